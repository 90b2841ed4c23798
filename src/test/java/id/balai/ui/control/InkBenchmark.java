package id.balai.ui.control;

import id.balai.app.Pulse;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// Measures the way of ink from a pointer's event to the pixel on the display, for one stroke of
/// many points, beside the pulse of the display in the same run: nothing is painted between pulses,
/// so that the pulse is the physical limit.
public final class InkBenchmark {

  private static final int WARM_UP = 300;
  private static final double LEFT = 60;
  private static final double STEP = 0.9;
  private static final double ROW = 34;
  private static final int TURN = 4;

  private final int points;
  private final long[] ink;
  private final long[] pulses;
  private final CountDownLatch done = new CountDownLatch(1);
  private int inkCount;
  private int pulseCount;
  private long lastPulse;

  private InkBenchmark(int points) {
    this.points = points;
    this.ink = new long[points];
    this.pulses = new long[points];
  }

  /// @param args how many points, 2000 where nothing is said
  public static void main(String[] args) throws InterruptedException {
    var benchmark = new InkBenchmark(args.length > 0 ? Integer.parseInt(args[0]) : 2000);
    Pulse.startup(benchmark::open);
    benchmark.done.await();
    Platform.exit();
  }

  private void open() {
    var pad = new InkPad(Clock.systemUTC());
    var stage = new Stage(StageStyle.UNDECORATED);
    var scene = new Scene(new StackPane(pad), 1366, 768);
    Theme.dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        if (lastPulse != 0 && pulseCount < pulses.length) {
          pulses[pulseCount++] = now - lastPulse;
        }
        lastPulse = now;
      }
    }.start();
    Bounds box = pad.localToScreen(pad.getLayoutBounds());
    var robot = new Robot();
    robot.mouseMove(box.getMinX() + LEFT, box.getMinY() + ROW);
    robot.mousePress(MouseButton.PRIMARY);
    new Pen(robot, box).next(1 - WARM_UP);
  }

  /// Moves on from point to point of one long stroke in rows.
  private final class Pen {
    private final Robot robot;
    private final Bounds box;
    private final int perRow;

    Pen(Robot robot, Bounds box) {
      this.robot = robot;
      this.box = box;
      this.perRow = (int) ((box.getWidth() - 2 * LEFT) / (STEP * 4));
    }

    void next(int number) {
      if (number >= points) {
        robot.mouseRelease(MouseButton.PRIMARY);
        report();
        return;
      }
      int at = number + WARM_UP;
      double x = box.getMinX() + LEFT + (at % perRow) * STEP * 4;
      double y = box.getMinY() + ROW * (1 + at / perRow % 20);
      // The curve reaches the middle of the last chord; its pixel is still paper.
      int middleX = (int) Math.round(x - STEP * 2);
      Color before = robot.getPixelColor(middleX, (int) y);
      long start = System.nanoTime();
      robot.mouseMove(x, y);
      Platform.runLater(() -> look(number, middleX, (int) y, before, start));
    }

    private void look(int number, int x, int y, Color before, long start) {
      long waited = System.nanoTime() - start;
      boolean isPainted = !robot.getPixelColor(x, y).equals(before);
      if (!isPainted && waited < 200_000_000L) {
        Platform.runLater(() -> look(number, x, y, before, start));
        return;
      }
      // Where a row begins, the curve still turns, and the middle of the chord is no part of it.
      boolean isTurning = (number + WARM_UP) % perRow < TURN;
      if (number >= 0 && !isTurning) {
        ink[inkCount++] = waited;
      }
      Platform.runLater(() -> next(number + 1));
    }
  }

  private void report() {
    System.out.println("| ms | p50 | p95 | p99 | longest |\n|---|---|---|---|---|");
    row("event to painted pixel", Arrays.copyOf(ink, inkCount));
    row("physical limit: the display's pulse", Arrays.copyOf(pulses, pulseCount));
    done.countDown();
  }

  @SuppressWarnings("SystemOut")
  private static void row(String name, long[] nanos) {
    Arrays.sort(nanos);
    System.out.println(
        String.format(
            Locale.ROOT,
            "| %s | %.1f | %.1f | %.1f | %.1f |",
            name,
            part(nanos, 0.5),
            part(nanos, 0.95),
            part(nanos, 0.99),
            part(nanos, 1)));
  }

  private static double part(long[] sorted, double part) {
    return sorted[Math.min(sorted.length - 1, (int) (sorted.length * part))] / 1e6;
  }
}
