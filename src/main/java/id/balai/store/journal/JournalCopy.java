package id.balai.store.journal;

import id.balai.domain.log.LogHead;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;

/// A journal as it stood at one moment: what is appended later is not in it. An erasure writes the
/// closed parts it concerns anew; a copy that is taken meanwhile fails, and a new one is asked for.
public final class JournalCopy implements Closeable {

  private static final int PIECE = 1 << 16;

  private final List<Segment> segments;
  private final InputStream in;
  private final long length;
  private final LogHead head;

  /// @param in the part that grows
  /// @param length how much of it counts
  JournalCopy(List<Segment> segments, InputStream in, long length, LogHead head) {
    this.segments = List.copyOf(segments);
    this.in = in;
    this.length = length;
    this.head = head;
  }

  /// Where it stood.
  public LogHead head() {
    return head;
  }

  /// The closed parts, in their order: files that never change.
  public List<Segment> segments() {
    return segments;
  }

  /// Writes the part that grows, which follows the closed ones; only once.
  public void writeGrowing(OutputStream out) throws IOException {
    byte[] piece = new byte[PIECE];
    for (long left = length; left > 0; ) {
      int read = in.read(piece, 0, (int) Math.min(PIECE, left));
      if (read < 0) {
        throw new IOException("the journal is shorter than it was");
      }
      out.write(piece, 0, read);
      left -= read;
    }
  }

  /// The part that grows, up to where it counts, read piece by piece: after a long list it has a
  /// hundred megabytes and more. Only once.
  InputStream growing() {
    return new Beginning(in, length);
  }

  /// So many bytes of another stream.
  private static final class Beginning extends InputStream {
    private final InputStream whole;
    private long left;

    Beginning(InputStream whole, long length) {
      this.whole = whole;
      this.left = length;
    }

    @Override
    public int read() throws IOException {
      if (left == 0) {
        return -1;
      }
      left--;
      return whole.read();
    }

    @Override
    public int read(byte[] to, int from, int most) throws IOException {
      if (left == 0 && most > 0) {
        return -1;
      }
      int read = whole.read(to, from, (int) Math.min(most, left));
      left -= Math.max(0, read);
      return read;
    }

    @Override
    public void close() throws IOException {
      whole.close();
    }
  }

  /// Writes all parts one behind the other; only once. Laid out as the part that grows, it is taken
  /// apart when the folder is opened.
  public void writeTo(OutputStream out) throws IOException {
    for (Segment segment : segments) {
      Files.copy(segment.file(), out);
    }
    writeGrowing(out);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
