package id.balai.ui.kiosk.flow;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.PresenceSignature;
import id.balai.domain.participant.Delegate;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Identification;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A declaration that somebody is to sign now.
///
/// @param person who
/// @param text the version in force, in all its languages
/// @param language ISO 639 code of the language in which it is shown
/// @param later codes of the declarations to be signed after it
/// @param manner in which way
/// @param delegate who signs in the person's place; empty: the person
public record PendingSignature(
    Participant person,
    DeclarationText text,
    String language,
    List<String> later,
    SigningMode manner,
    Optional<Delegate> delegate) {
  public PendingSignature {
    later = List.copyOf(later);
  }

  /// A text that is shown in its first language to somebody who signs nothing after it.
  public PendingSignature(Participant person, DeclarationText text, Identification how) {
    this(person, text, text.language(), List.of(), SigningMode.alone(how), Optional.empty());
  }

  /// Whether it says that somebody is present, and is no declaration.
  public boolean isPresence() {
    return PresenceSignature.isCode(text.code());
  }

  /// The name of the one who stands at the kiosk.
  public String signer() {
    return delegate.map(Delegate::name).orElse(person.name());
  }

  /// What is shown and signed.
  public DeclarationText shown() {
    return text.in(language);
  }

  /// The next language in which the text can be read; empty: it has one only.
  public Optional<String> otherLanguage() {
    return text.nextLanguage(language);
  }

  /// The same text shown in another language.
  public PendingSignature in(String other) {
    return new PendingSignature(person, text, other, later, manner, delegate);
  }

  /// The same text signed in another way.
  public PendingSignature by(SigningMode other) {
    return new PendingSignature(person, text, language, later, other, delegate);
  }

  /// The same over the text as it stands now, in the same language where it has it.
  public PendingSignature over(DeclarationText fresh) {
    String kept = fresh.languages().contains(language) ? language : fresh.language();
    return new PendingSignature(person, fresh, kept, later, manner, delegate);
  }

  /// Codes of this declaration and those after it.
  List<String> withLater() {
    return Stream.concat(Stream.of(text.code()), later.stream()).toList();
  }
}
