package id.balai.service.registration;

import id.balai.domain.badge.Badge;
import id.balai.domain.badge.BadgeCode;
import id.balai.domain.participant.Participant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Where things come from that were never used before.
///
/// @param ids gives UUIDv7s
/// @param letters source of badge codes; a `SecureRandom` for badges that are handed out
public record IdGenerator(Supplier<UUID> ids, RandomGenerator letters) {

  /// A UUIDv7.
  public UUID id() {
    return ids.get();
  }

  /// The first badge of somebody who comes onto a list.
  public Badge firstBadge(Participant person) {
    return new Badge(
        BadgeCode.draw(letters),
        person.event(),
        person.id(),
        1,
        Badge.State.ISSUED,
        Optional.empty());
  }
}
