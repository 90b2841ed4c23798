package id.balai.scan.file;

import id.balai.scan.Luma;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/// JPEG pictures one after the other in a file. Says nothing about time: 25 a second are assumed.
final class JpegFootage implements Footage {

  private static final Duration PACE = Duration.ofMillis(40);

  private final Bytes bytes;
  private long place;

  JpegFootage(Bytes bytes) {
    this.bytes = bytes;
  }

  /// Whether a picture begins within the first bytes.
  boolean firstWithin(int most) throws IOException {
    long start = JpegBounds.start(bytes, 0, most);
    place = Math.max(0, start);
    return start >= 0;
  }

  @Override
  public Optional<Luma> next() throws IOException {
    while (true) {
      long start = JpegBounds.start(bytes, place, Long.MAX_VALUE);
      if (start < 0) {
        return Optional.empty();
      }
      long end = JpegBounds.end(bytes, start);
      place = end < 0 ? start + 2 : end;
      Optional<Luma> frame = end < 0 ? Optional.empty() : JpegFrame.read(bytes, start, end - start);
      if (frame.isPresent()) {
        return frame;
      }
    }
  }

  @Override
  public Duration pace() {
    return PACE;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
