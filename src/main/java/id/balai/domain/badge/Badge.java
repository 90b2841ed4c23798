package id.balai.domain.badge;

import id.balai.domain.participant.Personal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One issued code of one participant (*kartu peserta*).
///
/// @param code what its QR code says
/// @param event id of the event
/// @param participant id of the participant
/// @param issue how many badges the person has had, from 1
/// @param state whether it still opens the door
/// @param endedAt when it was replaced or revoked; empty while issued
public record Badge(
    BadgeCode code, UUID event, UUID participant, int issue, State state, Optional<Instant> endedAt)
    implements Card, Personal {

  /// This badge, which no longer opens the door.
  ///
  /// @param how [State#REPLACED] or [State#REVOKED]
  public Badge ended(State how, Instant at) {
    return new Badge(code, event, participant, issue, how, Optional.of(at));
  }

  /// The life of a card.
  public enum State {
    ISSUED,
    REPLACED,
    REVOKED
  }
}
