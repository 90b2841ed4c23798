package id.balai.app.device;

import com.sun.management.OperatingSystemMXBean;
import id.balai.app.Pulse;
import id.balai.app.device.CodeReader.Presence;
import id.balai.scan.Luma;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// Measures the processor time that a kiosk takes while nobody stands before it: the resting screen
/// with the clock and the picture of a camera that delivers thirty frames a second, in which the
/// decoder looks for badges. First with an empty hall that stands still under the noise of a cheap
/// camera, then with shapes that move all the time, then without frames.
public final class RestBenchmark {

  private static final int WARM_UP_SECONDS = 10;
  private static final int SETTLING_SECONDS = 3;
  private static final int FRAMES = 30;
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 720;

  private static final double STILL = 0;
  private static final double DRIFTING = 40;

  private RestBenchmark() {}

  /// @param args for how many seconds, 30 where nothing is said
  public static void main(String[] args) throws InterruptedException {
    new RestBenchmark().measure(args.length > 0 ? Integer.parseInt(args[0]) : 30);
  }

  private void measure(int seconds) throws InterruptedException {
    var camera = new ShownFrames();
    var opened = new CompletableFuture<KioskAtWork>();
    Pulse.startup(() -> opened.complete(open(camera)));
    KioskAtWork kiosk = opened.join();
    show(camera, hall(DRIFTING), WARM_UP_SECONDS);
    measure("nothing moves", seconds, camera, hall(STILL));
    measure("something moves", seconds, camera, hall(DRIFTING));
    measure("no camera", seconds, new ShownFrames(), hall(STILL));
    kiosk.close();
    Platform.exit();
  }

  private void measure(String what, int seconds, ShownFrames camera, Luma[] hall)
      throws InterruptedException {
    show(camera, hall, SETTLING_SECONDS);
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long before = system.getProcessCpuTime();
    show(camera, hall, seconds);
    double spent = (system.getProcessCpuTime() - before) / 1e9;
    row(what, spent / seconds);
  }

  private KioskAtWork open(ShownFrames camera) {
    return KioskAtWork.on(
        new Stage(StageStyle.UNDECORATED),
        DeviceSet.withCamera(camera, Presence.EXPECTED, List.of(), KioskAtWork.TASKS));
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

  @SuppressWarnings("SystemOut")
  private static void row(String what, double cores) {
    System.out.println(String.format(Locale.ROOT, "| %s | %.3f of a core |", what, cores));
  }
}
