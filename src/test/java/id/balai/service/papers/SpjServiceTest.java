package id.balai.service.papers;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.TestHouses;
import id.balai.base.Sha256;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.event.Event;
import id.balai.domain.event.PaymentEntry;
import id.balai.domain.layout.SheetMode;
import id.balai.domain.log.DoorFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.MovingClock;
import id.balai.service.batches.Progress;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The accounts of the sample event, with real papers.
final class SpjBundleTest {

  @TempDir Path folder;

  @Test
  void oneActionPutsEverythingIntoOneFolderThatOthersCanCheck() throws Exception {
    try (Workspace workspace = open()) {
      Services services = workspace.services();
      Event event = event(services);
      var paid =
          PaperOrder.of(PaperType.RECEIPTS).paying(new PaymentEntry("Uang saku", 150_000, 5));
      SpjResult result =
          services
              .papers()
              .spj()
              .write(
                  event,
                  new SpjService.Wanted(Optional.of(paid), SheetMode.HYBRID),
                  folder.resolve("out"),
                  Progress.UNSEEN);
      SpjResult.Done done = (SpjResult.Done) result;
      Path bundle = done.folder();
      assertThat(done.unsigned()).as("nobody signed").isEqualTo(rows(services, event));
      List<String> names = names(bundle);
      assertThat(names)
          .contains(
              "02-rekap-kehadiran.pdf",
              "03-daftar-undangan.pdf",
              "04-notula.pdf",
              "05-foto.pdf",
              "06-daftar-penerimaan.pdf",
              "07-daftar-sertifikat.pdf",
              "DAFTAR-ISI.txt",
              "SHA256SUMS")
          .anyMatch(name -> name.startsWith("01-daftar-hadir"));
      noNameOfAPersonIsAFileName(services, event, names);
      everyFileIsListedAndRight(bundle, names);
      assertThat(text(bundle.resolve("06-daftar-penerimaan.pdf"))).contains("rupiah");
      assertThat(text(bundle.resolve("03-daftar-undangan.pdf"))).contains("DAFTAR UNDANGAN");
      assertThat(names(folder.resolve("out"))).containsExactly("spj-rantau-pulung");
    }
  }

  @Test
  void aStoppedBundleLeavesNothingAndKeepsTheEarlierOne() throws IOException {
    try (Workspace workspace = open()) {
      Services services = workspace.services();
      Event event = event(services);
      SpjService spj = services.papers().spj();
      Path out = folder.resolve("out");
      spj.write(event, SpjService.Wanted.of(event), out, Progress.UNSEEN);
      List<String> before = names(out.resolve("spj-rantau-pulung"));
      Progress impatient =
          new Progress() {
            @Override
            public void at(int done, int total) {}

            @Override
            public boolean isStopped() {
              return true;
            }
          };
      assertThat(spj.write(event, SpjService.Wanted.of(event), out, impatient))
          .isEqualTo(new SpjResult.Stopped());
      assertThat(names(out)).containsExactly("spj-rantau-pulung");
      assertThat(names(out.resolve("spj-rantau-pulung"))).isEqualTo(before);
    }
  }

  private static void noNameOfAPersonIsAFileName(
      Services services, Event event, List<String> names) {
    String all = String.join("\n", names).toLowerCase(Locale.ROOT);
    for (Participant person : services.repositories().participants().ofEvent(event.id())) {
      assertThat(all).doesNotContain(FileNames.of(person.name()));
    }
  }

  private static void everyFileIsListedAndRight(Path bundle, List<String> names)
      throws IOException, InterruptedException {
    String sums = Files.readString(bundle.resolve("SHA256SUMS"));
    for (String name : names) {
      if (!name.equals("SHA256SUMS")) {
        assertThat(sums).contains(Sha256.hex(bundle.resolve(name)) + "  " + name + "\n");
      }
    }
    Path checker = Path.of("/usr/bin/sha256sum");
    Assumptions.assumeTrue(Files.isExecutable(checker), "no sha256sum on this computer");
    Process check =
        new ProcessBuilder(checker.toString(), "--quiet", "-c", "SHA256SUMS")
            .directory(bundle.toFile())
            .redirectErrorStream(true)
            .start();
    String said =
        new String(check.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(check.waitFor()).as(said).isZero();
  }

  /// Rows of all sheets: somebody in two sessions has two.
  private static int rows(Services services, Event event) {
    int rows = 0;
    for (Participant person : services.repositories().participants().ofEvent(event.id())) {
      rows +=
          (int)
              event.sessions().stream()
                  .filter(session -> person.inSession(session.code()).isPresent())
                  .count();
    }
    return rows;
  }

  private Workspace open() {
    return TestHouses.open(
        folder.resolve("data"), new MovingClock(Instant.parse("2024-10-07T02:00:00Z")));
  }

  private static Event event(Services services) {
    Event event =
        services
            .samples()
            .add("rantau-pulung", SampleSetupService.People.WITH, "Meja panitia")
            .orElseThrow();
    String session = event.sessions().getFirst().code();
    services.repositories().participants().ofEvent(event.id()).stream()
        .filter(person -> person.inSession(session).isPresent())
        .limit(30)
        .forEach(
            person ->
                services
                    .ledger()
                    .record(
                        services.currentActor().by(event),
                        new DoorFact.Attended(
                            new Attendance(
                                event.id(),
                                session,
                                person.id(),
                                services.clock().instant(),
                                "Pintu 1",
                                Attendance.Means.OPERATOR))));
    try {
      services.certificates().issued(event);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return event;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static String text(Path pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }
}
