package id.balai.domain.signature;

import id.balai.domain.participant.Personal;
import java.time.Instant;
import java.util.UUID;

/// One person's signature under one version of one declaration, with what makes it evidence (PP
/// 71/2019 art. 59; R16).
///
/// @param event id of the event
/// @param declaration code of the declaration
/// @param version of the text that was shown
/// @param textHash hash of that text, see `DeclarationText.hash()`
/// @param participant who signed
/// @param session in which session
/// @param station at which kiosk
/// @param readAt when the text had been shown to its end
/// @param startedAt when the first stroke began
/// @param signedAt when the signer agreed and closed the pad
/// @param ink the strokes
/// @param circumstances language, agreement, identification, help
public record Signature(
    UUID event,
    String declaration,
    int version,
    String textHash,
    UUID participant,
    String session,
    String station,
    Instant readAt,
    Instant startedAt,
    Instant signedAt,
    Ink ink,
    Circumstances circumstances)
    implements Personal {

  public Signature {
    // Signatures of older journals were all under Indonesian texts.
    circumstances = circumstances == null ? Circumstances.notKept(readAt, signedAt) : circumstances;
  }

  /// That and when somebody signed, without the strokes and without other people's names.
  public Signature redacted() {
    return new Signature(
        event,
        declaration,
        version,
        textHash,
        participant,
        session,
        station,
        readAt,
        startedAt,
        signedAt,
        Ink.ERASED,
        circumstances.redacted());
  }
}
