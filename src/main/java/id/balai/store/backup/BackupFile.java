package id.balai.store.backup;

import id.balai.base.WholeFile;
import id.balai.domain.log.LogHead;
import id.balai.store.journal.Journal;
import id.balai.store.journal.JournalCopy;
import id.balai.store.journal.LineForm;
import id.balai.store.key.ByteSeal;
import id.balai.store.key.DataKey;
import id.balai.store.key.FolderKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// One backup as a file (ZIP): the wrapped key, the journal as it lies in the folder, and the other
/// small files of the folder, each sealed. The database is not in it: it follows from the journal.
final class BackupFile {

  static final String JOURNAL = "balai.journal";
  static final String FILES = "files/";
  static final String PURPOSE = "backup";
  static final long MOST_FILE_BYTES = 16L << 20;

  private static final int MOST_DEPTH = 3;

  private BackupFile() {}

  /// Writes beside, forces to disk, reads it again, and moves it into place.
  ///
  /// @return up to where the log is in it
  static LogHead write(Path file, JournalCopy journal, Path folder, DataKey key)
      throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.deleteIfExists(beside);
      try (FileChannel channel =
              FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
          var zip = new ZipOutputStream(Channels.newOutputStream(channel))) {
        put(zip, FolderKey.FILE, Files.readAllBytes(folder.resolve(FolderKey.FILE)));
        zip.putNextEntry(new ZipEntry(JOURNAL));
        journal.writeTo(zip);
        zip.closeEntry();
        var seal = new ByteSeal(key.aesFor(PURPOSE));
        for (Path other : others(folder)) {
          put(zip, FILES + name(folder, other), seal.seal(Files.readAllBytes(other)));
        }
        zip.setComment(comment(journal.head()));
        zip.finish();
        channel.force(true);
      }
      LogHead head = head(beside, key);
      if (!head.equals(journal.head())) {
        throw new IOException("the backup does not read as it was written");
      }
      WholeFile.moveInto(beside, file);
      return head;
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /// Up to where the log is in a backup; reads and checks all of it.
  ///
  /// @throws IOException when it is no whole backup under this key
  static LogHead head(Path file, DataKey key) throws IOException {
    try (var zip = new ZipFile(file.toFile());
        InputStream in = journal(zip)) {
      return Journal.check(in, new LineForm(key.aesFor(Journal.PURPOSE)));
    }
  }

  /// Up to where a backup says that the log is in it.
  ///
  /// @throws IOException when it is no backup
  static LogHead declaredHead(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      String[] words = String.valueOf(zip.getComment()).split(" ", -1);
      if (words.length == 3) {
        return new LogHead(UUID.fromString(words[0]), Long.parseLong(words[1]), words[2]);
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("no backup", e);
    }
    throw new IOException("no backup");
  }

  private static String comment(LogHead head) {
    return head.chain() + " " + head.sequence() + " " + head.hash();
  }

  /// The journal that is in a backup.
  static InputStream journal(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(JOURNAL);
    if (entry == null) {
      throw new IOException("no journal in this backup");
    }
    return zip.getInputStream(entry);
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  /// The small files of a data folder besides key, journal, lock and database.
  private static List<Path> others(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder, MOST_DEPTH)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> RestoredNames.isAllowed(name(folder, file)))
          .filter(file -> file.toFile().length() <= MOST_FILE_BYTES)
          .sorted()
          .toList();
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
