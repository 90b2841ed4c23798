package id.balai.service.checkin;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.participant.Delegate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/// A presence that the committee records by hand.
///
/// @param event id of the event
/// @param session code of the session
/// @param participant who was invited
/// @param source [Attendance.Means#OPERATOR] or [Attendance.Means#PAPER]
/// @param delegate who came in the person's place; empty: the person
/// @param written the time on the paper, local to the event's zone; empty: none is written
public record ByHand(
    UUID event,
    String session,
    UUID participant,
    Attendance.Means source,
    Optional<Delegate> delegate,
    Optional<LocalTime> written) {

  public ByHand {
    if (source != Attendance.Means.OPERATOR && source != Attendance.Means.PAPER) {
      throw new IllegalArgumentException("by hand is by an operator or from paper");
    }
  }

  /// Somebody whom the committee sees come in.
  public static ByHand seen(UUID event, String session, UUID participant) {
    return new ByHand(
        event, session, participant, Attendance.Means.OPERATOR, Optional.empty(), Optional.empty());
  }
}
