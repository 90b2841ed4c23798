package id.balai.service.registration;

import id.balai.domain.badge.BadgeCode;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Where things come from that were never used before.
///
/// @param ids gives UUIDv7s
/// @param letters source of badge codes; a `SecureRandom` for badges that are handed out
public record Fresh(Supplier<UUID> ids, RandomGenerator letters) {

  UUID id() {
    return ids.get();
  }

  BadgeCode code() {
    return BadgeCode.draw(letters);
  }
}
