package id.balai.evidence.forgery;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.TestHouses;
import id.balai.domain.event.Event;
import id.balai.domain.event.InaugurationEntry;
import id.balai.domain.event.PaperEntries;
import id.balai.domain.event.PaymentEntry;
import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.Report;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.evidence.token.CertificateReader;
import id.balai.evidence.verify.FileExaminer;
import id.balai.paper.preview.PdfPageLooks;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an archive holds, and that it is the same each time.
final class WholeArchiveTest {

  @TempDir Path folder;

  @Test
  void anArchiveHoldsAllKindsOfPapersAndIsTheSameEachTime() throws IOException {
    try (Workspace workspace =
        TestHouses.open(folder.resolve("rumah"), Clock.fixed(SmallArchive.NOW, ZoneOffset.UTC))) {
      Services services = workspace.services();
      Event event =
          services
              .samples()
              .add("rantau-pulung", SampleSetupService.People.WITH, "Meja panitia")
              .map(WholeArchiveTest::filledIn)
              .orElseThrow();
      services
          .ledger()
          .record(services.currentActor().by(event), new WorkspaceFact.EventPlanned(event));
      SmallArchive.hold(services, event, 2);
      services.archiving().close(event);
      Path one =
          services
              .archiving()
              .write(event, folder.resolve("satu"), (_, _) -> {})
              .orElseThrow()
              .folder();
      Path other =
          services
              .archiving()
              .write(event, folder.resolve("dua"), (_, _) -> {})
              .orElseThrow()
              .folder();
      assertThat(places(one))
          .contains("kartu", "daftar-hadir", "rekap", "daftar", "kontingen", "deklarasi")
          .contains("sertifikat", "berita-acara", "notula");
      assertThat(one.resolve("data/daftar/daftar-penerimaan.pdf")).isRegularFile();
      Participant late = services.repositories().participants().ofEvent(event.id()).getLast();
      services.keeping().people().erase(event, late.id());
      Path after =
          services
              .archiving()
              .write(event, folder.resolve("tiga"), (_, _) -> {})
              .orElseThrow()
              .folder();
      Report report =
          new FileExaminer(new CertificateReader(), _ -> List.of(), new PdfPageLooks())
              .file(after, services.keys().known());
      assertThat(report.holds()).as(report.findings().toString()).isTrue();
      assertThat(report.findings())
          .extracting(Finding::code)
          .contains(Finding.Code.PERSONAL_ERASED);
      assertThat(Files.readString(other.resolve("tagmanifest-sha256.txt")))
          .isEqualTo(Files.readString(one.resolve("tagmanifest-sha256.txt")));
    }
  }

  /// The event with its inauguration and payments filled in.
  private static Event filledIn(Event event) {
    return event.withEntries(
        new PaperEntries(
            List.of(new InaugurationEntry("FPK", "FPK")),
            new PaymentEntry("Uang transpor", 150_000, 5)));
  }

  private static Set<String> places(Path archive) throws IOException {
    Path data = archive.resolve("data");
    try (Stream<Path> files = Files.walk(data)) {
      return files
          .filter(file -> file.toString().endsWith(".pdf"))
          .map(file -> data.relativize(file).getName(0).toString())
          .collect(Collectors.toSet());
    }
  }
}
