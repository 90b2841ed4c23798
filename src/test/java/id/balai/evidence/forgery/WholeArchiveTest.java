package id.balai.evidence.forgery;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.TestHouses;
import id.balai.domain.event.Event;
import id.balai.service.house.House;
import id.balai.service.house.Services;
import id.balai.service.registration.SampleSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
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
    try (House house =
        TestHouses.open(folder.resolve("rumah"), Clock.fixed(SmallArchive.NOW, ZoneOffset.UTC))) {
      Services services = house.services();
      Event event =
          services
              .samples()
              .add("rantau-pulung", SampleSetup.People.WITH, "Meja panitia")
              .orElseThrow();
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
          .contains("sertifikat");
      assertThat(Files.readString(other.resolve("tagmanifest-sha256.txt")))
          .isEqualTo(Files.readString(one.resolve("tagmanifest-sha256.txt")));
    }
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
