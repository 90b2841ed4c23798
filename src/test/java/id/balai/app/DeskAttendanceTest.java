package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.cli.BalaiCommand;
import id.balai.cli.Terminal;
import id.balai.domain.attendance.AbsenceReason;
import id.balai.domain.event.Event;
import id.balai.domain.event.PresenceSignature;
import id.balai.domain.participant.Participant;
import id.balai.fixture.MovingClock;
import id.balai.service.papers.Paper;
import id.balai.service.papers.PaperOrder;
import id.balai.service.papers.PaperType;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the desk enters of people who came, did not come or signed on paper, by commands on a real
/// data folder, is what sheets, recap and minutes count.
final class DeskAttendanceTest {

  private static final MovingClock CLOCK = new MovingClock(Instant.parse("2024-10-07T09:00:00Z"));

  @TempDir private Path place;
  private String words = "";

  @Test
  void whoCameWhoDidNotAndWhySaysEveryPaper() throws IOException {
    run(0, "event", "add", "--sample", "rantau-pulung");
    List<Integer> invited = invited();
    enter(0, invited.get(0), "present");
    enter(0, invited.get(1), "sick");
    enter(0, invited.get(2), "excused");
    enter(0, invited.get(3), "unexplained");
    enter(0, invited.get(4), "sick");
    enter(0, invited.get(4), "unknown");
    enter(1, invited.get(0), "sick");
    assertThat(words).contains("sudah tercatat hadir");
    enter(1, invited.get(0), "signed");
    assertThat(words).contains("tidak perlu menandatangani");
    enter(1, 9999, "present");
    enter(2, invited.get(0), "lost");

    try (Workspace workspace = workspace()) {
      Services services = workspace.services();
      Event event = event(services);
      assertThat(services.repositories().attendances().absences(event.id()))
          .extracting(absence -> absence.reason())
          .containsExactlyInAnyOrder(AbsenceReason.values());
      String sheets = text(services, event, PaperOrder.of(PaperType.SHEETS));
      assertThat(sheets).contains("sakit", "izin", "tanpa keterangan", "tidak hadir");
      assertThat(sheets).containsPattern("Hadir 1 orang \\((L 1, P 0|L 0, P 1|L 0, P 0, tidak)");
      int absent = invited.size() - 1;
      String recap = text(services, event, PaperOrder.of(PaperType.RECAP).session("SOS"));
      assertThat(recap).contains("Sakit", "Izin", "Tanpa ket.");
      assertThat(recap)
          .containsPattern(
              "Jumlah %d (1 0|0 1|0 0 1) 1 [01] %d 1 1 %d"
                  .formatted(invited.size(), absent, absent - 2));
      assertThat(text(services, event, PaperOrder.of(PaperType.MINUTES)))
          .containsPattern("\\d+ orang \\(sakit 1, izin 1, tanpa keterangan \\d+\\)");
    }
  }

  @Test
  void whoSignsOnPaperForBeingPresentFillsTheSheet() throws IOException {
    run(0, "event", "add", "--sample", "rantau-pulung");
    List<Integer> invited = invited();
    int before;
    try (Workspace workspace = workspace()) {
      Services services = workspace.services();
      Event event = event(services);
      services.planning().change(event, event.with(PresenceSignature.ON_PAPER));
      before = services.repositories().signatures().onPaper(event.id()).size();
    }
    enter(0, invited.get(0), "present");
    enter(0, invited.get(0), "signed");
    enter(1, invited.get(0), "signed");
    try (Workspace workspace = workspace()) {
      Services services = workspace.services();
      Event event = event(services);
      assertThat(services.repositories().signatures().onPaper(event.id()))
          .hasSize(before + 1)
          .last()
          .satisfies(one -> assertThat(PresenceSignature.isCode(one.declaration())).isTrue());
      assertThat(text(services, event, PaperOrder.of(PaperType.SHEETS)))
          .contains("tanda tangan di kertas");
    }
  }

  @Test
  void whoIsMovedByHandStaysThereOnThePapers() throws IOException {
    run(0, "event", "add", "--sample", "rantau-pulung");
    String group;
    List<String> before;
    int last;
    try (Workspace workspace = workspace()) {
      Event event = event(workspace.services());
      group = event.groups().getFirst().name();
      List<Participant> order = workspace.services().people().places().order(event, group);
      before = order.stream().map(Participant::name).toList();
      last = order.getLast().number();
    }
    assertThat(before).hasSizeGreaterThan(2);
    String[] move = {
      "order", "--event", "RANTAU-PULUNG", "--group", group, "--person", last + "", "--place", "1"
    };
    run(0, move);
    assertThat(words.indexOf(before.getLast())).isLessThan(words.indexOf(before.getFirst()));
    run(2, "order", "--event", "RANTAU-PULUNG", "--group", group, "--place", "1");
    run(1, "order", "--event", "RANTAU-PULUNG", "--group", "TIADA");
    try (Workspace workspace = workspace()) {
      Services services = workspace.services();
      Event event = event(services);
      var after = new ArrayList<>(before);
      after.addFirst(after.removeLast());
      assertThat(services.people().places().order(event, group))
          .extracting(Participant::name)
          .containsExactlyElementsOf(after);
      String sheet = text(services, event, PaperOrder.of(PaperType.SHEETS).group(group));
      assertThat(sheet.indexOf(after.getFirst())).isLessThan(sheet.indexOf(after.get(1)));
    }
  }

  @Test
  void onePersonsDataAreAPageToBeRead() throws IOException {
    run(0, "event", "add", "--sample", "rantau-pulung");
    int person = invited().getFirst();
    enter(0, person, "present");
    Path page = place.resolve("data-saya.html");
    String[] ask = {
      "person", "--event", "RANTAU-PULUNG", "--person", person + "", "--page", page.toString()
    };
    run(0, ask);
    String html = Files.readString(page);
    try (Workspace workspace = workspace()) {
      Participant known =
          workspace
              .services()
              .repositories()
              .participants()
              .ofEvent(event(workspace.services()).id())
              .stream()
              .filter(one -> one.number() == person)
              .findFirst()
              .orElseThrow();
      assertThat(html)
          .contains("Data pribadi Anda", known.name().replace("'", "&#39;"))
          .contains("Masuk daftar peserta.", "Hadir pada sesi", "Hak Anda")
          .doesNotContain("<script", "{0}", "null");
      known.identities().forEach(number -> assertThat(html).contains(number.digits()));
    }
  }

  /// Numbers of people invited to the first session.
  private List<Integer> invited() throws IOException {
    try (Workspace workspace = workspace()) {
      Services services = workspace.services();
      return services.repositories().participants().ofEvent(event(services).id()).stream()
          .filter(person -> person.inSession("SOS").isPresent())
          .map(Participant::number)
          .toList();
    }
  }

  private void enter(int exit, int person, String state) {
    run(
        exit,
        "attendance",
        "--event",
        "RANTAU-PULUNG",
        "--session",
        "SOS",
        "--person",
        Integer.toString(person),
        "--state",
        state);
  }

  private static String text(Services services, Event event, PaperOrder order) throws IOException {
    var text = new StringBuilder();
    for (Paper paper : services.papers().of(event, order)) {
      var bytes = new ByteArrayOutputStream();
      paper.content().writeTo(bytes);
      try (var pdf = Loader.loadPDF(bytes.toByteArray())) {
        text.append(new PDFTextStripper().getText(pdf));
      }
    }
    return text.toString().replaceAll("\\s+", " ");
  }

  private static Event event(Services services) {
    return services.repositories().events().all().getFirst();
  }

  private Workspace workspace() {
    return TestHouses.open(place.resolve("data"), CLOCK);
  }

  private void run(int code, String... arguments) {
    CLOCK.pass(Duration.ofMinutes(1));
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    var all = new ArrayList<>(List.of(arguments));
    int exit =
        BalaiCommand.run(
            new Wiring(CLOCK, Wiring.playedKeys()).context(terminal, place.resolve("data")), all);
    words = err.toString(StandardCharsets.UTF_8) + out.toString(StandardCharsets.UTF_8);
    assertThat(exit).as("%s: %s", String.join(" ", arguments), words).isEqualTo(code);
  }
}
