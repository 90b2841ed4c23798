package id.balai.service.registration;

import id.balai.domain.participant.roster.RosterResult;
import id.balai.domain.participant.roster.UnreadableReason;
import java.util.List;

/// The result of bringing a list into an event.
public sealed interface ImportResult {

  /// Everybody who could be taken is on the list of the event, on disk.
  ///
  /// @param roster every row of the file with what became of it
  /// @param trace what was changed, for undoing it
  record Imported(RosterResult.Roster roster, ImportTrace trace) implements ImportResult {

    /// People who are new.
    public int added() {
      return trace.people().size();
    }

    /// People who were there and got a further capacity.
    public int merged() {
      return trace.widened().size();
    }
  }

  /// The file is no list that can be read. Nothing was stored.
  record Unreadable(UnreadableReason reason, List<String> arguments) implements ImportResult {

    public Unreadable {
      arguments = List.copyOf(arguments);
    }
  }

  /// The storage did not take it. Nothing was stored.
  record Failed() implements ImportResult {}
}
