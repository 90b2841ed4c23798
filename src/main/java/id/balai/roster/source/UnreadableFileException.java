package id.balai.roster.source;

import id.balai.domain.participant.roster.RosterResult.Unreadable;
import id.balai.domain.participant.roster.UnreadableReason;
import java.io.IOException;
import java.util.List;

/// Ends the reading of a file that cannot be used; becomes a result at the edge of this room.
public final class UnreadableFileException extends IOException {
  private static final long serialVersionUID = 1L;
  private final UnreadableReason reason;
  private final transient List<String> arguments;

  /// @param arguments what the sentence names
  public UnreadableFileException(UnreadableReason reason, Object... arguments) {
    super(reason.name());
    this.reason = reason;
    this.arguments = List.of(arguments).stream().map(Object::toString).toList();
  }

  /// The result this exception stands for.
  public Unreadable result() {
    return new Unreadable(reason, arguments);
  }
}
