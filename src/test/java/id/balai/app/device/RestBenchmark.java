package id.balai.app.device;

import com.sun.management.OperatingSystemMXBean;
import id.balai.app.Pulse;
import id.balai.app.device.CodeReader.Presence;
import id.balai.scan.Luma;
import id.balai.scan.bench.Labels;
import id.balai.scan.decode.QrDecoder;
import id.balai.scan.file.ImageFiles;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// Measures the processor time that a kiosk takes while nobody stands before it: the resting screen
/// with the clock and the picture of a camera that delivers thirty frames a second, in which the
/// decoder looks for badges. First with an empty hall that stands still under the noise of a cheap
/// camera, then with shapes that move all the time, then without frames; beside it what it costs to
/// deliver the frames to nobody. And how long the first badge takes that is held still before a
/// resting kiosk, from its first frame to its answer.
public final class RestBenchmark {

  private static final int WARM_UP_SECONDS = 10;
  private static final int FRAMES = 30;
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 720;

  private static final double STILL = 0;
  private static final double DRIFTING = 40;

  private static final Path BADGES = Path.of("src/test/resources/frames/single");
  private static final int MARGIN = 40;
  private static final int REST_SECONDS = 4;
  private static final int BADGE_ROUNDS = 20;

  private final AtomicBoolean isSparing = new AtomicBoolean();

  private RestBenchmark() {}

  /// @param args for how many seconds, 30 where nothing is said
  public static void main(String[] args) throws Exception {
    new RestBenchmark().measure(args.length > 0 ? Integer.parseInt(args[0]) : 30);
  }

  private void measure(int seconds) throws Exception {
    var camera = new ShownFrames();
    var opened = new CompletableFuture<KioskAtWork>();
    Pulse.startup(() -> opened.complete(open(camera)));
    KioskAtWork kiosk = opened.join();
    Luma[] still = hall(STILL);
    Luma[] drifting = hall(DRIFTING);
    show(camera, drifting, WARM_UP_SECONDS);
    System.out.println("| processor time of a kiosk, 30 frames a second | of a core |");
    System.out.println("|---|---|");
    measure("nothing moves", seconds, () -> show(camera, still, seconds));
    isSparing.set(true);
    measure("nothing moves, on a battery", seconds, () -> show(camera, still, seconds));
    isSparing.set(false);
    measure("something moves", seconds, () -> show(camera, drifting, seconds));
    measure("no camera", seconds, () -> Thread.sleep(seconds * 1_000L));
    firstBadges(camera, kiosk);
    kiosk.close();
    measure(
        "limit: the same frames to nobody, no kiosk",
        seconds,
        () -> show(new ShownFrames(), still, seconds));
    Platform.exit();
  }

  /// What goes on while processor time is measured.
  private interface Scene {
    void play() throws InterruptedException;
  }

  /// The scene is played twice: once until everything has settled, once measured.
  private static void measure(String what, int seconds, Scene scene) throws InterruptedException {
    scene.play();
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long before = system.getProcessCpuTime();
    scene.play();
    double spent = (system.getProcessCpuTime() - before) / 1e9;
    row(what, spent / seconds);
  }

  /// From rest to the answer, once for each badge in turn.
  private static void firstBadges(ShownFrames camera, KioskAtWork kiosk) throws Exception {
    Luma[] still = hall(STILL);
    List<Luma[]> held = badges();
    var times = new double[BADGE_ROUNDS];
    for (int round = 0; round < BADGE_ROUNDS; round++) {
      kiosk.rest();
      show(camera, still, REST_SECONDS);
      int answered = kiosk.answers().size();
      Luma[] badge = held.get(round % held.size());
      long start = System.nanoTime();
      for (int n = 0; kiosk.answers().size() == answered; n++) {
        if (n % 10 == 0) {
          camera.show(badge[n / 10 % badge.length]);
        }
        Thread.sleep(FRAMES / 10);
      }
      times[round] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    System.out.println("| a badge held still before a resting kiosk, to its answer | ms |");
    System.out.println("|---|---|");
    millis("median", times[BADGE_ROUNDS / 2]);
    millis("longest of " + BADGE_ROUNDS, times[BADGE_ROUNDS - 1]);
  }

  /// The hall with a badge of a picture in it, under the noise of the camera.
  private static List<Luma[]> badges() throws IOException {
    List<Luma[]> badges = new ArrayList<>();
    var decoder = new QrDecoder(() -> 0);
    for (Labels.Label label : Labels.read(BADGES)) {
      if (label.corners().size() == 8) {
        Luma picture = ImageFiles.read(BADGES.resolve(label.file()));
        Luma[] hall = hall(STILL);
        for (Luma frame : hall) {
          paste(picture, label.corners(), frame);
        }
        if (!decoder.decodeLive(hall[0]).isEmpty()) {
          badges.add(hall);
        }
      }
    }
    return badges;
  }

  private static void paste(Luma picture, List<Double> corners, Luma into) {
    int left = Math.max(0, (int) (least(corners, 0) - MARGIN));
    int top = Math.max(0, (int) (least(corners, 1) - MARGIN));
    int right = Math.min(WIDTH, (int) (most(corners, 0) + MARGIN));
    int bottom = Math.min(HEIGHT, (int) (most(corners, 1) + MARGIN));
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        into.pixels()[y * WIDTH + x] = (byte) Math.min(255, picture.at(x, y) + (x * 7 + y) % 4);
      }
    }
  }

  private static double least(List<Double> corners, int from) {
    return IntStream.range(0, 4).mapToDouble(i -> corners.get(2 * i + from)).min().orElseThrow();
  }

  private static double most(List<Double> corners, int from) {
    return IntStream.range(0, 4).mapToDouble(i -> corners.get(2 * i + from)).max().orElseThrow();
  }

  private static void millis(String what, double millis) {
    System.out.println(String.format(Locale.ROOT, "| %s | %.0f |", what, millis));
  }

  private KioskAtWork open(ShownFrames camera) {
    return KioskAtWork.on(
        new Stage(StageStyle.UNDECORATED),
        DeviceSet.withCamera(
            camera, Presence.EXPECTED, List.of(), isSparing::get, KioskAtWork.TASKS));
  }

  private static void show(ShownFrames camera, Luma[] hall, int seconds)
      throws InterruptedException {
    long next = System.nanoTime();
    for (int n = 0; n < seconds * FRAMES; n++) {
      camera.show(hall[n % hall.length]);
      next += 1_000_000_000L / FRAMES;
      Thread.sleep(Math.max(0, (next - System.nanoTime()) / 1_000_000));
    }
  }

  /// Frames of an empty hall: soft shapes that drift by so many pixels a frame, with the noise of a
  /// cheap camera.
  private static Luma[] hall(double drift) {
    var random = new Random(1);
    var frames = new Luma[FRAMES];
    for (int n = 0; n < frames.length; n++) {
      var gray = new byte[WIDTH * HEIGHT];
      random.nextBytes(gray);
      for (int i = 0; i < gray.length; i++) {
        gray[i] =
            (byte) (120 + (int) (40 * Math.sin((i % WIDTH + drift * n) / 90.0)) + (gray[i] >> 5));
      }
      frames[n] = new Luma(gray, WIDTH, HEIGHT);
    }
    return frames;
  }

  private static void row(String what, double cores) {
    System.out.println(String.format(Locale.ROOT, "| %s | %.3f |", what, cores));
  }
}
