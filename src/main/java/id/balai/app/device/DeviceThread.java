package id.balai.app.device;

import id.balai.base.Threads;
import id.balai.domain.badge.CodeSource;
import id.balai.domain.badge.DeviceState;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Switches one device on and off in order, on a thread of its own: a driver that hangs holds up
/// neither the screen nor the other device.
final class DeviceThread {

  private static final Logger LOG = LoggerFactory.getLogger(DeviceThread.class);

  private final CodeSource source;
  private final ExecutorService thread;

  DeviceThread(CodeSource source) {
    this.source = source;
    this.thread = Threads.DEVICE.single();
  }

  void start(CodeSource.Listener listener) {
    thread.execute(
        () -> {
          try {
            source.start(listener);
          } catch (RuntimeException | LinkageError e) {
            LOG.error("a device could not be switched on", e);
            listener.changed(new DeviceState.Failed(DeviceState.Reason.NOT_STARTED));
          }
        });
  }

  void stop() {
    thread.execute(
        () -> {
          try {
            source.stop();
          } catch (RuntimeException | LinkageError e) {
            LOG.error("a device could not be switched off", e);
          }
        });
  }

  /// Lets what was begun come to its end without waiting for it.
  void retire() {
    thread.shutdown();
  }

  /// Lets what was begun come to its end.
  ///
  /// @return whether it did within `patience`
  boolean end(Duration patience) {
    thread.shutdown();
    try {
      return thread.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
