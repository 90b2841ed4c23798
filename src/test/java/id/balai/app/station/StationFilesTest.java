package id.balai.app.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Account;
import id.balai.domain.access.Tries;
import id.balai.domain.attendance.Door;
import id.balai.domain.dataprotection.GuardedFile;
import id.balai.fixture.PlainFile;
import id.balai.service.station.OpenKiosk;
import id.balai.service.station.OpenStage;
import id.balai.service.station.StationSettings;
import id.balai.service.station.StationSettings.CameraPlace;
import id.balai.service.station.StationSettings.Sound;
import id.balai.service.station.StationSettings.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StationFilesTest {

  private final Clock clock = Clock.fixed(Instant.parse("2024-10-07T02:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  @Test
  void whatIsOpenComesBackWordForWord() {
    var kiosks =
        List.of(
            new OpenKiosk(new Door(new UUID(1, 2), "SOS", "Pintu = 1 # ü"), 1),
            new OpenKiosk(new Door(new UUID(3, 4), "DEK", "Pintu 2"), 2));

    new StationFiles(folder).keepOpen(kiosks);

    assertThat(new StationFiles(folder).openKiosks()).isEqualTo(kiosks);
    new StationFiles(folder).keepOpen(List.of());
    assertThat(new StationFiles(folder).openKiosks()).isEmpty();
  }

  @Test
  void settingsComeBackAndABrokenFileIsAsUsual() throws IOException {
    var settings = new StationSettings("en", Sound.MUTED, Theme.CONTRAST, CameraPlace.LEFT);
    new StationFiles(folder).keep(settings);
    assertThat(new StationFiles(folder).settings()).isEqualTo(settings);

    Files.writeString(folder.resolve("kios.properties"), "tema=UNGU\nbahasa=\\uZZ");
    Files.writeString(folder.resolve("kios-terbuka.properties"), "1.kegiatan=tidak ada");
    assertThat(new StationFiles(folder).settings()).isEqualTo(StationSettings.USUAL);
    assertThat(new StationFiles(folder).openKiosks()).isEmpty();
  }

  @Test
  void anOpenStageComesBackWithWhoWasSkippedAndNoName() throws IOException {
    var skipped = List.of(new UUID(5, 6), new UUID(1, 2));
    var stage = new OpenStage(new UUID(3, 4), "DAMAI", skipped, true);

    new StationFiles(folder).keepStage(Optional.of(stage));
    assertThat(new StationFiles(folder).openStage()).contains(stage);
    new StationFiles(folder).keepStage(Optional.empty());
    assertThat(new StationFiles(folder).openStage()).isEmpty();

    Path file = folder.resolve("panggung-terbuka.properties");
    for (String broken : List.of("kegiatan=x", "kegiatan=", "kegiatan=\\uZZ", "dilewati=a b")) {
      Files.writeString(file, broken);
      assertThat(new StationFiles(folder).openStage()).as(broken).isEmpty();
    }
  }

  @Test
  void accountsAndTriesComeBack() {
    AccessFiles files = access();
    var accounts =
        List.of(
            new Account(new UUID(1, 1), "Rina", AccessLevel.KEEPER, Optional.empty(), "a b"),
            new Account(
                new UUID(1, 2), "Budi", AccessLevel.OPERATOR, Optional.of(new UUID(7, 7)), "c d"));
    files.keepAccounts(accounts);
    files.keepTries("operator", new Tries(6, Instant.parse("2024-10-07T01:14:00Z")));
    files.keepOperatorPin("salt hash");

    AccessFiles again = access();
    assertThat(again.accounts()).isEqualTo(accounts);
    assertThat(again.tries("operator").wrong()).isEqualTo(6);
    assertThat(again.tries("somebody")).isEqualTo(Tries.NONE);
    assertThat(again.operatorPin()).contains("salt hash");
  }

  @Test
  void aDamagedFileOfAccountsLetsNobodyIn() throws IOException {
    Files.writeString(folder.resolve("akses"), "urutan=x");

    assertThatThrownBy(() -> access().accounts()).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void aScratchedCounterOfTriesGivesNobodyAFreeGuess() throws IOException {
    access().keepTries("operator", new Tries(6, Instant.parse("2024-10-07T01:14:00Z")));
    Files.writeString(folder.resolve("percobaan.properties"), "operator=enam kali");

    assertThat(access().tries("operator")).isEqualTo(Tries.pausedFrom(clock.instant()));
    access().keepTries("operator", Tries.NONE);
    assertThat(access().tries("operator")).isEqualTo(Tries.NONE);
  }

  @Test
  void whatAnEarlierVersionKeptIsTakenInOnceAndNothingThatIsPlantedLater() throws IOException {
    Files.writeString(folder.resolve("operator.pin"), "salt hash");
    assertThat(access().operatorPin()).as("no earlier log").isEmpty();

    assertThat(earlier("operator.pin").operatorPin()).contains("salt hash");
    assertThat(folder.resolve("operator.pin")).doesNotExist();
    Files.writeString(folder.resolve("operator.pin"), "other hash");
    assertThat(earlier("operator.pin").operatorPin()).contains("salt hash");
  }

  @Test
  void whatTheLogOfAnEarlierVersionSaysWasSetMustBeThere() throws IOException {
    assertThat(earlier("operator.pin").loss()).contains(GuardedFile.Loss.MISSING);
    Files.writeString(folder.resolve("operator.pin"), "salt hash");
    assertThat(earlier("person.").loss()).contains(GuardedFile.Loss.MISSING);
    assertThat(earlier("nothing").loss()).isEmpty();
  }

  private AccessFiles earlier(String wasSet) {
    return new AccessFiles(
        folder,
        new PlainFile(folder.resolve("akses")),
        new EarlierAccess(folder, true, wasSet::equals),
        clock);
  }

  private AccessFiles access() {
    return new AccessFiles(
        folder,
        new PlainFile(folder.resolve("akses")),
        new EarlierAccess(folder, false, _ -> false),
        clock);
  }
}
