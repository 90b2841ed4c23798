package id.balai.service.merging;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.Event;
import id.balai.domain.log.ApartFact;
import id.balai.domain.log.ApartOutcome;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Repositories;
import id.balai.domain.log.SigningFact;
import id.balai.domain.signature.PaperSignature;
import id.balai.domain.signature.Signature;
import id.balai.service.signing.Freezing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a signature counts for that was given while the common database was away. It stays under
/// the text that was shown, whatever was written since; of two signatures of one person under one
/// declaration the first counts and both are kept.
final class SignatureRules {

  private final Repositories repositories;
  private final Freezing freezing;

  SignatureRules(Repositories repositories) {
    this.repositories = repositories;
    this.freezing = new Freezing(repositories);
  }

  /// A signature, on the pad or on paper, as far as it matters which one is first.
  ///
  /// @param version of the text under which it stands
  record Left(String declaration, int version, UUID person, Instant at, String station) {

    static Left of(Signature signature) {
      return new Left(
          signature.declaration(),
          signature.version(),
          signature.participant(),
          signature.signedAt(),
          signature.station());
    }

    static Left of(PaperSignature signature) {
      return new Left(
          signature.declaration(),
          signature.version(),
          signature.participant(),
          signature.recordedAt(),
          signature.station());
    }

    boolean isBefore(Left other) {
      int order = at.compareTo(other.at);
      return order < 0 || (order == 0 && station.compareTo(other.station) < 0);
    }
  }

  Meaning meaning(ApartFact.SignedApart signed, Event event) {
    return meaning(
        Left.of(signed.signature()),
        event,
        List.of(signed.shown(), signed.agreed()),
        new SigningFact.Signed(signed.signature()));
  }

  Meaning meaning(ApartFact.SignedOnPaperApart signed, Event event) {
    return meaning(
        Left.of(signed.signature()),
        event,
        List.of(),
        new SigningFact.SignedOnPaper(signed.signature()));
  }

  Meaning meaning(SigningFact.Signed signed, Event event) {
    return meaning(Left.of(signed.signature()), event, List.of(), signed);
  }

  Meaning meaning(SigningFact.SignedOnPaper signed, Event event) {
    return meaning(Left.of(signed.signature()), event, List.of(), signed);
  }

  private Meaning meaning(Left left, Event event, List<Fact> before, Fact signature) {
    Optional<UUID> who = Optional.of(left.person());
    if (repositories.participants().find(left.person()).isEmpty()) {
      return Meaning.nothing(ApartOutcome.NOT_ON_LIST, who);
    }
    Optional<Left> other = standing(event.id(), left.declaration(), left.person());
    if (other.equals(Optional.of(left))) {
      return Meaning.nothing(ApartOutcome.KNOWN, who);
    }
    if (other.isPresent() && !left.isBefore(other.get())) {
      return Meaning.nothing(ApartOutcome.SIGNED_LATER, who);
    }
    var facts = new ArrayList<Fact>();
    other.ifPresent(
        later ->
            facts.add(
                new SigningFact.SignatureAnnulled(
                    event.id(),
                    later.declaration(),
                    later.version(),
                    later.person(),
                    "ditandatangani lebih dulu: " + left.station())));
    facts.addAll(before);
    text(event.id(), left).flatMap(text -> freezing.of(event, text)).ifPresent(facts::add);
    facts.add(signature);
    return new Meaning(facts, outcome(event, left, other), who);
  }

  private ApartOutcome outcome(Event event, Left left, Optional<Left> other) {
    if (other.isPresent()) {
      return ApartOutcome.SIGNED_EARLIER;
    }
    boolean isInForce =
        repositories
            .declarations()
            .current(event.id(), left.declaration())
            .filter(text -> text.version() == left.version())
            .isPresent();
    return isInForce ? ApartOutcome.COUNTED : ApartOutcome.OLDER_TEXT;
  }

  private Optional<DeclarationText> text(UUID event, Left left) {
    return repositories.declarations().ofEvent(event).stream()
        .filter(text -> text.code().equals(left.declaration()))
        .filter(text -> text.version() == left.version())
        .findFirst();
  }

  /// The signature that counts now.
  Optional<Left> standing(UUID event, String declaration, UUID person) {
    return repositories
        .signatures()
        .find(event, declaration, person)
        .map(Left::of)
        .or(
            () ->
                repositories.signatures().onPaper(event).stream()
                    .filter(one -> one.declaration().equals(declaration))
                    .filter(one -> one.participant().equals(person))
                    .map(Left::of)
                    .findFirst());
  }
}
