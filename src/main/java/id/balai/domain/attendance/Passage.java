package id.balai.domain.attendance;

import id.balai.domain.participant.Personal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// Somebody who is recorded as present went out through a door, or came in again.
///
/// @param event id of the event
/// @param session code of the session
/// @param participant id of the participant
/// @param at when
/// @param station where
/// @param way which way
public record Passage(
    UUID event, String session, UUID participant, Instant at, String station, Way way)
    implements Personal {

  /// Whether this is that very passage. Tables keep moments less finely than memory does.
  public boolean isSameRecord(Passage other) {
    return event.equals(other.event)
        && session.equals(other.session)
        && participant.equals(other.participant)
        && way == other.way
        && at.truncatedTo(ChronoUnit.MILLIS).equals(other.at.truncatedTo(ChronoUnit.MILLIS));
  }

  /// The same passage of another person.
  public Passage of(UUID other) {
    return new Passage(event, session, other, at, station, way);
  }

  /// Which way somebody goes.
  public enum Way {
    OUT,
    IN
  }
}
