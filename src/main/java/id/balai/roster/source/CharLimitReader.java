package id.balai.roster.source;

import id.balai.domain.participant.roster.UnreadableReason;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Refuses text with NUL characters and lines that never end.
final class CharLimitReader extends FilterReader {
  private final int lineLimit;
  private int lineLength;
  private int line = 1;

  CharLimitReader(Reader in, int lineLimit) {
    super(in);
    this.lineLimit = lineLimit;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int count = super.read(target, offset, length);
    for (int i = offset; i < offset + count; i++) {
      check(target[i]);
    }
    return count;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  private void check(char c) throws IOException {
    if (c == 0) {
      throw new UnreadableFileException(UnreadableReason.BINARY);
    }
    if (c == '\n' || c == '\r') {
      line += c == '\n' ? 1 : 0;
      lineLength = 0;
    } else if (++lineLength > lineLimit) {
      throw new UnreadableFileException(UnreadableReason.LINE_TOO_LONG, line);
    }
  }
}
