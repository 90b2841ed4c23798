package id.balai.service.issuing;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.document.JointDeclaration;
import id.balai.domain.document.PaperIdentity;
import id.balai.domain.document.Signer;
import id.balai.domain.document.Wording;
import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.event.Event;
import id.balai.domain.layout.PaperFormat;
import id.balai.domain.log.Books;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Signature;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gathers what stands on the joint declarations of an event.
final class DeclarationContent {

  private final Books books;

  DeclarationContent(Books books) {
    this.books = books;
  }

  /// A joint sheet and the word that tells it from the others of the event.
  record Sheet(String code, JointDeclaration paper) {}

  /// The joint sheets; a declaration with more signers than a sheet holds has several.
  List<Sheet> joint(Event event, ZonedDateTime now) {
    var sheets = new ArrayList<Sheet>();
    for (DeclarationPlan plan : event.declarations()) {
      Optional<DeclarationText> text = books.declarations().current(event.id(), plan.code());
      if (plan.kind() == DeclarationPlan.Kind.JOINT && text.isPresent()) {
        sheets.addAll(sheets(event, text.get(), now));
      }
    }
    return sheets;
  }

  private List<Sheet> sheets(Event event, DeclarationText text, ZonedDateTime now) {
    List<Signer> signers =
        Protocol.order(books.participants().ofEvent(event.id()), event).stream()
            .filter(person -> person.owes().contains(text.code()))
            .map(person -> signer(event, text, person))
            .toList();
    var sheets = new ArrayList<Sheet>();
    for (int from = 0; from < signers.size(); from += JointDeclaration.MOST_SIGNERS) {
      int to = Math.min(signers.size(), from + JointDeclaration.MOST_SIGNERS);
      String code = from == 0 ? text.code() : text.code() + "-" + (sheets.size() + 1);
      sheets.add(new Sheet(code, paper(event, text, signers.subList(from, to), code, now)));
    }
    return sheets;
  }

  private static JointDeclaration paper(
      Event event, DeclarationText text, List<Signer> signers, String code, ZonedDateTime now) {
    var wording = new Wording(text.title(), text.opening(), text.points(), text.closing(), "");
    var identity = PaperIdentity.of(ShortCode.of("declaration", event.id().toString(), code), now);
    return new JointDeclaration(
        event, wording, signers, List.of(), List.of(), PaperFormat.F4_PORTRAIT, identity);
  }

  private Signer signer(Event event, DeclarationText text, Participant person) {
    Optional<Signature> signature = books.signatures().find(event.id(), text.code(), person.id());
    return new Signer(person.name(), person.main().position(), signature.map(Signature::ink));
  }
}
