package id.balai.scan.camera;

import id.balai.base.Threads;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks a process of its own for the cameras that are there: a driver that hangs hangs there.
public final class CameraNames {

  private static final Logger LOG = LoggerFactory.getLogger(CameraNames.class);

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /// The word by which [CameraMain] is asked.
  static final String QUESTION = "--names";

  private CameraNames() {}

  /// The names, in the system's order; none also where the process did not answer in time. Blocks.
  public static List<String> now() {
    return now(new CameraProcess(QUESTION), PATIENCE);
  }

  static List<String> now(CameraLauncher launcher, Duration patience) {
    Process process;
    try {
      process = launcher.launch();
    } catch (IOException e) {
      LOG.warn("the cameras cannot be asked for", e);
      return List.of();
    }
    Thread watch = Threads.CAMERA_WATCH.of(() -> end(process, patience));
    watch.start();
    try (InputStream said = process.getInputStream()) {
      String names = new String(said.readAllBytes(), StandardCharsets.UTF_8);
      return names.lines().filter(name -> !name.isBlank()).distinct().toList();
    } catch (IOException gone) {
      return List.of();
    } finally {
      watch.interrupt();
      process.destroyForcibly();
    }
  }

  private static void end(Process process, Duration patience) {
    try {
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException answered) {
      Thread.currentThread().interrupt();
    }
  }
}
