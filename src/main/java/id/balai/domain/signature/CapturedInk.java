package id.balai.domain.signature;

import java.time.Instant;
import java.util.Optional;

/// What a pad took of a hand (*signature capture*).
///
/// @param ink the strokes
/// @param startedAt when the first stroke began
/// @param dynamics how the hand moved; kept only where the event says so (R42)
public record CapturedInk(Ink ink, Instant startedAt, Optional<Dynamics> dynamics) {

  /// Nothing is known of how the hand moved.
  public CapturedInk(Ink ink, Instant startedAt) {
    this(ink, startedAt, Optional.empty());
  }
}
