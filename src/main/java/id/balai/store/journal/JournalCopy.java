package id.balai.store.journal;

import id.balai.domain.log.LogHead;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// A journal as it stood at one moment: what is appended later is not in it.
public final class JournalCopy implements Closeable {

  private static final int PIECE = 1 << 16;

  private final InputStream in;
  private final long length;
  private final LogHead head;

  JournalCopy(InputStream in, long length, LogHead head) {
    this.in = in;
    this.length = length;
    this.head = head;
  }

  /// Where it stood.
  public LogHead head() {
    return head;
  }

  /// Writes it; only once.
  public void writeTo(OutputStream out) throws IOException {
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

  @Override
  public void close() throws IOException {
    in.close();
  }
}
