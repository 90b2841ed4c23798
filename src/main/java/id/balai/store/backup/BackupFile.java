package id.balai.store.backup;

import id.balai.domain.log.LogHead;
import id.balai.store.journal.Journal;
import id.balai.store.journal.JournalKey;
import id.balai.store.journal.JournalKind;
import id.balai.store.journal.Segment;
import id.balai.store.key.ByteSeal;
import id.balai.store.key.DataKey;
import id.balai.store.key.FolderKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// One backup as a file (ZIP): the wrapped key, the part of the journal that grows, a list of the
/// parts that lie beside it, and the other small files of the folder, each sealed. The database is
/// not in it: it follows from the journal. The comment says how far the log goes and ends with the
/// digest of every byte before it: a backup is whole or it is none.
///
/// Those that stand alone, and all of version 0.3 and before, have all of the journal inside and no
/// list.
final class BackupFile {

  static final String JOURNAL = "balai.journal";
  static final String FILES = "files/";
  static final String PURPOSE = "backup";
  static final String PARTS = "balai.bagian";
  static final long MOST_FILE_BYTES = 16L << 20;

  /// First word of the comment.
  static final String FORM = "balai-cadangan-4";

  private static final int MOST_KEY_BYTES = 1 << 16;

  private static final int MOST_LIST_BYTES = 64 << 20;

  /// The same for backups with all of the journal inside; those before 0.3 have none.
  static final String ALL_INSIDE = "balai-cadangan-3";

  private static final int WORDS = 5;
  private static final int EARLIER_WORDS = 3;

  private BackupFile() {}

  /// Up to where the log is in a backup; reads and checks all of it: every byte, the checksum of
  /// every part, every entry of the log up to the head that it declares, every sealed file.
  ///
  /// @throws UnusablePartException when a part beside it is missing or not as it was written
  /// @throws IOException when it is no whole backup under this key
  static LogHead head(Path file, DataKey key) throws IOException {
    LogHead declared = declaredHead(file);
    refuseDamaged(file);
    try (var zip = new ZipFile(file.toFile())) {
      PartPool pool = pool(file);
      for (BackupPart part : parts(zip)) {
        pool.check(part);
      }
      openAll(zip, key);
      try (InputStream in = journal(zip, pool)) {
        return whole(in, declared, Journal.check(in, journalKey(zip, key)));
      }
    }
  }

  /// The same for one that was written just now, with parts that are known to be right: those are
  /// not read again.
  static LogHead headBehindParts(Path file, LogHead declared, PartPool pool, DataKey key)
      throws IOException {
    refuseDamaged(file);
    try (var zip = new ZipFile(file.toFile())) {
      openAll(zip, key);
      Optional<Segment> last =
          parts(zip).stream()
              .filter(BackupPart::isSegment)
              .reduce((_, next) -> next)
              .flatMap(part -> Segment.of(pool.file(part.name())));
      try (InputStream in = growing(zip)) {
        return whole(in, declared, Journal.checkGrowing(in, journalKey(zip, key), last));
      }
    }
  }

  private static LogHead whole(InputStream in, LogHead declared, LogHead found) throws IOException {
    in.transferTo(OutputStream.nullOutputStream());
    if (!found.equals(declared)) {
      throw new IOException("the log in the backup does not reach the head that it declares");
    }
    return found;
  }

  private static void openAll(ZipFile zip, DataKey key) throws IOException {
    var seal = new ByteSeal(key.aesFor(PURPOSE));
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      if (entry.getName().startsWith(FILES)) {
        opened(zip, entry, seal);
      }
    }
  }

  /// The parts of a backup that lie beside it.
  static List<BackupPart> parts(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(PARTS);
    if (entry == null) {
      return List.of();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return BackupPart.parse(new String(in.readNBytes(MOST_LIST_BYTES), StandardCharsets.UTF_8));
    }
  }

  /// The parts of a backup that lie beside it.
  ///
  /// @throws IOException when it is no backup
  static List<BackupPart> parts(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      return parts(zip);
    }
  }

  /// How many entries of other stations a backup holds, inside or beside it.
  ///
  /// @throws IOException when it is no backup
  static long others(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      Stream<String> inside =
          zip.stream().map(ZipEntry::getName).map(name -> name.replaceFirst("^" + FILES, ""));
      Stream<String> beside = parts(zip).stream().map(BackupPart::name);
      return OthersPieces.entries(Stream.concat(inside, beside));
    }
  }

  /// Where the parts of a backup lie.
  ///
  /// @throws IOException when it is no backup
  static PartPool pool(Path file) throws IOException {
    return PartPool.beside(file.resolveSibling(""), declaredHead(file).chain());
  }

  /// Whether the file of a backup is as it was written, as far as this can be told without its key.
  static boolean isAsWritten(Path file) {
    try {
      declaredHead(file);
      refuseDamaged(file);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /// Whether a backup lies there as it was written and every part beside it is there, as far as
  /// this can be told without its key. The parts themselves are not read.
  static boolean isIntact(Path file) {
    try {
      PartPool pool = pool(file);
      refuseDamaged(file);
      return parts(file).stream().allMatch(pool::isThere);
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
      if (words.length == WORDS && (words[0].equals(FORM) || words[0].equals(ALL_INSIDE))) {
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

  /// All of the journal of a backup.
  ///
  /// @param pool the parts beside it
  static InputStream journal(ZipFile zip, PartPool pool) throws IOException {
    var files = new ArrayList<Path>();
    for (BackupPart part : parts(zip)) {
      if (part.isSegment()) {
        files.add(pool.file(part.name()));
      }
    }
    return new PartsStream(files, growing(zip));
  }

  /// The part of the journal that grew when a backup was made.
  static InputStream growing(ZipFile zip) throws IOException {
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
}
