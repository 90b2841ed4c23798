package id.balai.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// Looks at backups again and again, but reads each of them once in a while only.
final class FileLooks {

  private static final Duration WHILE = Duration.ofMinutes(30);

  private final Clock clock;
  private final Map<Path, Look> looks = new HashMap<>();

  FileLooks(Clock clock) {
    this.clock = clock;
  }

  private record Look(Instant at, long size, FileTime changed, boolean isIntact) {}

  /// Whether a file was as it was written, not long ago.
  synchronized boolean isIntact(Path file) {
    try {
      long size = Files.size(file);
      FileTime changed = Files.getLastModifiedTime(file);
      Instant now = clock.instant();
      Look look = looks.get(file);
      if (look == null
          || look.size() != size
          || !look.changed().equals(changed)
          || Duration.between(look.at(), now).abs().compareTo(WHILE) > 0) {
        look = new Look(now, size, changed, BackupFile.isIntact(file));
        looks.put(file, look);
      }
      return look.isIntact();
    } catch (IOException e) {
      return false;
    }
  }
}
