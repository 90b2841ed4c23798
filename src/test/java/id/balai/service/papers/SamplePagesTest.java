package id.balai.service.papers;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.TestHouses;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.domain.layout.SheetGrouping;
import id.balai.domain.layout.SheetLayout;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.MovingClock;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How much paper the sample event takes when everybody on the list came.
final class SamplePagesTest {

  @TempDir Path folder;

  @Test
  void theSampleEventWastesNoPaper() throws IOException {
    try (Workspace workspace =
        TestHouses.open(
            folder.resolve("data"), new MovingClock(Instant.parse("2024-10-07T02:00:00Z")))) {
      Services services = workspace.services();
      Event event = withEverybody(services);
      var sheets = PaperOrder.of(PaperType.SHEETS);

      List<Counted> lists = counted(services, event, sheets);
      assertThat(lists).hasSize(40);
      assertThat(pages(lists)).as("40 sheets").isLessThanOrEqualTo(47);
      List<Counted> whole =
          counted(services, event, sheets.in(oneASession(event.papers().sheet())));
      assertThat(whole).hasSize(event.sessions().size());
      assertThat(pages(whole)).as("one list a session").isLessThanOrEqualTo(24);
      assertThat(pages(counted(services, event, PaperOrder.of(PaperType.RECAP))))
          .as("recap of 56 institutions")
          .isLessThanOrEqualTo(2);
      noNameIsBroken(services, event, lists);
      assertThat(lists)
          .allSatisfy(
              one -> assertThat(one.lastPage()).as(one.name()).containsPattern("(?m)^\\d+"));
    }
  }

  private static void noNameIsBroken(Services services, Event event, List<Counted> lists) {
    String all = lists.stream().map(Counted::text).collect(Collectors.joining("\n"));
    for (Participant person : services.repositories().participants().ofEvent(event.id())) {
      assertThat(all).contains(List.of(person.name().split(" ")));
    }
    assertThat(all).doesNotContainPattern("(?m)•\\d?$");
  }

  private record Counted(String name, int pages, String text, String lastPage) {}

  private static int pages(List<Counted> papers) {
    return papers.stream().mapToInt(Counted::pages).sum();
  }

  private static List<Counted> counted(Services services, Event event, PaperOrder order)
      throws IOException {
    var counted = new ArrayList<Counted>();
    Path looked = Files.createDirectories(Path.of("target/papers"));
    for (Paper paper : services.papers().of(event, order)) {
      var bytes = new ByteArrayOutputStream();
      paper.content().writeTo(bytes);
      Files.write(looked.resolve(paper.name()), bytes.toByteArray());
      try (PDDocument pdf = Loader.loadPDF(bytes.toByteArray())) {
        var last = new PDFTextStripper();
        last.setStartPage(pdf.getNumberOfPages());
        String text = new PDFTextStripper().getText(pdf);
        counted.add(new Counted(paper.name(), pdf.getNumberOfPages(), text, last.getText(pdf)));
      }
    }
    return counted;
  }

  private static Event withEverybody(Services services) {
    Event event =
        services
            .samples()
            .add("rantau-pulung", SampleSetupService.People.WITH, "Meja panitia")
            .orElseThrow();
    var facts = new ArrayList<Fact>();
    for (Session session : event.sessions()) {
      for (Participant person : services.repositories().participants().ofEvent(event.id())) {
        if (person.inSession(session.code()).isPresent()) {
          facts.add(
              new DoorFact.Attended(
                  new Attendance(
                      event.id(),
                      session.code(),
                      person.id(),
                      services.clock().instant(),
                      "Pintu 1",
                      Attendance.Means.OPERATOR)));
        }
      }
    }
    services.ledger().record(services.currentActor().by(event), facts);
    return event;
  }

  private static SheetLayout oneASession(SheetLayout sheet) {
    return new SheetLayout(
        sheet.format(),
        sheet.columns(),
        sheet.mode(),
        sheet.sort(),
        sheet.identities(),
        SheetGrouping.SESSION);
  }
}
