package id.balai.app.device;

import id.balai.domain.badge.DeviceState;
import id.balai.scan.Luma;
import id.balai.scan.source.FrameSource;

/// Frames that are shown on their way to the decoder.
final class WatchedFrames implements FrameSource {

  private final FrameSource camera;
  private final Preview preview;

  WatchedFrames(FrameSource camera, Preview preview) {
    this.camera = camera;
    this.preview = preview;
  }

  @Override
  public void start(Sink sink) {
    camera.start(
        new Sink() {
          @Override
          public void frame(Luma frame) {
            sink.frame(frame);
            preview.frame(frame);
          }

          @Override
          public void changed(DeviceState state) {
            sink.changed(state);
            if (!(state instanceof DeviceState.Running)) {
              preview.ended();
            }
          }
        });
  }

  @Override
  public void stop() {
    camera.stop();
    preview.ended();
  }
}
