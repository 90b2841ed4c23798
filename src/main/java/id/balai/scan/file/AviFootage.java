package id.balai.scan.file;

import id.balai.scan.Luma;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// The frames of an AVI file with MJPEG, in the order in which they lie in it. Chunks within lists
/// are entered, all others stepped over; the index at the end is not needed.
final class AviFootage implements Footage {

  private static final Duration USUAL_PACE = Duration.ofMillis(40);
  private static final Duration LONGEST_PACE = Duration.ofSeconds(10);
  private static final long MICROS_TO_NANOS = 1_000;
  private static final int HEAD = 8;

  private final Bytes bytes;
  private long place;
  private boolean isMotionJpeg;
  private Duration pace = USUAL_PACE;

  private AviFootage(Bytes bytes) {
    this.bytes = bytes;
  }

  /// The footage, or empty when its pictures are not MJPEG.
  static Optional<AviFootage> of(Bytes bytes) throws IOException {
    var avi = new AviFootage(bytes);
    avi.readHeaders();
    return avi.isMotionJpeg ? Optional.of(avi) : Optional.empty();
  }

  @Override
  public Optional<Luma> next() throws IOException {
    for (Chunk chunk = chunk(); chunk.exists(); chunk = chunk()) {
      if (chunk.isPicture()) {
        Optional<Luma> frame = JpegFrame.read(bytes, chunk.start, chunk.length);
        if (frame.isPresent()) {
          return frame;
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public Duration pace() {
    return pace;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  /// Reads up to the first picture.
  private void readHeaders() throws IOException {
    long before = place;
    for (Chunk chunk = chunk(); chunk.exists() && !chunk.isPicture(); chunk = chunk()) {
      switch (chunk.name) {
        case "avih" -> takePace(chunk);
        case "strh" -> takeKind(chunk, 4);
        case "strf" -> takeKind(chunk, 16);
        default -> {}
      }
      before = place;
    }
    place = before;
  }

  private void takePace(Chunk chunk) throws IOException {
    Duration told = Duration.ofNanos(bytes.word(chunk.start) * MICROS_TO_NANOS);
    if (told.isPositive() && told.compareTo(LONGEST_PACE) < 0) {
      pace = told;
    }
  }

  /// The stream's four letters of how it is packed.
  private void takeKind(Chunk chunk, int offset) throws IOException {
    if (chunk.length >= offset + 4L) {
      String kind = letters(chunk.start + offset).toUpperCase(Locale.ROOT);
      isMotionJpeg |= kind.equals("MJPG");
    }
  }

  /// The next chunk that is no list; places the reader behind it.
  private Chunk chunk() throws IOException {
    while (place + HEAD <= bytes.size()) {
      String name = letters(place);
      long length = bytes.word(place + 4);
      long start = place + HEAD;
      if (name.equals("RIFF") || name.equals("LIST")) {
        place = start + 4;
      } else {
        place = start + length + length % 2;
        return new Chunk(name, start, length);
      }
    }
    return new Chunk("", 0, 0);
  }

  private String letters(long at) throws IOException {
    return new String(bytes.at(at, 4), StandardCharsets.ISO_8859_1);
  }

  private record Chunk(String name, long start, long length) {

    boolean exists() {
      return !name.isEmpty();
    }

    /// `00dc`, `01dc` … and `00db` for the first frames of some cameras.
    boolean isPicture() {
      return name.matches("\\d\\d(dc|db)");
    }
  }
}
