package id.balai.ui.kiosk.examine;

import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.Report;
import id.balai.ui.control.Tone;
import java.util.List;

/// What is said of a certificate in one word.
public enum Verdict {
  /// The office signed what its QR code says.
  GENUINE(Tone.OK, "examine.genuine", "examine.genuine.detail"),
  /// The office issued a certificate with the short code; what it says is to be compared.
  RECORDED(Tone.OK, "examine.recorded", "examine.recorded.detail"),
  /// A newer edition took its place.
  REPLACED(Tone.WARN, "examine.replaced", "examine.replaced.detail"),
  /// It was voided.
  VOIDED(Tone.BAD, "examine.voided", "examine.voided.detail"),
  /// It says something that the office has not signed.
  FORGED(Tone.BAD, "examine.forged", "examine.forged.detail"),
  /// Another office's key signed it: nothing can be said here.
  OTHER_OFFICE(Tone.WARN, "examine.other.office", "examine.other.office.detail"),
  /// The code was not read whole.
  DAMAGED(Tone.WARN, "examine.damaged", "examine.damaged.detail"),
  /// No certificate of this office has this short code.
  UNKNOWN_CODE(Tone.BAD, "examine.unknown.code", "examine.unknown.code.detail"),
  /// Something else than the code of a certificate.
  NO_CERTIFICATE(Tone.WARN, "examine.no.certificate", "examine.no.certificate.detail");

  private final Tone tone;
  private final String headline;
  private final String detail;

  Verdict(Tone tone, String headline, String detail) {
    this.tone = tone;
    this.headline = headline;
    this.detail = detail;
  }

  /// What a check came to; the worst finding counts.
  public static Verdict of(Report report) {
    List<Finding.Code> found = report.findings().stream().map(Finding::code).toList();
    if (found.contains(Finding.Code.REPLACED)) {
      return REPLACED;
    }
    if (found.contains(Finding.Code.VOIDED)) {
      return VOIDED;
    }
    return switch (found.getFirst()) {
      case TOKEN_GENUINE -> GENUINE;
      case CODE_KNOWN -> RECORDED;
      case TOKEN_FORGED -> FORGED;
      case KEY_UNKNOWN -> OTHER_OFFICE;
      case TOKEN_DAMAGED -> DAMAGED;
      case CODE_UNKNOWN -> UNKNOWN_CODE;
      default -> NO_CERTIFICATE;
    };
  }

  /// In colour and sound.
  public Tone tone() {
    return tone;
  }

  /// Key of its few words.
  String headline() {
    return headline;
  }

  /// Key of what it means and what to do.
  String detail() {
    return detail;
  }
}
