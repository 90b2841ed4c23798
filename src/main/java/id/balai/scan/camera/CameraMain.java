package id.balai.scan.camera;

import id.balai.base.Threads;
import id.balai.domain.badge.CameraMode;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// The camera process: sends frames and beats on its standard output until its standard input is
/// closed, which also happens when the kiosk dies. The only place that loads the native library.
public final class CameraMain {
  private static final Duration STEP = Duration.ofMillis(5);
  private static final long BEAT_NANOS = Duration.ofMillis(500).toNanos();

  private CameraMain() {}

  /// Runs the process; the first word is the name of the wanted camera, empty for the first one, or
  /// the question for all names; the second one how it is to deliver, or empty.
  public static void main(String[] words) throws IOException, InterruptedException {
    endWithInput();
    var wire = new CameraWire.Writer(new FileOutputStream(FileDescriptor.out));
    try (var cameras = new NativeCameras()) {
      String wanted = words.length == 0 ? "" : words[0];
      if (wanted.equals(CameraNames.QUESTION)) {
        name(cameras);
        return;
      }
      var mode = CameraMode.parse(words.length < 2 ? "" : words[1]);
      switch (cameras.open(wanted, mode)) {
        case NativeCameras.Opening.MISSING -> wire.send(new CameraMessage.Missing());
        case NativeCameras.Opening.BLOCKED -> wire.send(new CameraMessage.Blocked());
        case NativeCameras.Opening.OPEN -> deliver(cameras, wire);
      }
    }
  }

  private static void name(NativeCameras cameras) throws IOException {
    String names = String.join("\n", cameras.names()) + "\n";
    try (var out = new FileOutputStream(FileDescriptor.out)) {
      out.write(names.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void deliver(NativeCameras cameras, CameraWire.Writer wire)
      throws IOException, InterruptedException {
    long lastBeat = System.nanoTime() - BEAT_NANOS;
    while (true) {
      var frame = cameras.frame();
      if (frame.isPresent()) {
        wire.send(new CameraMessage.Frame(frame.get()));
      } else {
        Thread.sleep(STEP);
      }
      if (System.nanoTime() - lastBeat > BEAT_NANOS) {
        wire.send(new CameraMessage.Beat());
        lastBeat = System.nanoTime();
      }
    }
  }

  private static void endWithInput() {
    Thread guard =
        Threads.CAMERA_GUARD.of(
            () -> {
              try {
                while (System.in.read() >= 0) {
                  // nothing is said on this line; only its end counts
                }
              } catch (IOException gone) {
                // a broken line ends the process like a closed one
              }
              Runtime.getRuntime().halt(0);
            });
    guard.start();
  }
}
