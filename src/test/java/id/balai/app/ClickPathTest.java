package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.fixture.MovingClock;
import id.balai.service.workspace.Workspace;
import id.balai.ui.kiosk.Picture;
import id.balai.ui.shell.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What somebody new does the evening before: from the first start to the badges of everybody and
/// an open kiosk. Counts every click, the one into each field that is typed into and every key that
/// is pressed for another purpose than typing; leaves a picture before each,
/// `target/screenshots/path-….png`.
@ExtendWith(ApplicationExtension.class)
final class ClickPathTest {

  private static final int MOST_CLICKS = 25;

  private static final Path LIST = Path.of("assets/samples/rantau-pulung.csv").toAbsolutePath();

  @TempDir static Path folder;

  private final MovingClock clock = new MovingClock(Instant.parse("2024-10-06T12:00:00Z"));
  private final Workspace workspace = TestHouses.open(folder.resolve("data"), clock);
  private StartedShell started;
  private Shell shell;
  private int clicks;

  @Start
  void start(Stage given) {
    started = new StartedShell(workspace, folder);
    shell = started.shell;
    shell.start();
  }

  @AfterEach
  void leave(FxRobot robot) {
    robot.interact(shell::close);
    started.close();
  }

  @Test
  void fromTheFirstStartToBadgesForEverybodyAndAnOpenKiosk(FxRobot robot) throws IOException {
    click(robot, "#new-event");
    click(robot, "#template-peace");
    type(
        robot,
        Map.of(
            "#venue", "Balai Pertemuan Umum Rantau Pulung",
            "#place", "Rantau Pulung",
            "#government", "PEMERINTAH KABUPATEN KUTAI TIMUR",
            "#office", "KECAMATAN RANTAU PULUNG"));
    click(robot, "#save");
    click(robot, "#go-list");
    await(robot, "#choose-file");
    robot.interact(() -> Clipboard.getSystemClipboard().setContent(copied()));
    clicks++;
    robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    click(robot, "#accept-columns");
    click(robot, "#bring");
    click(robot, "#to-event");
    click(robot, "#go-badges");
    click(robot, "#print-all");
    Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> cards().isPresent());
    // One click opens the file in the system's viewer, whose print button is one and its answer
    // another.
    clicks += 3;
    click(robot, "#open-kiosk");
    click(robot, "#start-kiosk");
    await(robot, "#first-pin");
    type(robot, Map.of("#pin-first", "240817", "#pin-second", "240817"));
    picture(robot);
    clicks++;
    robot.interact(() -> robot.lookup("#pin-keep").queryAs(Button.class).fire());
    await(robot, "#resting");
    picture(robot);

    assertThat(clicks).isLessThanOrEqualTo(MOST_CLICKS);
    var event = workspace.services().repositories().events().all().getFirst();
    assertThat(workspace.services().repositories().participants().count(event.id())).isEqualTo(116);
    assertThat(workspace.services().papers().cards(event)).hasSize(116);
    try (var cards = Loader.loadPDF(cards().orElseThrow().toFile())) {
      // Eight on a page.
      assertThat(cards.getNumberOfPages()).isEqualTo(15);
    }
  }

  private static Optional<Path> cards() throws IOException {
    Path papers = folder.resolve("Balai");
    if (!Files.exists(papers)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.walk(papers)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("kartu-peserta-"))
          .findFirst();
    }
  }

  /// The one choice of a file: it was copied in the system's file window.
  private static Map<DataFormat, Object> copied() {
    return Map.of(DataFormat.FILES, List.of(LIST.toFile()));
  }

  private void click(FxRobot robot, String id) {
    await(robot, id);
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> !robot.lookup(id).query().isDisabled());
    picture(robot);
    clicks++;
    robot.clickOn(id);
  }

  /// Typing is no click, but the way into each field is: a click, or Tab.
  private void type(FxRobot robot, Map<String, String> texts) {
    texts.forEach(
        (id, text) -> {
          clicks++;
          robot.interact(() -> robot.lookup(id).queryAs(TextInputControl.class).setText(text));
        });
  }

  private static void await(FxRobot robot, String id) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> robot.lookup(id).<Node>queryAll().stream().anyMatch(ClickPathTest::isSeen));
    robot.interact(() -> {});
  }

  private static boolean isSeen(Node node) {
    for (Node one = node; one != null; one = one.getParent()) {
      if (!one.isVisible()) {
        return false;
      }
    }
    return node.getScene() != null;
  }

  private void picture(FxRobot robot) {
    robot.interact(
        () -> {
          Window top = Window.getWindows().getLast();
          var name = String.format(java.util.Locale.ROOT, "path-%02d", clicks);
          Picture.write(top.getScene().snapshot(null), name);
        });
  }
}
