package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.access.AccessLevel;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.OpenResult;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The office's keys are made for somebody who may sign: no command with nobody signed in leaves
/// any in the folder.
final class OfficeKeysMadeTest {

  @TempDir Path place;

  @Test
  void nobodyWhoMayNotSignLeavesKeys() throws IOException {
    var here = new Commands(place.resolve("here"));
    peopleSignIn(here);
    Path keys = here.data().resolve("kunci/kantor.segel");
    Path letter = Files.writeString(place.resolve("surat.pdf"), "bukan surat");
    assertThat(keys).doesNotExist();
    here.run(0, "log");
    here.run(1, "verify", letter.toString());
    here.run(1, "keys");
    here.run(1, "archive", "--event", "LOA-JANAN", "--out", place.resolve("out").toString());
    here.run(1, "certificates", "--event", "LOA-JANAN", "--out", place.resolve("out").toString());
    assertThat(keys).as("nobody who may sign was here").doesNotExist();
    String fingerprint =
        here.typing("sandi-rina").run(0, "keys", "--as", "Rina").text("fingerprint");
    assertThat(keys).isNotEmptyFile();
    assertThat(here.typing("sandi-rina").run(0, "keys", "--as", "Rina").text("fingerprint"))
        .isEqualTo(fingerprint);
  }

  private static void peopleSignIn(Commands here) {
    try (Workspace workspace = opened(here)) {
      var services = workspace.services();
      var accounts = services.access().accounts();
      assertThat(services.samples().add("loa-janan", SampleSetupService.People.WITH, "Meja"))
          .isPresent();
      accounts.add("Dewi", AccessLevel.KEEPER, Optional.empty(), "sandi-dewi");
      accounts.add("Rina", AccessLevel.COMMITTEE, Optional.empty(), "sandi-rina");
      accounts.signOut();
    }
  }

  private static Workspace opened(Commands here) {
    OpenResult opening = TestHouses.opening(here.data(), here.keys(), Clock.systemUTC());
    return ((OpenResult.Opened) opening).workspace();
  }
}
