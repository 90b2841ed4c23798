package id.balai.roster.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;

/// The characters of a text file of mixed encodings.
final class MixedReader extends Reader {
  private final InputStream bytes;
  private final char[] table;
  private final byte[] buffer = new byte[64 << 10];
  private int from;
  private int to;
  private boolean isOver;
  private String text = "";
  private int position;

  /// @param single the encoding of bytes that are no UTF-8
  MixedReader(InputStream bytes, Charset single) {
    this.table = Encodings.table(single);
    this.bytes = bytes;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (position == text.length()) {
      if (!fill()) {
        return -1;
      }
    }
    int count = Math.min(length, text.length() - position);
    text.getChars(position, position + count, target, offset);
    position += count;
    return count;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  /// Decodes what is there up to the last byte that cannot be cut inside a character.
  private boolean fill() throws IOException {
    if (isOver && from == to) {
      return false;
    }
    if (!isOver) {
      System.arraycopy(buffer, from, buffer, 0, to - from);
      to -= from;
      from = 0;
      int count = bytes.read(buffer, to, buffer.length - to);
      isOver = count < 0;
      to += Math.max(0, count);
    }
    int end = isOver ? to : safeEnd();
    text = MixedDecoder.decode(buffer, from, end, table);
    position = 0;
    from = end;
    return true;
  }

  private int safeEnd() {
    int end = to;
    int back = 0;
    while (end > from && back < 3 && buffer[end - 1] < 0) {
      end--;
      back++;
    }
    return back == 3 ? to : end;
  }
}
