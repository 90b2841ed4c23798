package id.balai.service.papers;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.document.IndividualPact;
import id.balai.domain.document.PaperIdentity;
import id.balai.domain.document.PaperSubject;
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
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Gathers what stands on pacts and pledges (R14).
final class PactContent {

  private final Repositories repositories;

  PactContent(Repositories repositories) {
    this.repositories = repositories;
  }

  /// The pacts of everybody who owes one or has signed one, in protocol order.
  List<PaperDraft> pacts(PaperRequest asked) {
    Event event = asked.event();
    return texts(event, DeclarationPlan.Kind.INDIVIDUAL)
        .flatMap(text -> people(event, text).map(person -> pact(event, text, person, asked.now())))
        .toList();
  }

  List<PaperDraft> pledges(PaperRequest asked) {
    return texts(asked.event(), DeclarationPlan.Kind.RECITED)
        .map(text -> pledge(asked.event(), text, asked.now()))
        .toList();
  }

  private static PaperDraft pledge(Event event, DeclarationText text, ZonedDateTime now) {
    var paper =
        new RecitedPledge(
            event.inSessionOf(text.code()),
            wording(event, text),
            Signatory.unsigned(event.officials()),
            identity(event, "pledge", text.code(), now));
    return new PaperDraft(
        "ikrar-" + FileNames.ofDeclaration(event, text.code()) + ".pdf",
        paper,
        new PaperSubject("", paper.wording().title()));
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
  private PaperDraft pact(
      Event event, DeclarationText inForce, Participant person, ZonedDateTime now) {
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
    var paper =
        new IndividualPact(
            event.inSessionOf(text.code()),
            wording(event, text),
            declarer,
            Signatory.unsigned(knowing),
            identity(event, "pact", text.code() + "-" + person.id(), now));
    String name =
        String.format(
            Locale.ROOT,
            "pakta-%s-%04d.pdf",
            FileNames.ofDeclaration(event, text.code()),
            person.number());
    var subject = new PaperSubject(paper.wording().title(), person.name(), person.number());
    return new PaperDraft(name, paper, subject, Optional.of(person.id()));
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
