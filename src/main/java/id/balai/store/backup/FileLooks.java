package id.balai.store.backup;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Looks at files again and again, but reads each of them once in a while only.
final class FileLooks {

  private static final Duration WHILE = Duration.ofMinutes(30);

  private final Clock clock;
  private final Map<Path, Look> looks = new HashMap<>();

  FileLooks(Clock clock) {
    this.clock = clock;
  }

  /// Reads a file and tells whether it is as it was written.
  @FunctionalInterface
  interface Reading {
    boolean isIntact(Path file) throws IOException;
  }

  private record Look(Instant at, long size, FileTime changed, boolean isIntact) {

    boolean isOf(Path file) throws IOException {
      return size == Files.size(file) && changed.equals(Files.getLastModifiedTime(file));
    }
  }

  /// Whether a file was as it was written, not long ago.
  ///
  /// @throws InterruptedIOException when reading was interrupted: nothing is known then
  synchronized boolean isIntact(Path file, Reading reading) throws InterruptedIOException {
    try {
      Look look = looks.get(file);
      Instant now = clock.instant();
      if (look == null
          || !look.isOf(file)
          || Duration.between(look.at(), now).abs().compareTo(WHILE) > 0) {
        boolean isIntact = reading.isIntact(file);
        if (Thread.currentThread().isInterrupted()) {
          throw new InterruptedIOException("a look at a backup was interrupted");
        }
        look = new Look(now, Files.size(file), Files.getLastModifiedTime(file), isIntact);
        looks.put(file, look);
      }
      return look.isIntact();
    } catch (InterruptedIOException e) {
      throw e;
    } catch (IOException e) {
      return false;
    }
  }

  /// Whether nothing is known against a file as it lies there; does not read it.
  synchronized boolean isUnsuspected(Path file) {
    @Nullable Look look = looks.get(file);
    try {
      return look == null || look.isIntact() || !look.isOf(file);
    } catch (IOException e) {
      return false;
    }
  }
}
