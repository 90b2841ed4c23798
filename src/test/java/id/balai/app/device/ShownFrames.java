package id.balai.app.device;

import id.balai.domain.badge.DeviceState;
import id.balai.scan.Luma;
import id.balai.scan.source.FrameSource;
import org.jspecify.annotations.Nullable;

/// A camera that sees what a test holds before it.
final class ShownFrames implements FrameSource {
  private volatile @Nullable Sink sink;

  @Override
  public void start(Sink given) {
    sink = given;
    given.changed(new DeviceState.Running());
  }

  @Override
  public void stop() {
    sink = null;
  }

  boolean isOn() {
    return sink != null;
  }

  void show(Luma frame) {
    Sink given = sink;
    if (given != null) {
      given.frame(frame);
    }
  }

  void fall(DeviceState trouble) {
    Sink given = sink;
    if (given != null) {
      given.changed(trouble);
    }
  }
}
