package id.balai.service.papers;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.document.IndividualPact;
import id.balai.domain.document.PaperIdentity;
import id.balai.domain.document.RecitedPledge;
import id.balai.domain.document.SheetPerson;
import id.balai.domain.document.Signatory;
import id.balai.domain.document.Wording;
import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.event.Event;
import id.balai.domain.event.Official;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Protocol;
import id.balai.domain.signature.Signature;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Gathers what stands on pacts and pledges (R14).
final class PactContent {

  private final Repositories repositories;

  PactContent(Repositories repositories) {
    this.repositories = repositories;
  }

  /// A pact, the code of its text, and whose it is.
  ///
  /// @param number of the person
  record Pact(String code, int number, UUID person, IndividualPact paper) {}

  /// A pledge and the code of its text.
  record Pledge(String code, RecitedPledge paper) {}

  /// The pacts of everybody who owes one or has signed one, in protocol order.
  List<Pact> pacts(Event event, ZonedDateTime now) {
    return texts(event, DeclarationPlan.Kind.INDIVIDUAL)
        .flatMap(text -> people(event, text).map(person -> pact(event, text, person, now)))
        .toList();
  }

  List<Pledge> pledges(Event event, ZonedDateTime now) {
    return texts(event, DeclarationPlan.Kind.RECITED)
        .map(
            text ->
                new Pledge(
                    text.code(),
                    new RecitedPledge(
                        event.inSessionOf(text.code()),
                        wording(event, text),
                        Signatory.unsigned(event.officials()),
                        identity(event, "pledge", text.code(), now))))
        .toList();
  }

  private Stream<DeclarationText> texts(Event event, DeclarationPlan.Kind kind) {
    return event.declarations().stream()
        .filter(plan -> plan.kind() == kind)
        .flatMap(plan -> repositories.declarations().current(event.id(), plan.code()).stream());
  }

  private Stream<Participant> people(Event event, DeclarationText text) {
    return Protocol.order(repositories.participants().ofEvent(event.id()), event).stream()
        .filter(
            person ->
                person.owes().contains(text.code()) || signature(event, text, person).isPresent());
  }

  /// A pact shows the text that was signed, and the one in force to who has not signed (R15).
  private Pact pact(Event event, DeclarationText inForce, Participant person, ZonedDateTime now) {
    Optional<Signature> signature = signature(event, inForce, person);
    DeclarationText text =
        signature.map(signed -> version(event, inForce, signed.version())).orElse(inForce);
    var declarer =
        new IndividualPact.Declarer(
            SheetPerson.of(person, person.main()),
            signature.map(Signature::ink),
            event.papers().stampDuty());
    List<Official> knowing =
        event.officials().stream().filter(Official::approves).limit(1).toList();
    return new Pact(
        text.code(),
        person.number(),
        person.id(),
        new IndividualPact(
            event.inSessionOf(text.code()),
            wording(event, text),
            declarer,
            Signatory.unsigned(knowing),
            identity(event, "pact", text.code() + "-" + person.id(), now)));
  }

  private DeclarationText version(Event event, DeclarationText inForce, int version) {
    return repositories.declarations().ofEvent(event.id()).stream()
        .filter(text -> text.code().equals(inForce.code()) && text.version() == version)
        .findFirst()
        .orElse(inForce);
  }

  private Optional<Signature> signature(Event event, DeclarationText text, Participant person) {
    return repositories.signatures().find(event.id(), text.code(), person.id());
  }

  /// What was signed, and the small print under it, which was not.
  static Wording wording(Event event, DeclarationText text) {
    String footnote = event.declaration(text.code()).map(DeclarationPlan::footnote).orElse("");
    return new Wording(text.title(), text.opening(), text.points(), text.closing(), footnote);
  }

  private static PaperIdentity identity(Event event, String kind, String code, ZonedDateTime now) {
    return PaperRequest.identity(event, ShortCode.of(kind, event.id().toString(), code), now);
  }
}
