package id.balai.scan.camera;

import id.balai.base.Threads;
import id.balai.domain.badge.DeviceState;
import id.balai.scan.source.FrameSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The camera, in a process of its own: what its driver breaks does not break the kiosk. Starts the
/// process again after any trouble for as long as the camera is wanted.
///
/// After trouble the state stays what it was until frames come again, so that the line at the kiosk
/// does not flicker. Where there is no camera at all it is looked for more and more seldom, down to
/// every eighth time: each look costs a process.
public final class CameraFrames implements FrameSource {
  private static final int SELDOM = 8;

  private final CameraLauncher launcher;
  private final Deadlines deadlines;
  private @Nullable Keeper keeper;

  public CameraFrames(CameraLauncher launcher, Deadlines deadlines) {
    this.launcher = launcher;
    this.deadlines = deadlines;
  }

  @Override
  public synchronized void start(Sink sink) {
    if (keeper == null) {
      keeper = new Keeper(sink);
      keeper.thread.start();
    }
  }

  @Override
  public synchronized void stop() {
    Keeper ending = keeper;
    keeper = null;
    if (ending != null) {
      ending.end();
    }
  }

  /// Keeps processes going, one after the other.
  private final class Keeper {
    private final Sink sink;
    private final Thread thread = Threads.CAMERA.of(this::keep);
    private volatile boolean isWanted = true;
    private volatile @Nullable CameraChild child;

    Keeper(Sink sink) {
      this.sink = sink;
    }

    private void keep() {
      sink.changed(new DeviceState.Starting());
      int pauses = 1;
      try {
        while (isWanted) {
          DeviceState trouble = oneLife();
          if (isWanted) {
            sink.changed(trouble);
            boolean isMissing = trouble instanceof DeviceState.Missing;
            Thread.sleep(deadlines.retry().multipliedBy(pauses));
            pauses = isMissing ? Math.min(2 * pauses, SELDOM) : 1;
          }
        }
      } catch (InterruptedException ended) {
        Thread.currentThread().interrupt();
      }
    }

    private DeviceState oneLife() {
      try (var living = new CameraChild(launcher.launch(), deadlines)) {
        child = living;
        return isWanted ? living.deliver(sink) : new DeviceState.Off();
      } catch (IOException e) {
        return new DeviceState.Failed(DeviceState.Reason.NOT_STARTED);
      }
    }

    private void end() {
      isWanted = false;
      CameraChild living = child;
      if (living != null) {
        living.close();
      }
      thread.interrupt();
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
