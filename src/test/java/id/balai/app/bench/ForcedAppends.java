package id.balai.app.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The physical limit of storing anything: 512 bytes at the end of a file, forced to disk.
final class ForcedAppends implements AutoCloseable {
  private static final int BYTES = 512;

  private final FileChannel file;

  ForcedAppends(Path path) throws IOException {
    file =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
  }

  /// Appends once.
  ///
  /// @return nanoseconds it took
  long once() throws IOException {
    long before = System.nanoTime();
    file.write(ByteBuffer.allocate(BYTES));
    file.force(true);
    return System.nanoTime() - before;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
