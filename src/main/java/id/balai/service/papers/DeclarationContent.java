package id.balai.service.papers;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.document.JointDeclaration;
import id.balai.domain.document.PaperSubject;
import id.balai.domain.document.Signer;
import id.balai.domain.document.Wording;
import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.event.Event;
import id.balai.domain.log.Repositories;
import id.balai.service.signing.JointPlaces;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gathers what stands on the joint declarations of an event.
final class DeclarationContent {

  private final Repositories repositories;
  private final JointPlaces places;

  DeclarationContent(Repositories repositories) {
    this.repositories = repositories;
    this.places = new JointPlaces(repositories);
  }

  /// The joint sheets: one of each version that somebody signed and one of the version in force. A
  /// declaration with more signers than a sheet holds has several.
  List<PaperDraft> joint(PaperRequest asked) {
    Event event = asked.event();
    var sheets = new ArrayList<PaperDraft>();
    for (DeclarationPlan plan : event.declarations()) {
      Optional<DeclarationText> text = repositories.declarations().current(event.id(), plan.code());
      if (plan.kind() == DeclarationPlan.Kind.JOINT && text.isPresent()) {
        versions(event, text.get())
            .forEach(version -> sheets.addAll(sheets(event, version, asked.now())));
      }
    }
    return sheets;
  }

  /// Anyone who signed an earlier version signed that one and never a later text (R15).
  private List<Version> versions(Event event, DeclarationText inForce) {
    var versions = new ArrayList<Version>();
    versions.add(new Version(inForce, inForce.code(), places.of(event, inForce)));
    for (DeclarationText text : repositories.declarations().ofEvent(event.id())) {
      if (text.code().equals(inForce.code()) && text.version() < inForce.version()) {
        JointPlaces.Sheet sheet = places.of(event, text);
        if (sheet.signed() > 0) {
          versions.add(new Version(text, text.code() + "-v" + text.version(), sheet));
        }
      }
    }
    return versions;
  }

  private List<PaperDraft> sheets(Event event, Version version, ZonedDateTime now) {
    List<Signer> signers = signers(version.places().places());
    List<Signer> latecomers = signers(version.places().latecomers());
    var sheets = new ArrayList<PaperDraft>();
    for (int from = 0; from < signers.size(); from += JointDeclaration.MOST_SIGNERS) {
      int to = Math.min(signers.size(), from + JointDeclaration.MOST_SIGNERS);
      String code = from == 0 ? version.code() : version.code() + "-" + (sheets.size() + 1);
      List<Signer> late = to == signers.size() ? latecomers : List.of();
      var paper = paper(event, version.text(), signers.subList(from, to), late, code, now);
      sheets.add(
          new PaperDraft(
              "deklarasi-" + FileNames.of(code) + ".pdf",
              paper,
              new PaperSubject("", paper.wording().title())));
    }
    return sheets;
  }

  private JointDeclaration paper(
      Event event,
      DeclarationText text,
      List<Signer> signers,
      List<Signer> latecomers,
      String code,
      ZonedDateTime now) {
    Wording wording = PactContent.wording(event, text);
    String shortCode = ShortCode.of("declaration", event.id().toString(), code);
    var identity = PaperRequest.identity(event, shortCode, now);
    return new JointDeclaration(
        event.inSessionOf(text.code()),
        wording,
        signers,
        latecomers,
        witnesses(event, text.code()),
        event.papers().letters(),
        identity);
  }

  /// Witnesses sign by pen.
  private List<Signer> witnesses(Event event, String declaration) {
    List<Integer> numbers =
        event.declaration(declaration).map(DeclarationPlan::witnesses).orElse(List.of());
    return repositories.participants().ofEvent(event.id()).stream()
        .filter(person -> numbers.contains(person.number()))
        .map(person -> new Signer(person.name(), person.main().position(), Optional.empty()))
        .toList();
  }

  private static List<Signer> signers(List<JointPlaces.Place> places) {
    return places.stream().map(JointPlaces.Place::signer).toList();
  }

  /// @param code the word that tells the sheets of this version from others
  private record Version(DeclarationText text, String code, JointPlaces.Sheet places) {}
}
