package id.balai.store.backup;

import id.balai.base.WholeFile;
import id.balai.domain.log.LogHead;
import id.balai.store.journal.Journal;
import id.balai.store.journal.JournalKey;
import id.balai.store.journal.JournalKind;
import id.balai.store.key.ByteSeal;
import id.balai.store.key.DataKey;
import id.balai.store.key.FolderKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// One backup as a file (ZIP): the wrapped key, the journal as it lies in the folder, and the other
/// small files of the folder, each sealed. The database is not in it: it follows from the journal.
/// The comment says how far the log goes and ends with the digest of every byte before it: a backup
/// is whole or it is none.
final class BackupFile {

  static final String JOURNAL = "balai.journal";
  static final String FILES = "files/";
  static final String PURPOSE = "backup";
  static final long MOST_FILE_BYTES = 16L << 20;

  private static final int MOST_DEPTH = 3;
  private static final int MOST_KEY_BYTES = 1 << 16;

  /// First word of the comment; backups of versions before 0.3 have none.
  private static final String FORM = "balai-cadangan-3";

  private static final int WORDS = 5;
  private static final int EARLIER_WORDS = 3;

  private BackupFile() {}

  /// Writes beside, forces to disk, reads it again to its head, and moves it into place.
  ///
  /// @return up to where the log is in it
  static LogHead write(Path file, Snapshot moment, DataKey key) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.deleteIfExists(beside);
      try (FileChannel channel =
              FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
          var zip = new ZipOutputStream(Channels.newOutputStream(channel))) {
        fill(zip, moment, key);
        zip.finish();
        channel.force(true);
      }
      FileEnd.write(beside);
      LogHead head = head(beside, key);
      if (!head.equals(moment.journal().head())) {
        throw new IOException("the backup does not read as it was written");
      }
      WholeFile.moveInto(beside, file);
      return head;
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void fill(ZipOutputStream zip, Snapshot moment, DataKey key) throws IOException {
    put(zip, FolderKey.FILE, Files.readAllBytes(moment.data().resolve(FolderKey.FILE)));
    zip.putNextEntry(new ZipEntry(JOURNAL));
    moment.journal().writeTo(zip);
    zip.closeEntry();
    var seal = new ByteSeal(key.aesFor(PURPOSE));
    for (Map.Entry<String, byte[]> guarded : moment.guarded().entrySet()) {
      put(zip, FILES + guarded.getKey(), seal.seal(guarded.getValue()));
    }
    for (Path other : others(moment.data())) {
      String name = name(moment.data(), other);
      if (!moment.guarded().containsKey(name)) {
        put(zip, FILES + name, seal.seal(Files.readAllBytes(other)));
      }
    }
    LogHead head = moment.journal().head();
    zip.setComment(
        String.join(
            " ",
            FORM,
            head.chain().toString(),
            Long.toString(head.sequence()),
            head.hash(),
            FileEnd.NOTHING));
  }

  /// Up to where the log is in a backup; reads and checks all of it: every byte, the checksum of
  /// every part, every entry of the log up to the head that it declares, every sealed file.
  ///
  /// @throws IOException when it is no whole backup under this key
  static LogHead head(Path file, DataKey key) throws IOException {
    LogHead declared = declaredHead(file);
    refuseDamaged(file);
    try (var zip = new ZipFile(file.toFile())) {
      var seal = new ByteSeal(key.aesFor(PURPOSE));
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        if (entry.getName().startsWith(FILES)) {
          opened(zip, entry, seal);
        }
      }
      LogHead found;
      try (InputStream in = journal(zip)) {
        found = Journal.check(in, journalKey(zip, key));
        in.transferTo(OutputStream.nullOutputStream());
      }
      if (!found.equals(declared)) {
        throw new IOException("the log in the backup does not reach the head that it declares");
      }
      return found;
    }
  }

  /// Whether a backup lies there as it was written, as far as this can be told without its key.
  static boolean isIntact(Path file) {
    try {
      declaredHead(file);
      refuseDamaged(file);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static void refuseDamaged(Path file) throws IOException {
    if (!FileEnd.fits(file) && !isEarlierAndWhole(file)) {
      throw new IOException("the backup is not as it was written");
    }
  }

  /// Backups of versions before 0.3 have no digest; the ZIP's own checksums are all they have. They
  /// are only looked at where an entry is read to its end.
  private static boolean isEarlierAndWhole(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      if (words(zip).length != EARLIER_WORDS) {
        return false;
      }
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        try (InputStream in = zip.getInputStream(all.nextElement())) {
          in.transferTo(OutputStream.nullOutputStream());
        }
      }
      return true;
    } catch (IllegalArgumentException e) {
      throw new IOException("no backup", e);
    }
  }

  /// Under what the journal in a backup lies.
  static JournalKey journalKey(ZipFile zip, DataKey key) throws IOException {
    ZipEntry entry = zip.getEntry(FolderKey.FILE);
    if (entry == null) {
      throw new IOException("no key in this backup");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] content = in.readNBytes(MOST_KEY_BYTES);
      return JournalKey.of(key, FolderKey.idIn(content), JournalKind.MAIN);
    }
  }

  /// Up to where a backup says that the log is in it.
  ///
  /// @throws IOException when it is no backup
  static LogHead declaredHead(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      String[] words = words(zip);
      if (words.length == WORDS && words[0].equals(FORM)) {
        return new LogHead(UUID.fromString(words[1]), Long.parseLong(words[2]), words[3]);
      }
      if (words.length == EARLIER_WORDS) {
        return new LogHead(UUID.fromString(words[0]), Long.parseLong(words[1]), words[2]);
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("no backup", e);
    }
    throw new IOException("no backup");
  }

  private static String[] words(ZipFile zip) {
    return Optional.ofNullable(zip.getComment()).orElse("").split(" ", -1);
  }

  /// The journal that is in a backup.
  static InputStream journal(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(JOURNAL);
    if (entry == null) {
      throw new IOException("no journal in this backup");
    }
    return zip.getInputStream(entry);
  }

  /// A sealed file that is in a backup.
  static byte[] opened(ZipFile zip, ZipEntry entry, ByteSeal seal) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] sealed = in.readNBytes((int) MOST_FILE_BYTES + 64);
      return seal.open(sealed).orElseThrow(() -> new IOException("a file was changed"));
    }
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
