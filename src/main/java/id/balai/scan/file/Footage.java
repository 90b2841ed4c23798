package id.balai.scan.file;

import id.balai.scan.Luma;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/// Frames in a row, out of a folder or a video file. A torn frame is left out, as with a camera:
/// the next one follows.
public interface Footage extends Closeable {

  /// The next frame that can be read; empty at the end.
  ///
  /// @throws IOException when the file itself cannot be read any further
  Optional<Luma> next() throws IOException;

  /// Time from one frame to the next.
  Duration pace();
}
