package id.balai.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.attendance.Door;
import id.balai.fixture.Clipping;
import id.balai.ui.kiosk.Picture;
import id.balai.ui.task.Outcome;
import id.balai.ui.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Shows every page of the console's list in two sizes and two languages, leaves
/// `target/screenshots/console-….png` of each and fails where anything is cut, leaves the window or
/// lies over other words.
@ExtendWith(ApplicationExtension.class)
final class ConsoleScreenshotTest {

  private record Size(int width, int height) {}

  private static final List<Size> SIZES = List.of(new Size(1366, 768), new Size(1920, 1080));

  private static final double MARGIN = 16;

  @Start
  void start(Stage stage) {
    // Scenes without a window have exactly the size that is asked for.
  }

  @Test
  void noPageHasCutOrOverlappingText(FxRobot robot) {
    var faults = new ArrayList<String>();
    try (var console = new ConsoleAtWork()) {
      console.letPeopleIn();
      for (Size size : SIZES) {
        for (Language language : Language.values()) {
          robot.interact(() -> faults.addAll(shoot(console, size, language)));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void noPageIsCutWhereItSaysWhyItIsDimmed(FxRobot robot) throws IOException {
    var faults = new ArrayList<String>();
    try (var console = new ConsoleAtWork()) {
      var accounts = console.workspace.services().access().accounts();
      accounts.add("Dewi", AccessLevel.KEEPER, Optional.empty(), "sandi-dewi");
      accounts.add("Joko", AccessLevel.OPERATOR, Optional.of(console.event.id()), "sandi-joko");
      console.workspace.services().archiving().close(console.event);
      accounts.signIn("Joko", "sandi-joko");
      for (Language language : Language.values()) {
        robot.interact(() -> faults.addAll(shoot(console, SIZES.getFirst(), language, "dimmed-")));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void noPageIsCutUnderItsBanners(FxRobot robot) throws IOException {
    var faults = new ArrayList<String>();
    try (var console = new ConsoleAtWork()) {
      console.letPeopleIn();
      var door = new Door(console.event.id(), "SOS", "Pintu samping gedung pertemuan utara");
      console.workspace.services().help().call(door);
      console
          .tasks
          .activity()
          .done(
              Outcome.file(
                  "98 kartu peserta sudah ditulis: kartu-peserta-terpilih-RANTAU-PULUNG.pdf",
                  Path.of("kartu-peserta-terpilih-RANTAU-PULUNG.pdf").toAbsolutePath()));
      // A larger window has more room for the same words.
      for (Language language : Language.values()) {
        robot.interact(() -> faults.addAll(shoot(console, SIZES.getFirst(), language, "banner-")));
      }
    }
    assertThat(faults).isEmpty();
  }

  private static List<String> shoot(ConsoleAtWork console, Size size, Language language) {
    return shoot(console, size, language, "");
  }

  /// @param state in front of the pages' names
  private static List<String> shoot(
      ConsoleAtWork console, Size size, Language language, String state) {
    console.messages.languageProperty().set(language);
    var frame = new ConsoleFrame(console.context());
    Parent root = frame.root();
    Scene scene = ConsoleAtWork.scene(root, size.width(), size.height());
    frame.onShow();
    var faults = new ArrayList<String>();
    for (ConsolePage page : ConsolePages.all()) {
      frame.open(page.key());
      root.applyCss();
      root.layout();
      root.applyCss();
      root.layout();
      String name =
          "console-"
              + state
              + page.key()
              + "-"
              + size.width()
              + "-"
              + language.locale().getLanguage();
      Picture.write(scene.snapshot(null), name);
      Clipping.faultsOf(scene, MARGIN).forEach(fault -> faults.add(name + " " + fault));
    }
    frame.onHide();
    return faults;
  }
}
