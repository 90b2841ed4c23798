package id.balai.roster.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// How the bytes of a text file become characters.
enum TextEncoding {
  /// UTF-8 and Windows-1252, mixed as may be.
  MIXED(0),
  MIXED_WITH_MARK(3),
  UTF_16LE(0),
  UTF_16LE_WITH_MARK(2),
  UTF_16BE(0),
  UTF_16BE_WITH_MARK(2);

  private final int markLength;

  TextEncoding(int markLength) {
    this.markLength = markLength;
  }

  /// Judges the first bytes of a file.
  static TextEncoding of(byte[] head) {
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
      return MIXED_WITH_MARK;
    }
    if (startsWith(head, 0xFF, 0xFE)) {
      return UTF_16LE_WITH_MARK;
    }
    if (startsWith(head, 0xFE, 0xFF)) {
      return UTF_16BE_WITH_MARK;
    }
    int even = zeros(head, 0);
    int odd = zeros(head, 1);
    if (even == 0 && odd * 3 > head.length) {
      return UTF_16LE;
    }
    return odd == 0 && even * 3 > head.length ? UTF_16BE : MIXED;
  }

  /// @param single the encoding of bytes that are no UTF-8
  Reader reader(InputStream bytes, Charset single) throws IOException {
    bytes.skipNBytes(markLength);
    return switch (this) {
      case MIXED, MIXED_WITH_MARK -> new MixedReader(bytes, single);
      case UTF_16LE, UTF_16LE_WITH_MARK -> utf16(bytes, StandardCharsets.UTF_16LE);
      case UTF_16BE, UTF_16BE_WITH_MARK -> utf16(bytes, StandardCharsets.UTF_16BE);
    };
  }

  private static Reader utf16(InputStream bytes, Charset charset) {
    return new InputStreamReader(bytes, charset);
  }

  private static boolean startsWith(byte[] head, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static int zeros(byte[] head, int from) {
    int count = 0;
    for (int i = from; i < head.length; i += 2) {
      count += head[i] == 0 ? 1 : 0;
    }
    return count;
  }
}
