package id.balai.service.signing;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.signature.Circumstances;
import id.balai.domain.signature.Dynamics;
import id.balai.domain.signature.Identification;
import id.balai.domain.signature.Ink;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What somebody read and drew on the pad.
///
/// @param participant who
/// @param text exactly what was shown, in the language in which it was shown
/// @param readAt when its end had been shown
/// @param startedAt when the first stroke began
/// @param ink the strokes
/// @param circumstances what else is known; a delegate is taken from the attendance, not from here
/// @param dynamics how the hand moved; kept only where the event says so
public record SignatureSubmission(
    UUID participant,
    DeclarationText text,
    Instant readAt,
    Instant startedAt,
    Ink ink,
    Circumstances circumstances,
    Optional<Dynamics> dynamics) {

  /// Nothing is known of how the hand moved.
  public SignatureSubmission(
      UUID participant,
      DeclarationText text,
      Instant readAt,
      Instant startedAt,
      Ink ink,
      Circumstances circumstances) {
    this(participant, text, readAt, startedAt, ink, circumstances, Optional.empty());
  }

  /// Read from beginning to end at once and agreed to with the first stroke.
  public SignatureSubmission(
      UUID participant, DeclarationText text, Instant readAt, Instant startedAt, Ink ink) {
    this(
        participant,
        text,
        readAt,
        startedAt,
        ink,
        Circumstances.plain(text.language(), readAt, startedAt, Identification.BADGE));
  }
}
