package id.balai.ui.console.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.service.readiness.ReadinessService.Point;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ConsolePage;
import id.balai.ui.console.ConsolePages;
import id.balai.ui.console.ViewModels;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The checklist leads to the page on which what is missing is done.
@ExtendWith(ApplicationExtension.class)
final class PrepareViewTest {

  private final ConsoleAtWork console = new ConsoleAtWork();
  private PrepareView view;
  private Scene scene;

  @Start
  void start(Stage stage) {
    view = new PrepareView(ViewModels.prepare(console.context()), console.messages);
    scene = ConsoleAtWork.scene(view.root(), 1366, 768);
    view.onShow();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(view::onHide);
    console.close();
  }

  @ParameterizedTest
  @CsvSource({
    "EVENT, plan",
    "LIST, lists",
    "DECLARATION, declarations",
    "OFFICIALS, plan",
    "PRIVACY, plan",
    "BADGES, cards",
    "PIN, settings",
    "PRINTER, devices",
    "BACKUP, settings",
    "CLOCK, devices",
  })
  void aPointLeadsToItsPage(Point point, String page, FxRobot robot) {
    robot.interact(() -> ViewModels.prepare(console.context()).go(point));
    assertThat(console.ways).containsExactly("page " + page);
  }

  @ParameterizedTest
  @EnumSource(Point.class)
  void everyPageThatIsLedToIsThere(Point point) {
    assertThat(ConsolePages.all())
        .extracting(ConsolePage::key)
        .contains(PrepareViewModel.page(point));
  }

  @Test
  void whatIsMissingHasAButtonAndWhatIsDoneHasNone(FxRobot robot) {
    var model = ViewModels.prepare(console.context());
    robot.interact(
        () -> {
          model.start();
          scene.getRoot().applyCss();
          scene.getRoot().layout();
        });
    model
        .pointsProperty()
        .get()
        .forEach(
            (point, isDone) -> {
              String id = "#go-" + point.name().toLowerCase(Locale.ROOT);
              assertThat(scene.lookup(id) == null).as(id).isEqualTo(isDone);
            });
    long missing = model.pointsProperty().get().values().stream().filter(one -> !one).count();
    assertThat(((Label) scene.lookup("#checklist-lead")).getText()).contains("" + missing);
    robot.interact(() -> ((Button) scene.lookup("#go-badges")).fire());
    assertThat(console.ways).containsExactly("page cards");
    robot.interact(model.page()::leave);
  }
}
