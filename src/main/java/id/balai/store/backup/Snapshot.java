package id.balai.store.backup;

import id.balai.store.guard.GuardedFolder;
import id.balai.store.journal.JournalCopy;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A data folder at one moment.
///
/// @param data the data folder
/// @param journal up to that moment
/// @param guarded the guarded files that this journal names, by name
/// @param others what others recorded, where there are some
record Snapshot(
    Path data, JournalCopy journal, Map<String, byte[]> guarded, Optional<OthersRecord> others)
    implements Closeable {

  static Snapshot of(Path data, FolderBackups.JournalSource source) throws IOException {
    try (GuardedFolder.Hold _ = source.hold()) {
      JournalCopy journal = source.copy();
      var guarded = new TreeMap<String, byte[]>();
      for (String name : GuardedFolder.ALL) {
        if (Files.exists(data.resolve(name))) {
          guarded.put(name, Files.readAllBytes(data.resolve(name)));
        }
      }
      return new Snapshot(data, journal, guarded, source.others());
    }
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }
}
