package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.evidence.KeyVault;
import id.balai.domain.log.WorkspaceFact;
import id.balai.fixture.Verdicts;
import id.balai.service.access.AccountResult;
import id.balai.service.access.SecretCheck;
import id.balai.service.workspace.OpenResult;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that decide about power are deleted, changed, exchanged, planted and copied, as somebody
/// does who can write into the data folder but does not have its key.
@Tag("endurance")
final class GuardedFilesTest {

  private static final String PASSWORD = "hujan di rantau";

  @TempDir Path place;

  private Commands here;
  private String code = "";

  @BeforeEach
  void aHouseWithAKeeperAndAPin() {
    here = new Commands(place.resolve("here"));
    here.run(0, "event", "add", "--sample", "loa-janan", "--without-people");
    code = here.run(0, "custody").text("recoveryCode");
    inside(
        services -> {
          assertThat(
                  services
                      .access()
                      .accounts()
                      .add("Rina", AccessLevel.KEEPER, Optional.empty(), PASSWORD))
              .isInstanceOf(AccountResult.Kept.class);
          assertThat(services.access().pin().set("2580")).isTrue();
          services.keeping().heads().sign();
        });
  }

  @Test
  void nothingThatDecidesAboutPowerLiesInTheClear() throws IOException {
    try (Stream<Path> files = Files.walk(here.data())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(text).as("%s", file).doesNotContain("Rina").doesNotContain("KEEPER");
        assertThat(file.toString()).doesNotEndWith(".p12").doesNotEndWith(".sandi");
      }
    }
  }

  @Test
  void withoutTheFileOfAccountsTheHouseIsNotOpenAgain() throws IOException {
    Files.delete(access());
    assertLocked("hilang");
  }

  @Test
  void aChangedBitOrAnEarlierEditionLocks() throws IOException {
    byte[] earlier = Files.readAllBytes(access());
    inside(
        services -> {
          services.access().accounts().signIn("Rina", PASSWORD);
          services.access().pin().set("1470");
        });
    byte[] whole = Files.readAllBytes(access());
    Files.write(access(), earlier);
    assertLocked("diubah");
    var random = new Random(7);
    var verdicts = new Verdicts("flips in accounts and PIN");
    for (int round = 0; round < Integer.getInteger("balai.rounds", 2); round++) {
      byte[] changed = whole.clone();
      changed[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(access(), changed);
      assertLocked("diubah");
      verdicts.ended("locked");
    }
    verdicts.assertNoFault();
    Files.write(access(), whole);
    inside(
        services ->
            assertThat(services.access().pin().check("1470"))
                .isInstanceOf(SecretCheck.Right.class));
  }

  @Test
  void theRecoveryCodeIsTheKeepersWayBack() throws IOException {
    Files.delete(access());
    here.typing("0000").run(1, "unlock", "--code");
    assertLocked("hilang");
    here.typing(code).run(0, "unlock", "--code");
    assertThat(here.words()).contains("disetel ulang");
    here.run(0, "event", "add", "--sample", "rantau-pulung", "--without-people");
    inside(
        services ->
            assertThat(services.log().newest(id.balai.domain.log.Fact.NO_EVENT, 20))
                .anyMatch(
                    entry ->
                        entry.fact() instanceof WorkspaceFact.SettingChanged changed
                            && changed.setting().equals("access.recovered")));
  }

  @Test
  void filesOfAnEarlierVersionThatSomebodyPlantsGiveNobodyPower() throws IOException {
    Files.writeString(here.data().resolve("akun.properties"), "urutan=");
    Files.writeString(here.data().resolve("operator.pin"), "a b");
    here.run(1, "custody");
    inside(
        services -> {
          assertThat(services.access().accounts().isOpenHouse()).isFalse();
          assertThat(services.access().pin().check("2580")).isInstanceOf(SecretCheck.Right.class);
          assertThat(services.access().pin().check("1234")).isInstanceOf(SecretCheck.Wrong.class);
        });
  }

  @Test
  void aLineInAFileOfTrustedKeysMakesNobodyTrusted() throws IOException {
    Commands stranger = new Commands(place.resolve("stranger"));
    stranger.run(0, "event", "add", "--sample", "loa-janan");
    Path archive = place.resolve("arsip");
    stranger.run(0, "archive", "--event", "LOA-JANAN", "--out", archive.toString());
    Path public_ = place.resolve("umum");
    stranger.run(0, "keys", "--export", public_.toString());
    Files.createDirectories(here.data().resolve("kunci"));
    Files.copy(
        public_.resolve("kunci-kantor.json"), here.data().resolve("kunci/kunci-kantor.json"));
    assertThat(verdict(archive)).isEqualTo(1);
    Files.copy(
        stranger.data().resolve("kunci/kantor.segel"),
        office(),
        StandardCopyOption.REPLACE_EXISTING);
    assertThat(verdict(archive)).isEqualTo(1);
  }

  @Test
  void aCopiedFolderSealsNoPaper() throws IOException {
    Commands thief = new Commands(place.resolve("thief"));
    Commands.copy(here.data(), thief.data());
    thief.run(1, "keys");
    assertThat(thief.words()).contains("terkunci");
    thief.run(
        0, "--data", place.resolve("own").toString(), "event", "add", "--sample", "loa-janan");
    Files.createDirectories(place.resolve("own/kunci"));
    Files.copy(
        thief.data().resolve("kunci/kantor.segel"),
        place.resolve("own/kunci/kantor.segel"),
        StandardCopyOption.REPLACE_EXISTING);
    thief.run(0, "--data", place.resolve("own").toString(), "log");
    List<String> ours = new ArrayList<>();
    inside(services -> ours.add(services.keys().current().publicKey()));
    try (Workspace own = opened(place.resolve("own"), thief.keys())) {
      assertThat(own.services().keys().guard()).isEqualTo(KeyVault.Guard.UNREADABLE);
      assertThat(own.services().keys().known()).noneMatch(key -> ours.contains(key.publicKey()));
      assertThat(own.services().keys().sign(new byte[] {1})).isEmpty();
    }
  }

  @Test
  void lostKeysOfTheOfficeSignNothingAndAreMadeAnewByTheCodeAlone() throws IOException {
    Files.delete(office());
    inside(
        services -> {
          assertThat(services.keys().guard()).isEqualTo(KeyVault.Guard.UNREADABLE);
          assertThat(services.keeping().heads().sign()).isFalse();
        });
    assertThat(office()).doesNotExist();
    here.typing(code).run(0, "unlock", "--code");
    inside(services -> assertThat(services.keys().guard()).isEqualTo(KeyVault.Guard.MACHINE));
  }

  @Test
  void aRestoredBackupBringsAccountsAndKeysBackWithTheRecordThatNamesThem() {
    Path stick = place.resolve("stick");
    List<String> file = new ArrayList<>();
    List<String> key = new ArrayList<>();
    inside(
        services -> {
          services.access().accounts().signIn("Rina", PASSWORD);
          try {
            services.keeping().backups().moveTo(stick);
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
          services.keeping().backups().make();
          file.add(services.keeping().backups().last().orElseThrow().file().toString());
          key.add(services.keys().current().publicKey());
        });
    Commands there = new Commands(place.resolve("there"));
    there.typing(code).run(0, "restore", "--code", file.getFirst());
    try (Workspace restored = opened(there.data(), there.keys())) {
      assertThat(restored.services().keys().current().publicKey()).isEqualTo(key.getFirst());
      assertThat(restored.services().access().accounts().signIn("Rina", PASSWORD))
          .isInstanceOf(SecretCheck.Right.class);
    }
  }

  private int verdict(Path archive) {
    try {
      here.run(0, "verify", "--data", here.data().toString(), archive.toString());
      return 0;
    } catch (AssertionError e) {
      return 1;
    }
  }

  private void assertLocked(String word) {
    for (String[] command :
        List.of(
            new String[] {"custody"},
            new String[] {"event", "add", "--sample", "rantau-pulung"},
            new String[] {"backup", "--to", place.resolve("dicuri").toString()})) {
      here.run(1, command);
      assertThat(here.words()).contains(word).contains("balai unlock --code").hasLineCount(1);
    }
    assertThat(place.resolve("dicuri")).doesNotExist();
    inside(
        services -> {
          assertThat(services.access().accounts().isOpenHouse()).isFalse();
          assertThat(services.currentActor().actor()).isEmpty();
          org.assertj.core.api.Assertions.assertThatThrownBy(
                  () -> services.access().pin().check("1234"))
              .isInstanceOf(java.io.UncheckedIOException.class);
        });
  }

  private Path access() {
    return here.data().resolve("akses.segel");
  }

  private Path office() {
    return here.data().resolve("kunci/kantor.segel");
  }

  private void inside(java.util.function.Consumer<Services> work) {
    try (Workspace workspace = opened(here.data(), here.keys())) {
      work.accept(workspace.services());
    }
  }

  private static Workspace opened(Path data, Path keys) {
    return ((OpenResult.Opened) TestHouses.opening(data, keys, Clock.systemUTC())).workspace();
  }
}
