package id.balai.domain.badge;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The card of an operator (*petugas*): it records no attendance and opens the kiosk's lock instead
/// of the PIN, at every station of its event.
///
/// @param code what its QR code says
/// @param event id of the event
/// @param holder who carries it, as printed on it; 1 to [#LONGEST_HOLDER] characters
/// @param state whether it still works
/// @param endedAt when it was replaced or revoked; empty while issued
public record OperatorCard(
    BadgeCode code, UUID event, String holder, Badge.State state, Optional<Instant> endedAt)
    implements Card {

  /// No longer name fits the card.
  public static final int LONGEST_HOLDER = 60;

  public OperatorCard {
    if (holder.isBlank() || holder.length() > LONGEST_HOLDER) {
      throw new IllegalArgumentException("a holder of 1 to " + LONGEST_HOLDER + " characters");
    }
  }

  /// A card that works from now on.
  public static OperatorCard issued(BadgeCode code, UUID event, String holder) {
    return new OperatorCard(code, event, holder, Badge.State.ISSUED, Optional.empty());
  }

  /// This card, which no longer works.
  ///
  /// @param how [Badge.State#REPLACED] or [Badge.State#REVOKED]
  public OperatorCard ended(Badge.State how, Instant at) {
    return new OperatorCard(code, event, holder, how, Optional.of(at));
  }
}
