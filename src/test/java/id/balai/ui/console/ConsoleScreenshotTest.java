package id.balai.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Actor;
import id.balai.domain.attendance.Door;
import id.balai.fixture.Clipping;
import id.balai.service.access.Seats;
import id.balai.ui.kiosk.Picture;
import id.balai.ui.task.Outcome;
import id.balai.ui.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Shows every page of the console's list in three sizes and two languages, leaves
/// `target/screenshots/console-….png` of each and fails where anything is cut, leaves the window or
/// lies over other words.
@ExtendWith(ApplicationExtension.class)
final class ConsoleScreenshotTest {

  private record Size(int width, int height) {}

  /// Old laptops and projectors; a picture is left only of what does not fit.
  private static final Size NARROW = new Size(1280, 720);

  private static final Size SMALL = new Size(1366, 768);

  private static final Size LARGE = new Size(1920, 1080);

  private static final double MARGIN = 16;

  @Start
  void start(Stage stage) {
    // Scenes without a window have exactly the size that is asked for.
  }

  /// A larger window has more room for the same words: both languages in the narrow one are enough,
  /// and in the small one where only a state is another.
  @Test
  void noPageHasCutOrOverlappingText(FxRobot robot) throws IOException {
    var faults = new ArrayList<String>();
    try (var console = new ConsoleAtWork()) {
      console.letPeopleIn();
      robot.interact(
          () -> {
            var pages = new Pages(console, faults);
            pages.shoot("", SMALL, Language.INDONESIAN);
            pages.shoot("", LARGE, Language.INDONESIAN);
            pages.shoot("", NARROW, Language.values());
          });
      raiseBanners(console);
      robot.interact(
          () -> {
            var pages = new Pages(console, faults);
            pages.shoot("banner-", SMALL, Language.values());
          });
      console.workspace.services().archiving().close(console.event);
      var joko = new Actor(AccessLevel.OPERATOR, "Joko", Optional.of(console.event.id()));
      Seats.again(console.workspace.services().currentActor(), joko);
      console.tasks.activity().dismiss();
      robot.interact(
          () -> {
            var pages = new Pages(console, faults);
            pages.shoot("dimmed-", SMALL, Language.values());
          });
    }
    assertThat(faults).isEmpty();
  }

  private static void raiseBanners(ConsoleAtWork console) {
    var door = new Door(console.event.id(), "SOS", "Pintu samping gedung pertemuan utara");
    console.workspace.services().help().call(door);
    console
        .tasks
        .activity()
        .done(
            Outcome.file(
                "98 kartu peserta sudah ditulis: kartu-peserta-terpilih-RANTAU-PULUNG.pdf",
                Path.of("kartu-peserta-terpilih-RANTAU-PULUNG.pdf").toAbsolutePath()));
  }

  /// The console in one state.
  private static final class Pages {

    private final ConsoleAtWork console;
    private final List<String> faults;
    private final ConsoleFrame frame;

    Pages(ConsoleAtWork console, List<String> faults) {
      this.console = console;
      this.faults = faults;
      this.frame = new ConsoleFrame(console.context());
    }

    /// @param state in front of the pages' names
    void shoot(String state, Size size, Language... languages) {
      Parent root = frame.root();
      if (root.getScene() != null) {
        root.getScene().setRoot(new Group());
      }
      Scene scene = ConsoleAtWork.scene(root, size.width(), size.height());
      frame.onShow();
      for (ConsolePage page : ConsolePages.all()) {
        frame.open(page.key());
        for (Language language : languages) {
          console.messages.languageProperty().set(language);
          String name =
              "console-"
                  + state
                  + page.key()
                  + "-"
                  + size.width()
                  + "-"
                  + language.locale().getLanguage();
          shoot(scene, name);
        }
      }
      frame.onHide();
    }

    private void shoot(Scene scene, String name) {
      for (int pass = 0; pass < 2; pass++) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
      }
      List<String> found = Clipping.faultsOf(scene, MARGIN);
      if (scene.getWidth() > NARROW.width() || !found.isEmpty()) {
        Picture.write(scene.snapshot(null), name);
      }
      found.forEach(fault -> faults.add(name + " " + fault));
    }
  }
}
