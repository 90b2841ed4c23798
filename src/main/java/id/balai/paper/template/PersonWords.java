package id.balai.paper.template;

import id.balai.domain.document.CertificatePaper;
import id.balai.domain.participant.Role;
import id.balai.paper.word.OfficialNumber;
import id.balai.paper.word.PaperMessages;
import java.time.Duration;
import java.util.Locale;

/// What a certificate says about its person.
///
/// @param messages of the paper's language
record PersonWords(PaperMessages messages) {

  /// The words of a place, or nothing.
  ///
  /// @param field a place for a person's words
  String of(Field field, CertificatePaper paper) {
    return switch (field) {
      case NAMA -> paper.recipient().name();
      case INSTANSI -> paper.recipient().institution();
      case JABATAN -> paper.recipient().position();
      case NIP -> OfficialNumber.printed(paper.recipient().identity());
      case PERAN -> role(paper.recipient().role()).toUpperCase(Locale.ROOT);
      case NOMOR ->
          paper.number().isBlank() ? "" : messages.text("certificate.number", paper.number());
      case LAMA -> inside(paper.recipient().inside());
      case KODE -> paper.identity().code();
      default -> throw new IllegalArgumentException(field + " is no place for a person's words");
    };
  }

  private String inside(Duration length) {
    if (length.toMinutes() == 0) {
      return "";
    }
    String hours = Long.toString(length.toHours());
    String minutes = Integer.toString(length.toMinutesPart());
    if (length.toHours() == 0) {
      return messages.text("certificate.inside.minutes", minutes);
    }
    return length.toMinutesPart() == 0
        ? messages.text("certificate.inside.hours", hours)
        : messages.text("certificate.inside", hours, minutes);
  }

  /// Who is invited is called a guest of honour.
  private String role(Role role) {
    return role == Role.GUEST ? messages.text("certificate.guest") : messages.word("role", role);
  }
}
