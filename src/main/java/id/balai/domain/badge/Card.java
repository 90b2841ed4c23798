package id.balai.domain.badge;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A card that was handed out. All cards carry codes of one kind: who holds one is known by looking
/// it up, never from what it says.
public sealed interface Card permits Badge, OperatorCard {

  /// What its QR code says.
  BadgeCode code();

  /// Id of the event it was handed out for.
  UUID event();

  /// Whether it still works.
  Badge.State state();

  /// When it was replaced or revoked; empty while it works.
  Optional<Instant> endedAt();
}
