package id.balai.scan.source;

import id.balai.domain.badge.DeviceState;
import id.balai.scan.Luma;
import id.balai.scan.presence.Motion;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/// A camera that rests while nobody is there: as long as something moves, and a while after, every
/// frame is handed on; otherwise three a second, so that a badge that hangs still is found too, or
/// one a second while the computer runs on its battery. Whoever decodes and paints pays for what
/// happens, not for the rate of the camera.
public final class RestingFrames implements FrameSource {

  /// How long after the last motion every frame is looked at: a badge that is held still.
  static final Duration AWAKE = Duration.ofSeconds(2);

  /// From one frame to the next while nothing moves.
  static final Duration REST = Duration.ofMillis(333);

  /// The same on a battery.
  static final Duration SPARING = Duration.ofSeconds(1);

  private final FrameSource camera;
  private final BooleanSupplier isSparing;
  private final LongSupplier nanos;

  /// @param isSparing whether the computer runs on its battery; asked at every frame
  /// @param nanos a clock that never goes back, such as [System#nanoTime]
  public RestingFrames(FrameSource camera, BooleanSupplier isSparing, LongSupplier nanos) {
    this.camera = camera;
    this.isSparing = isSparing;
    this.nanos = nanos;
  }

  @Override
  public void start(Sink sink) {
    camera.start(new Awake(sink));
  }

  @Override
  public void stop() {
    camera.stop();
  }

  /// From one start of the camera to its stop.
  private final class Awake implements Sink {
    private final Sink sink;
    private final Motion motion = new Motion();
    private long moved;
    private long handedOn;

    Awake(Sink sink) {
      this.sink = sink;
    }

    @Override
    public void frame(Luma frame) {
      long now = nanos.getAsLong();
      if (motion.isIn(frame)) {
        moved = now;
      }
      if (now - moved < AWAKE.toNanos() || now - handedOn >= rest()) {
        handedOn = now;
        sink.frame(frame);
      }
    }

    private long rest() {
      return (isSparing.getAsBoolean() ? SPARING : REST).toNanos();
    }

    @Override
    public void changed(DeviceState state) {
      sink.changed(state);
    }
  }
}
