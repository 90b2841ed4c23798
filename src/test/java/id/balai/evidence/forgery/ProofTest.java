package id.balai.evidence.forgery;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.TestHouses;
import id.balai.domain.event.Event;
import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.OfficeKey;
import id.balai.domain.evidence.Report;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the log says about one person is proven without showing the others.
final class ProofTest {

  @TempDir Path folder;

  @Test
  void onePersonsRecordIsProvenAloneAndNoByteOfItCanBeChanged() throws IOException {
    try (Workspace workspace =
        TestHouses.open(folder.resolve("rumah"), Clock.fixed(SmallArchive.NOW, ZoneOffset.UTC))) {
      Services services = workspace.services();
      Event event =
          services
              .samples()
              .add("rantau-pulung", SampleSetupService.People.WITH, "Meja panitia")
              .orElseThrow();
      SmallArchive.hold(services, event, 1);
      services.archiving().close(event);
      List<Participant> people = services.repositories().participants().ofEvent(event.id());
      Participant wanted = people.getFirst();
      Path out = folder.resolve("bukti");
      Path file = services.archiving().prove(event, wanted.number(), out).orElseThrow();
      String text = Files.readString(file);
      assertThat(text).contains(wanted.id().toString());
      assertThat(people.stream().skip(1))
          .noneMatch(other -> text.contains(other.id().toString()) || text.contains(other.name()));
      List<OfficeKey> keys = services.keys().known();
      assertThat(examine(file, keys).findings())
          .extracting(Finding::code)
          .containsExactly(
              Finding.Code.ARCHIVE_SEAL_GOOD, Finding.Code.KEY_KNOWN, Finding.Code.RECORD_PROVEN);
      assertThat(examine(file, List.of()).holds()).isFalse();
      byte[] proof = Files.readAllBytes(file);
      for (int at = 0; at < proof.length; at += 11) {
        byte[] forged = proof.clone();
        forged[at] ^= 1;
        Files.write(file, forged);
        assertThat(examine(file, keys).holds()).as("byte %d", at).isFalse();
      }
      assertThat(services.archiving().prove(event, 9_999, out)).isEmpty();
    }
  }

  private static Report examine(Path file, List<OfficeKey> keys) {
    return new FileExaminer(new CertificateReader(), _ -> List.of(), new PdfPageLooks())
        .file(file, keys);
  }
}
