package id.balai.ui.kiosk.stage;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Assistance;
import id.balai.domain.signature.Identification;
import java.util.Optional;

/// Who is at the pad.
///
/// @param person who
/// @param whole the version in force, in all its languages
/// @param language ISO 639 code of the language in which it is shown
/// @param identification by which the person was known
/// @param assistance who helps and why
public record Turn(
    Participant person,
    DeclarationText whole,
    String language,
    Identification identification,
    Optional<Assistance> assistance) {

  /// What is shown and signed.
  public DeclarationText text() {
    return whole.in(language);
  }

  /// The next language in which it can be read; empty: it has one only.
  public Optional<String> otherLanguage() {
    return whole.nextLanguage(language);
  }

  Turn in(String other) {
    return new Turn(person, whole, other, identification, assistance);
  }

  Turn helped(Assistance help) {
    return new Turn(person, whole, language, Identification.HELPER, Optional.of(help));
  }

  /// Somebody who was just called, before the text in its first language.
  static Turn of(Participant person, DeclarationText text, Identification identification) {
    return new Turn(person, text, text.language(), identification, Optional.empty());
  }

  /// The same over the text as it stands now, in the same language where it has it.
  Turn over(DeclarationText text) {
    String kept = text.languages().contains(language) ? language : text.language();
    return new Turn(person, text, kept, identification, assistance);
  }
}
