package id.balai.scan.source;

import id.balai.domain.badge.DeviceState;
import id.balai.scan.Luma;

/// Where frames come from.
public interface FrameSource {

  /// Takes frames and states, on the thread of the source.
  interface Sink {

    /// A new frame; it may be read during the call only.
    void frame(Luma frame);

    /// The source is doing differently now.
    void changed(DeviceState state);
  }

  /// Begins to deliver.
  void start(Sink sink);

  /// Ends delivering and returns when the last frame has been handed over.
  void stop();
}
