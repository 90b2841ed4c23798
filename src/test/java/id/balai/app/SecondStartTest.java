package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.log.Fact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.service.access.AccountResult;
import id.balai.service.access.SecretCheck;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An event is set up in the evening, and the kiosk is opened for the first time the next morning:
/// its PIN and the first account are kept in a folder that already has a history, also where the
/// power went in the evening.
final class SecondStartTest {

  @TempDir Path folder;

  @Test
  void pinAndAccountsAreKeptInAFolderThatWasOpenedBefore() throws IOException {
    try (Workspace evening = TestHouses.open(folder.resolve("evening"), Clock.systemUTC())) {
      evening.services().samples().add("loa-janan", SampleSetupService.People.WITH, "Meja");
      // The power goes: nothing is closed, and no head of the log was signed.
      copy(folder.resolve("evening"), folder.resolve("data"));
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

  /// The log names the change before the change itself is on disk.
  @ParameterizedTest
  @ValueSource(strings = {"pin", "account"})
  void aPowerCutWithinTheFirstChangeLocksNobodyOut(String what) throws IOException {
    var cut = new AtomicReference<Path>();
    try (Workspace evening = TestHouses.open(folder.resolve("evening"), Clock.systemUTC())) {
      evening.services().samples().add("loa-janan", SampleSetupService.People.WITH, "Meja");
      try (var _ =
          evening
              .services()
              .ledger()
              .subscribe(
                  entry -> copyAtTheFirstChange(entry.fact(), folder.resolve("data"), cut))) {
        change(evening, what);
      }
    }
    assertThat(cut.get()).isNotNull();

    try (Workspace morning = open()) {
      assertThat(morning.services().access().pin().isSet()).isFalse();
      assertThat(morning.services().access().accounts().isOpenHouse()).isTrue();
      change(morning, what);
    }
    try (Workspace noon = open()) {
      assertThat(noon.services().access().pin().isSet()).isEqualTo(what.equals("pin"));
      assertThat(noon.services().access().accounts().isOpenHouse()).isEqualTo(what.equals("pin"));
    }
  }

  private static void change(Workspace house, String what) {
    if (what.equals("pin")) {
      assertThat(house.services().access().pin().set("240817")).isTrue();
    } else {
      assertThat(
              house
                  .services()
                  .access()
                  .accounts()
                  .add("Dewi", AccessLevel.KEEPER, Optional.empty(), "sandi-dewi"))
          .isInstanceOf(AccountResult.Kept.class);
    }
  }

  private void copyAtTheFirstChange(Fact fact, Path to, AtomicReference<Path> cut) {
    if (fact instanceof WorkspaceFact.SettingChanged && cut.compareAndSet(null, to)) {
      try {
        copy(folder.resolve("evening"), to);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.toList()) {
        if (!file.endsWith("balai.mv.db")) {
          Files.copy(file, to.resolve(from.relativize(file)));
        }
      }
    }
  }

  private Workspace open() {
    return TestHouses.open(folder.resolve("data"), Clock.systemUTC());
  }
}
