package id.balai.ui.console.closed;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.TestHouses;
import id.balai.domain.dataprotection.BackupResult;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.WorkspaceFact;
import id.balai.fixture.AtOnce;
import id.balai.fixture.Clipping;
import id.balai.fixture.MovingClock;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import id.balai.service.workspace.OpenResult;
import id.balai.store.backup.FolderBackups;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.PageWork;
import id.balai.ui.kiosk.Picture;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Data folders that were really damaged, and what the window does about them. Pictures in
/// `target/screenshots`.
@ExtendWith(ApplicationExtension.class)
final class DamagedFolderTest {

  /// Entries in the older backup, in the newer one, and in the folder.
  private static final int OLDER = 10;

  private static final int NEWER = 20;
  private static final int ALL = 30;

  @TempDir Path place;

  private final MovingClock clock = new MovingClock(People.MORNING);
  private final Messages messages = new Messages(Language.INDONESIAN);
  private int tries;

  @Start
  void start(Stage stage) {
    // Scenes without a window have exactly the size that is asked for.
  }

  @Test
  void aRottenByteIsNamedAndMendedWithEverythingThatWasRecorded(FxRobot robot) throws IOException {
    folderWithBackups();
    damage(lines -> rotten(lines, 11));
    byte[] damaged = Files.readAllBytes(journal());
    assertThat(opening()).isEqualTo(new OpenResult.Damaged(12));
    robot.interact(
        () -> {
          Scene scene = window();
          assertThat(text(scene, ".closed-title")).contains("mulai kejadian ke-12");
          assertThat(text(scene, "#mending"))
              .contains("Senin, 7 Oktober 2024", "sampai kejadian ke-" + NEWER);
          press(scene, "#mend");
          assertThat(text(scene, "#mending"))
              .contains("kejadian ke-" + NEWER, data().resolve("rusak-").toString());
          press(scene, "#mend");
        });
    assertThat(tries).isOne();
    assertThat(entries()).isEqualTo(ALL);
    assertThat(aside().resolve("balai.journal")).hasBinaryContent(damaged);
  }

  @Test
  void aLineThatWasCutOutIsNamedAndTheBackupTakesItsPlaceAlsoWithoutTables(FxRobot robot)
      throws IOException {
    folderWithBackups();
    damage(lines -> without(lines, 24));
    Files.writeString(tables(), "no tables");
    assertThat(opening()).isEqualTo(new OpenResult.Damaged(25));
    robot.interact(() -> press(window(), "#mend"));
    assertThat(entries()).isEqualTo(NEWER);
  }

  @Test
  void linesThatWereSwappedAreNamedAndAnOlderBackupServesWhereTheNewestIsRotten(FxRobot robot)
      throws IOException {
    List<Path> backups = folderWithBackups();
    Files.write(backups.getLast(), new byte[] {0, 1, 2});
    damage(
        lines -> {
          Collections.swap(lines, 3, 4);
          return lines;
        });
    assertThat(opening()).isEqualTo(new OpenResult.Damaged(4));
    robot.interact(
        () -> {
          Scene scene = window();
          assertThat(text(scene, "#mending")).contains("sampai kejadian ke-" + OLDER);
          press(scene, "#mend");
        });
    assertThat(entries()).isEqualTo(ALL);
  }

  @Test
  void tablesThatContradictAShortenedRecordAreSetAsideAndTheBackupCounts(FxRobot robot)
      throws IOException {
    folderWithBackups();
    Path tables = place.resolve("tables");
    Files.copy(tables(), tables);
    damage(lines -> new ArrayList<>(lines.subList(0, 5)));
    goAnotherWay();
    Files.copy(tables, tables(), StandardCopyOption.REPLACE_EXISTING);
    assertThat(opening()).isInstanceOf(OpenResult.Damaged.class);
    robot.interact(() -> press(window(), "#mend"));
    assertThat(entries()).isEqualTo(NEWER);
    assertThat(aside().resolve("balai.mv.db")).isNotEmptyFile();
  }

  @Test
  void withoutAWholeBackupNothingIsTouchedUntilOneIsChosen(FxRobot robot) throws IOException {
    Path stick = place.resolve("stick");
    Files.createDirectories(stick);
    for (Path backup : folderWithBackups()) {
      Files.move(backup, stick.resolve(backup.getFileName()));
    }
    damage(lines -> rotten(lines, 0));
    byte[] damaged = Files.readAllBytes(journal());
    var model =
        new MendingViewModel(data(), TestHouses.safe(keys()), AtOnce.tasks(), () -> tries++);
    robot.interact(
        () -> {
          assertThat(model.stateProperty().get()).isEqualTo(new MendingViewModel.State.NoneThere());
          Scene scene = window();
          assertThat(scene.lookup("#mend").isDisabled()).isTrue();
          assertThat(text(scene, "#mending")).contains("Tidak ada cadangan utuh");
          model.goOn();
          model.use(journal());
          assertThat(model.stateProperty().get())
              .isEqualTo(new MendingViewModel.State.Failed("closed.mend.unusable"));
        });
    assertThat(journal()).hasBinaryContent(damaged);
    Path newest;
    try (Stream<Path> files = Files.list(stick)) {
      newest = files.sorted().toList().getLast();
    }
    robot.interact(() -> model.use(newest));
    assertThat(entries()).isEqualTo(ALL);
  }

  @Test
  void nothingIsCutInEitherLanguage(FxRobot robot) {
    folderWithBackups();
    var faults = new ArrayList<String>();
    robot.interact(
        () -> {
          for (Language language : Language.values()) {
            messages.languageProperty().set(language);
            damage(lines -> rotten(lines, 11));
            Scene scene = window();
            faults.addAll(faults(scene, "closed-mend-" + language.locale().getLanguage()));
            press(scene, "#mend");
            faults.addAll(faults(scene, "closed-mended-" + language.locale().getLanguage()));
          }
        });
    assertThat(faults).isEmpty();
  }

  /// A folder with entries after its newest backup.
  ///
  /// @return the backups, oldest first
  private List<Path> folderWithBackups() {
    var files = new ArrayList<Path>();
    try (var open = new OpenStore(data())) {
      var backups = new FolderBackups(data(), open.store().key(), open.store()::journal, clock);
      for (int entries : List.of(OLDER, NEWER)) {
        record(open, entries);
        files.add(((BackupResult.Made) backups.make()).backup().file());
        clock.pass(Duration.ofHours(1));
      }
      record(open, ALL);
    }
    return files;
  }

  /// Records until there are so many entries.
  private static void record(OpenStore open, int entries) {
    record(open, entries, "data.password");
  }

  private static void record(OpenStore open, int entries, String setting) {
    while (open.store().log().size() < entries) {
      var fact = new WorkspaceFact.SettingChanged(Fact.NO_EVENT, setting);
      assertThat(open.store().ledger().record(People.desk(), fact))
          .isInstanceOf(Recording.Stored.class);
    }
  }

  /// Lets a shortened record grow in another direction, without the tables that knew better.
  private void goAnotherWay() throws IOException {
    Files.delete(tables());
    forgetWhatWasSeen();
    try (var open = new OpenStore(data())) {
      record(open, 6, "data.backup.folder");
    }
  }

  /// As on a computer that never saw this folder.
  private void forgetWhatWasSeen() throws IOException {
    try (Stream<Path> notes = Files.list(keys())) {
      for (Path mark : notes.filter(file -> file.toString().endsWith(".mark")).toList()) {
        Files.delete(mark);
      }
    }
  }

  private void damage(UnaryOperator<List<String>> how) {
    try {
      List<String> all = Files.readAllLines(journal(), StandardCharsets.UTF_8);
      List<String> lines = how.apply(new ArrayList<>(all.subList(1, all.size())));
      Files.writeString(journal(), all.getFirst() + "\n" + String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> rotten(List<String> lines, int at) {
    String line = lines.get(at);
    char other = line.charAt(40) == 'A' ? 'B' : 'A';
    lines.set(at, line.substring(0, 40) + other + line.substring(41));
    return lines;
  }

  private static List<String> without(List<String> lines, int at) {
    lines.remove(at);
    return lines;
  }

  private long entries() {
    try (var open = new OpenStore(data())) {
      return open.store().log().size();
    }
  }

  private Path aside() throws IOException {
    try (Stream<Path> files = Files.list(data())) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("rusak-"))
          .findFirst()
          .orElseThrow();
    }
  }

  private OpenResult opening() {
    return TestHouses.opening(data(), keys(), clock);
  }

  private Scene window() {
    var model =
        new ClosedViewModel(
            opening(),
            data(),
            TestHouses.safe(keys()),
            new PageWork(AtOnce.tasks(), messages),
            () -> tries++);
    Scene scene = ConsoleAtWork.scene(new ClosedView(model, messages, () -> {}).root(), 760, 560);
    layout(scene);
    return scene;
  }

  private static void press(Scene scene, String id) {
    ((Button) scene.lookup(id)).fire();
  }

  private static String text(Scene scene, String id) {
    return ((Labeled) scene.lookup(id)).getText();
  }

  private static List<String> faults(Scene scene, String name) {
    layout(scene);
    Picture.write(scene.snapshot(null), name);
    return Clipping.faultsOf(scene, 16).stream().map(fault -> name + " " + fault).toList();
  }

  private static void layout(Scene scene) {
    for (int i = 0; i < 2; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
  }

  private Path data() {
    return place.resolve("data");
  }

  private Path keys() {
    return data().resolve("keys");
  }

  private Path tables() {
    return data().resolve("balai.mv.db");
  }

  private Path journal() {
    return data().resolve("balai.journal");
  }
}
