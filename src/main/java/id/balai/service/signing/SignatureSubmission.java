package id.balai.service.signing;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.signature.CapturedInk;
import id.balai.domain.signature.Circumstances;
import id.balai.domain.signature.Identification;
import id.balai.domain.signature.Ink;
import java.time.Instant;
import java.util.UUID;

/// What somebody read and drew on the pad.
///
/// @param participant who
/// @param text exactly what was shown, in the language in which it was shown
/// @param readAt when its end had been shown
/// @param captured what the pad took of the hand
/// @param circumstances what else is known; a delegate is taken from the attendance, not from here
public record SignatureSubmission(
    UUID participant,
    DeclarationText text,
    Instant readAt,
    CapturedInk captured,
    Circumstances circumstances) {

  /// Read from beginning to end at once and agreed to with the first stroke.
  public SignatureSubmission(
      UUID participant, DeclarationText text, Instant readAt, Instant startedAt, Ink ink) {
    this(
        participant,
        text,
        readAt,
        new CapturedInk(ink, startedAt),
        Circumstances.plain(text.language(), readAt, startedAt, Identification.BADGE));
  }
}
