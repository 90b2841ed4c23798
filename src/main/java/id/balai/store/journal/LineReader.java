package id.balai.store.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Takes a stream apart into lines.
final class LineReader {

  private final InputStream in;
  private final byte[] room = new byte[1 << 16];
  private int at;
  private int end;

  LineReader(InputStream in) {
    this.in = in;
  }

  /// The next line without its end; `null` at the end of the file, also where the last line has no
  /// end and so was cut.
  byte @Nullable [] next() throws IOException {
    var line = new ByteArrayOutputStream(512);
    while (true) {
      int from = at;
      while (at < end) {
        if (room[at++] == '\n') {
          line.write(room, from, at - 1 - from);
          return line.toByteArray();
        }
      }
      line.write(room, from, end - from);
      at = 0;
      end = in.read(room);
      if (end < 0) {
        end = 0;
        return null;
      }
    }
  }
}
