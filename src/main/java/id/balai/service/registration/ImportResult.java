package id.balai.service.registration;

import id.balai.domain.participant.roster.RosterResult;
import id.balai.domain.participant.roster.UnreadableReason;
import java.util.List;

/// What came of bringing a list into an event.
public sealed interface ImportResult {

  /// Everybody who could be taken is on the list of the event, on disk.
  ///
  /// @param roster every row of the file with what became of it
  /// @param added people who are new
  /// @param merged people who got a further capacity
  record Imported(RosterResult.Roster roster, int added, int merged) implements ImportResult {}

  /// The file is no list that can be read. Nothing was stored.
  record Unreadable(UnreadableReason reason, List<String> arguments) implements ImportResult {

    public Unreadable {
      arguments = List.copyOf(arguments);
    }
  }

  /// The storage did not take it. Nothing was stored.
  record Failed() implements ImportResult {}
}
