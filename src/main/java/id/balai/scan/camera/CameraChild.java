package id.balai.scan.camera;

import id.balai.base.Threads;
import id.balai.domain.badge.DeviceState;
import id.balai.domain.badge.DeviceState.Reason;
import id.balai.scan.source.FrameSource;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// One life of the camera process. A watch of its own ends it when it says nothing for too long.
final class CameraChild implements AutoCloseable {
  private static final long GRACE_MILLIS = 500;
  private static final Duration WATCH_STEP = Duration.ofMillis(50);

  private final Process process;
  private final Deadlines deadlines;
  private final CameraWire.Reader wire;
  private volatile long wordDue;
  private volatile long frameDue;
  private volatile boolean isLate;

  CameraChild(Process process, Deadlines deadlines) {
    this.process = process;
    this.deadlines = deadlines;
    this.wire = new CameraWire.Reader(process.getInputStream());
    wordDue = System.nanoTime() + deadlines.firstWord().toNanos();
    frameDue = wordDue + deadlines.frameless().toNanos();
  }

  /// Hands frames over until the process ends or is ended.
  ///
  /// @return how it came to its end
  DeviceState deliver(FrameSource.Sink sink) {
    Thread watch = Threads.CAMERA_WATCH.of(this::watch);
    watch.start();
    try {
      return listen(sink);
    } catch (StreamCorruptedException garbled) {
      return new DeviceState.Failed(Reason.GARBLED);
    } catch (IOException ended) {
      return new DeviceState.Failed(isLate ? Reason.SILENT : Reason.ENDED);
    } finally {
      watch.interrupt();
    }
  }

  private DeviceState listen(FrameSource.Sink sink) throws IOException {
    while (true) {
      CameraMessage message = wire.next();
      wordDue = System.nanoTime() + deadlines.silence().toNanos();
      switch (message) {
        case CameraMessage.Missing missing -> {
          return new DeviceState.Missing();
        }
        case CameraMessage.Blocked blocked -> {
          return new DeviceState.Blocked();
        }
        case CameraMessage.Frame frame -> {
          frameDue = System.nanoTime() + deadlines.frameless().toNanos();
          sink.changed(new DeviceState.Running());
          sink.frame(frame.luma());
        }
        case CameraMessage.Beat beat -> {}
      }
    }
  }

  private void watch() {
    try {
      while (process.isAlive()) {
        long now = System.nanoTime();
        if (now - wordDue > 0 || now - frameDue > 0) {
          isLate = true;
          process.destroyForcibly();
          return;
        }
        Thread.sleep(WATCH_STEP);
      }
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  /// Asks the process to end by closing its input, then ends it.
  @Override
  public void close() {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(GRACE_MILLIS, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (IOException gone) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
