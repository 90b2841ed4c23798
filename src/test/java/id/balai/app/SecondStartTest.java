package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.access.AccessLevel;
import id.balai.service.access.SecretCheck;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An event is set up in the evening, and the kiosk is opened for the first time the next morning:
/// its PIN and the first account are kept in a folder that already has a history.
final class SecondStartTest {

  @TempDir Path folder;

  @Test
  void pinAndAccountsAreKeptInAFolderThatWasOpenedBefore() {
    try (Workspace evening = open()) {
      evening.services().samples().add("loa-janan", SampleSetupService.People.WITH, "Meja");
    }
    try (Workspace morning = open()) {
      morning.services().access().pin().set("240817");
      assertThat(morning.services().access().pin().isSet()).isTrue();
    }
    try (Workspace noon = open()) {
      assertThat(noon.services().access().pin().isSet()).isTrue();
      noon.services()
          .access()
          .accounts()
          .add("Dewi", AccessLevel.KEEPER, Optional.empty(), "sandi-dewi");
    }
    try (Workspace night = open()) {
      assertThat(night.services().access().accounts().signIn("Dewi", "sandi-dewi"))
          .isInstanceOf(SecretCheck.Right.class);
    }
  }

  private Workspace open() {
    return TestHouses.open(folder.resolve("data"), Clock.systemUTC());
  }
}
