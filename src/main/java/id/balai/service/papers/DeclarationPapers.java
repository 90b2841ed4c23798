package id.balai.service.papers;

import id.balai.domain.document.PaperSubject;
import id.balai.domain.log.Repositories;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The papers of texts that are signed or recited (R14).
final class DeclarationPapers {

  private final DeclarationContent joint;
  private final PactContent single;

  DeclarationPapers(Repositories repositories) {
    this.joint = new DeclarationContent(repositories);
    this.single = new PactContent(repositories);
  }

  List<PaperDraft> joint(PaperRequest asked) {
    return joint.joint(asked.event(), asked.now()).stream()
        .map(
            sheet ->
                new PaperDraft(
                    "deklarasi-" + FileNames.of(sheet.code()) + ".pdf",
                    sheet.paper(),
                    new PaperSubject("", sheet.paper().wording().title())))
        .toList();
  }

  List<PaperDraft> pacts(PaperRequest asked) {
    return single.pacts(asked.event(), asked.now()).stream()
        .map(
            pact ->
                new PaperDraft(
                    String.format(
                        Locale.ROOT, "pakta-%s-%04d.pdf", FileNames.of(pact.code()), pact.number()),
                    pact.paper(),
                    new PaperSubject(
                        pact.paper().wording().title(),
                        pact.paper().declarer().person().name(),
                        pact.number()),
                    Optional.of(pact.person())))
        .toList();
  }

  List<PaperDraft> pledges(PaperRequest asked) {
    return single.pledges(asked.event(), asked.now()).stream()
        .map(
            pledge ->
                new PaperDraft(
                    "ikrar-" + FileNames.of(pledge.code()) + ".pdf",
                    pledge.paper(),
                    new PaperSubject("", pledge.paper().wording().title())))
        .toList();
  }
}
