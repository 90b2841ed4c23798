package id.balai.ui.console.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.TestHouses;
import id.balai.domain.dataprotection.Opener;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.fixture.Clipping;
import id.balai.service.dataprotection.DataKeyAdmin;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ConsoleFrame;
import id.balai.ui.kiosk.Picture;
import id.balai.ui.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The key, the backups and the time that data are kept, as the keeper sees them in the settings.
@ExtendWith(ApplicationExtension.class)
final class KeepingPaneTest {

  private static final double MARGIN = 16;

  /// All panes stand in it without scrolling.
  private static final int TALL = 2000;

  private static final String PASSWORD = "hujan di rantau";

  private final ConsoleAtWork console = new ConsoleAtWork();

  @TempDir Path stick;

  @Start
  void start(Stage stage) {
    // Scenes without a window have exactly the size that is asked for.
  }

  @AfterEach
  void close() {
    console.close();
  }

  @Test
  void thePasswordThatIsSetOpensABackupOnAnotherComputer(FxRobot robot) throws IOException {
    robot.interact(
        () -> {
          Scene scene = settings(1366, 768);
          ((TextField) scene.lookup("#data-password")).setText("pendek");
          press(scene, "#protect");
          assertThat(text(scene, "#custody-said")).contains("paling sedikit");
          assertThat(text(scene, "#custody-state")).startsWith("Belum ada");
          ((TextField) scene.lookup("#data-password")).setText(PASSWORD);
          press(scene, "#protect");
          assertThat(text(scene, "#custody-state")).isEqualTo("Kata sandi data sudah ada.");
        });
    assertThat(settingsChanged()).containsExactly("data.password");

    console.workspace.services().keeping().backups().moveTo(stick);
    robot.interact(
        () -> {
          Scene scene = settings(1366, 768);
          press(scene, "#make-backup");
          assertThat(text(scene, "#backup-said")).contains("selesai");
          assertThat(text(scene, "#backup-last")).startsWith("Cadangan terakhir: Senin, 7 Oktober");
          assertThat(text(scene, "#backup-folder")).contains(stick.toString());
          press(scene, "#make-backup");
          assertThat(text(scene, "#backup-said")).contains("Tidak ada yang baru");
        });
    Path backup;
    try (Stream<Path> files = Files.list(stick)) {
      backup =
          files.filter(file -> file.toString().endsWith(".cadangan")).findFirst().orElseThrow();
    }
    var elsewhere = TestHouses.safe(stick.resolve("kunci"));
    Path there = stick.resolve("there");
    assertThat(elsewhere.restore(backup, there, new Opener.Password(PASSWORD.toCharArray())))
        .isInstanceOf(id.balai.domain.dataprotection.RestoreResult.Restored.class);
  }

  @Test
  void theRecoveryCodeIsShownUntilItIsHiddenAndTheLogSaysSo(FxRobot robot) {
    robot.interact(
        () -> {
          Scene scene = settings(1366, 768);
          assertThat(scene.lookup("#recovery-code").getParent().isVisible()).isFalse();
          press(scene, "#show-code");
          assertThat(((TextField) scene.lookup("#recovery-code")).getText())
              .isEqualTo(console.workspace.services().keeping().custody().recoveryCode());
          press(scene, "#hide-code");
          assertThat(((TextField) scene.lookup("#recovery-code")).getText()).isEmpty();
        });
    assertThat(settingsChanged()).containsExactly("data.recovery.code");
  }

  @Test
  void aBackupFolderThatIsAwayIsSaid(FxRobot robot) throws IOException {
    Path file = Files.writeString(stick.resolve("bukan-folder"), "x");
    robot.interact(
        () -> {
          var model = new BackupViewModel(console.context().page(), guarding());
          model.moveTo(file.resolve("dalam"));
          assertThat(model.page().statusProperty().get()).contains("tidak dapat ditulis");
        });
    assertThat(settingsChanged()).containsExactly("data.backup.folder");
  }

  @Test
  void aWholeBackupIsOneFileThatIsEnough(FxRobot robot) {
    Path file = stick.resolve("utuh.cadangan");
    robot.interact(
        () -> {
          Scene scene = settings(1366, 768);
          assertThat(((Labeled) scene.lookup("#whole-backup")).getText())
              .startsWith("Cadangan utuh");
          var model = new BackupViewModel(console.context().page(), guarding());
          model.makeWhole(file);
          assertThat(model.page().statusProperty().get())
              .contains("cukup untuk memulihkan semuanya");
          model.makeWhole(file.resolve("dalam"));
          assertThat(model.page().statusProperty().get()).contains("tidak dapat ditulis");
        });
    assertThat(file).isNotEmptyFile();
    assertThat(settingsChanged()).containsOnly("data.backup.whole");
  }

  @Test
  void dataWhoseTimeIsOverGoAfterAQuestion(FxRobot robot) {
    console.clock.pass(Duration.ofDays(4000));
    robot.interact(
        () -> {
          Scene scene = settings(1366, 768);
          assertThat(((Labeled) scene.lookup(".purge-line")).getText()).contains("116 orang");
          press(scene, "#purge");
          press(scene, "#purge-not");
          assertThat(erased()).isZero();
          press(scene, "#purge");
          press(scene, "#purge-now");
          assertThat(text(scene, "#purge-said")).contains("sudah dihapus");
          assertThat(((Button) scene.lookup("#purge")).isDisabled()).isTrue();
        });
    assertThat(erased()).isEqualTo(116);
  }

  @Test
  void whomToTellWhenDataGotOutIsWrittenIntoTheEventsPapers(FxRobot robot) throws IOException {
    var said = new String[1];
    robot.interact(
        () -> {
          Scene scene = settings(1366, TALL);
          press(scene, "#write-affected");
          said[0] = text(scene, "#breach-said");
        });
    assertThat(said[0]).startsWith("116 orang tertulis di");
    Path list = console.context().papers().of(console.event.code()).resolve("orang-terdampak.csv");
    assertThat(Files.readAllLines(list)).hasSize(117);
  }

  @Test
  void theRecoveryCodeIsWrittenAsAPaperForTheSafe(FxRobot robot) {
    Path paper = stick.resolve("kode.pdf");
    robot.interact(
        () -> {
          var model = new CustodyViewModel(console.context().page(), guarding());
          model.writeCode(paper);
          assertThat(model.page().statusProperty().get()).contains(paper.toString());
        });
    assertThat(paper).isNotEmptyFile();
    assertThat(settingsChanged()).containsExactly("data.recovery.code");
  }

  @Test
  void nothingIsCutInAnySizeAndLanguage(FxRobot robot) {
    console.clock.pass(Duration.ofDays(4000));
    console.workspace.services().keeping().backups().make();
    var faults = new ArrayList<String>();
    robot.interact(
        () -> {
          for (int width : List.of(1366, 1920)) {
            for (Language language : Language.values()) {
              console.messages.languageProperty().set(language);
              Scene scene = settings(width, TALL);
              press(scene, "#show-code");
              press(scene, "#purge");
              layout(scene);
              String name = "console-keeping-" + width + "-" + language.locale().getLanguage();
              Picture.write(scene.snapshot(null), name);
              Clipping.faultsOf(scene, MARGIN).forEach(fault -> faults.add(name + " " + fault));
            }
          }
        });
    assertThat(faults).isEmpty();
  }

  private DataKeyAdmin guarding() {
    var services = console.workspace.services();
    return new DataKeyAdmin(services.keeping(), services.ledger(), services.currentActor());
  }

  private Scene settings(int width, int height) {
    var frame = new ConsoleFrame(console.context());
    Scene scene = ConsoleAtWork.scene(frame.root(), width, height);
    frame.onShow();
    frame.open("settings");
    layout(scene);
    return scene;
  }

  private static void layout(Scene scene) {
    for (int i = 0; i < 3; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
  }

  private static void press(Scene scene, String id) {
    ((Button) scene.lookup(id)).fire();
  }

  private static String text(Scene scene, String id) {
    return ((Labeled) scene.lookup(id)).getText();
  }

  private List<String> settingsChanged() {
    return console.workspace.services().log().newest(Fact.NO_EVENT, 10).stream()
        .map(Entry::fact)
        .filter(WorkspaceFact.SettingChanged.class::isInstance)
        .map(fact -> ((WorkspaceFact.SettingChanged) fact).setting())
        .filter(setting -> setting.startsWith("data."))
        .toList();
  }

  private long erased() {
    return console
        .workspace
        .services()
        .repositories()
        .participants()
        .ofEvent(console.event.id())
        .stream()
        .filter(id.balai.service.dataprotection.PersonalDataService::isErased)
        .count();
  }
}
