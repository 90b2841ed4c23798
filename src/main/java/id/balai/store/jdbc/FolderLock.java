package id.balai.store.jdbc;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Keeps a second program off the same folder; the system frees it when the program dies.
public final class FolderLock implements Closeable {

  private final FileChannel channel;
  private final FileLock lock;
  private final Path folder;

  private FolderLock(FileChannel channel, FileLock lock, Path folder) {
    this.folder = folder;
    this.channel = channel;
    this.lock = lock;
  }

  /// The lock of a folder, or empty while another program holds it.
  public static Optional<FolderLock> take(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("balai.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return Optional.of(new FolderLock(channel, lock, folder));
      }
    } catch (OverlappingFileLockException e) {
      // Held by this very program: as occupied as by another.
    }
    channel.close();
    return Optional.empty();
  }

  /// The folder that is held.
  Path folder() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      lock.release();
    }
  }
}
