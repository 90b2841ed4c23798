package id.balai.domain.attendance;

import java.time.Instant;
import java.util.UUID;

/// One person's presence in one session; there is at most one for each pair.
///
/// @param event id of the event
/// @param session code of the session
/// @param participant id of the participant
/// @param at when it was recorded
/// @param station where
/// @param means how the person was identified
public record Attendance(
    UUID event, String session, UUID participant, Instant at, String station, Means means) {

  /// How a person at the door was identified.
  public enum Means {
    /// The badge was scanned.
    BADGE,
    /// The person found the name by search and confirmed it.
    SEARCH,
    /// The person registered at the door.
    WALK_IN,
    /// An operator recorded it.
    OPERATOR,
    /// Entered later from a paper sheet.
    PAPER
  }
}
