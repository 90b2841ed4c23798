package id.balai.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/// Files one behind the other, each opened when its turn comes, and a stream behind them.
final class PartsStream extends InputStream {

  private final Iterator<Path> files;
  private final InputStream end;
  private InputStream open = InputStream.nullInputStream();
  private boolean isAtEnd;

  /// @param end is read after all files
  PartsStream(List<Path> files, InputStream end) {
    this.files = files.iterator();
    this.end = end;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = open.read(bytes, from, length);
    while (read < 0 && !isAtEnd) {
      open.close();
      isAtEnd = !files.hasNext();
      open = isAtEnd ? end : Files.newInputStream(files.next());
      read = open.read(bytes, from, length);
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    try (end) {
      open.close();
    }
  }
}
