package id.balai.domain.signature;

import id.balai.domain.participant.Personal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A signature that stands on a sheet of paper; what is kept is that somebody saw it (R21).
///
/// @param event id of the event
/// @param declaration code of the declaration
/// @param version of the text on the sheet
/// @param textHash hash of that text
/// @param participant who signed
/// @param session in which session
/// @param station where it was recorded
/// @param recordedAt when it was recorded
/// @param kind what stands on the paper
/// @param operator who recorded it, not blank
/// @param assistance who helped and why; always there with a thumbprint
public record PaperSignature(
    UUID event,
    String declaration,
    int version,
    String textHash,
    UUID participant,
    String session,
    String station,
    Instant recordedAt,
    Kind kind,
    String operator,
    Optional<Assistance> assistance)
    implements Personal {

  public PaperSignature {
    if (kind == Kind.THUMBPRINT && assistance.isEmpty()) {
      throw new IllegalArgumentException("a thumbprint has a helper and a reason");
    }
  }

  /// The same without the name of who helped.
  public PaperSignature redacted() {
    return new PaperSignature(
        event,
        declaration,
        version,
        textHash,
        participant,
        session,
        station,
        recordedAt,
        kind,
        operator,
        assistance.map(_ -> Assistance.ERASED));
  }

  /// What stands on the paper.
  public enum Kind {
    /// A signature with a pen.
    PEN,
    /// A thumbprint (*cap jempol*).
    THUMBPRINT
  }
}
