package id.balai.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.signature.Ink;
import id.balai.fixture.MovingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class InkPadTest {

  private static final int WIDTH = 700;
  private static final int HEIGHT = 400;

  private final MovingClock clock = new MovingClock(Instant.parse("2024-10-07T01:14:00Z"));
  private InkPad pad;
  private Scene scene;

  @Start
  void start(Stage stage) {
    pad = new InkPad(clock);
    scene = new Scene(new StackPane(pad), WIDTH, HEIGHT);
    scene.getRoot().layout();
  }

  @Test
  void storedStrokesReplayToTheSamePicture(FxRobot robot) {
    robot.interact(
        () -> {
          draw(2000, 0);
          draw(60, 90);
          WritableImage live = pad.snapshot(null, null);
          Ink ink = pad.ink().orElseThrow();
          var again = new InkPad(clock);
          var other = new Scene(new StackPane(again), WIDTH, HEIGHT);
          other.getRoot().layout();
          again.show(ink);

          assertThat(differences(live, again.snapshot(null, null))).isZero();
          assertThat(again.ink()).contains(ink);
        });
  }

  @Test
  void paperOfManyTilesShowsWhatOneLargeSheetShows(FxRobot robot) {
    robot.interact(
        () -> {
          draw(600, 0);
          draw(60, 90);
          var sheet = new Canvas(WIDTH, HEIGHT);
          var painter = new InkPainter(InkPaper.on(sheet.getGraphicsContext2D()));
          pad.ink().orElseThrow().strokes().forEach(stroke -> painter.paint(stroke.points()));

          assertThat(differences(pad.snapshot(null, null), sheet.snapshot(null, null))).isZero();
        });
  }

  @Test
  void noStrokeIsDroppedWhenAnotherBeginsBeforeTheFirstEnded(FxRobot robot) {
    robot.interact(
        () -> {
          fire(MouseEvent.MOUSE_PRESSED, 10, 10);
          fire(MouseEvent.MOUSE_DRAGGED, 90, 60);
          fire(MouseEvent.MOUSE_PRESSED, 200, 10);
          fire(MouseEvent.MOUSE_RELEASED, 260, 90);
        });

    assertThat(pad.ink().orElseThrow().strokes()).hasSize(2);
    assertThat(pad.captured().orElseThrow().startedAt()).isEqualTo(clock.instant());
  }

  @Test
  void everyPointHasItsTimeAndStoredInkHasNone(FxRobot robot) {
    robot.interact(
        () -> {
          draw(60, 0);
          draw(20, 90);
        });
    List<Integer> points =
        pad.ink().orElseThrow().strokes().stream().map(s -> s.points().size()).toList();
    assertThat(pad.captured().orElseThrow().dynamics().orElseThrow().strokes())
        .extracting(List::size)
        .containsExactlyElementsOf(points);

    robot.interact(() -> pad.show(pad.ink().orElseThrow()));
    assertThat(pad.captured()).isEmpty();
  }

  @Test
  void clearedPadHasNoInk(FxRobot robot) {
    robot.interact(
        () -> {
          draw(20, 0);
          pad.clear();
        });

    assertThat(pad.ink()).isEmpty();
    assertThat(pad.captured()).isEmpty();
    assertThat(pad.inkedProperty().get()).isFalse();
  }

  @Test
  void dotAndStraightLineAreTold(FxRobot robot) {
    robot.interact(
        () -> {
          fire(MouseEvent.MOUSE_PRESSED, 100, 100);
          fire(MouseEvent.MOUSE_RELEASED, 100, 100);
        });
    assertThat(InkJudge.judge(pad.ink().orElseThrow())).isEqualTo(InkJudge.Verdict.DOT);

    robot.interact(
        () -> {
          pad.clear();
          fire(MouseEvent.MOUSE_PRESSED, 100, 100);
          fire(MouseEvent.MOUSE_DRAGGED, 300, 101);
          fire(MouseEvent.MOUSE_RELEASED, 500, 100);
        });
    assertThat(InkJudge.judge(pad.ink().orElseThrow())).isEqualTo(InkJudge.Verdict.LINE);

    robot.interact(
        () -> {
          pad.clear();
          draw(80, 0);
        });
    assertThat(InkJudge.judge(pad.ink().orElseThrow())).isEqualTo(InkJudge.Verdict.SIGNATURE);
  }

  private void draw(int points, double down) {
    fire(MouseEvent.MOUSE_PRESSED, 100, 150 + down);
    for (int i = 1; i <= points; i++) {
      clock.pass(Duration.ofMillis(8));
      double turn = i / 12.0;
      double x = 100 + 400.0 * i / points + 60 * Math.sin(turn);
      fire(MouseEvent.MOUSE_DRAGGED, x, 150 + down + 60 * Math.cos(turn));
    }
    fire(MouseEvent.MOUSE_RELEASED, 520, 150 + down);
  }

  private void fire(javafx.event.EventType<MouseEvent> type, double x, double y) {
    MouseEvent.fireEvent(
        pad,
        new MouseEvent(
            type,
            x,
            y,
            x,
            y,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            true,
            false,
            false,
            null));
  }

  private static int differences(WritableImage one, WritableImage other) {
    PixelReader first = one.getPixelReader();
    PixelReader second = other.getPixelReader();
    int count = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        count += first.getArgb(x, y) == second.getArgb(x, y) ? 0 : 1;
      }
    }
    return count;
  }
}
