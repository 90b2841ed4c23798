package id.balai.service.issuing;

import id.balai.domain.document.PaperKind;
import id.balai.domain.document.PaperWriter;
import id.balai.domain.event.Event;
import id.balai.domain.log.Repositories;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/// The papers of texts that are signed or recited (R14).
final class DeclarationPapers {

  private final DeclarationContent joint;
  private final PactContent single;
  private final PaperWriter writer;

  DeclarationPapers(Repositories repositories, PaperWriter writer) {
    this.joint = new DeclarationContent(repositories);
    this.single = new PactContent(repositories);
    this.writer = writer;
  }

  List<Paper> joint(Event event, ZonedDateTime now) {
    return joint.joint(event, now).stream()
        .map(
            sheet ->
                new Paper(
                        PaperKind.JOINT_DECLARATION,
                        "deklarasi-" + FileNames.of(sheet.code()) + ".pdf",
                        out -> writer.write(sheet.paper(), out))
                    .about(new PaperSubject("", sheet.paper().wording().title())))
        .toList();
  }

  List<Paper> pacts(Event event, ZonedDateTime now) {
    return single.pacts(event, now).stream()
        .map(
            pact ->
                new Paper(
                        PaperKind.PACT,
                        String.format(
                            Locale.ROOT,
                            "pakta-%s-%04d.pdf",
                            FileNames.of(pact.code()),
                            pact.number()),
                        out -> writer.write(pact.paper(), out))
                    .about(
                        new PaperSubject(
                            pact.paper().wording().title(),
                            pact.paper().declarer().person().name()))
                    .of(pact.person()))
        .toList();
  }

  List<Paper> pledges(Event event, ZonedDateTime now) {
    return single.pledges(event, now).stream()
        .map(
            pledge ->
                new Paper(
                        PaperKind.PLEDGE,
                        "ikrar-" + FileNames.of(pledge.code()) + ".pdf",
                        out -> writer.write(pledge.paper(), out))
                    .about(new PaperSubject("", pledge.paper().wording().title())))
        .toList();
  }
}
