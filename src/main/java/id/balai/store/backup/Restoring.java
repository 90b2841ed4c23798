package id.balai.store.backup;

import id.balai.base.WholeFile;
import id.balai.domain.dataprotection.FolderTree;
import id.balai.domain.dataprotection.Opener;
import id.balai.domain.dataprotection.RestoreResult;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.NewerProgramException;
import id.balai.store.jdbc.FolderLock;
import id.balai.store.journal.Journal;
import id.balai.store.journal.JournalProof;
import id.balai.store.journal.LineForm;
import id.balai.store.key.ByteSeal;
import id.balai.store.key.DataKey;
import id.balai.store.key.FolderKey;
import id.balai.store.key.KeyShelf;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lays a backup out as a data folder. The journal comes last, so that a folder with a journal is a
/// whole one.
public final class Restoring {

  private static final Logger LOG = LoggerFactory.getLogger(Restoring.class);

  private static final DateTimeFormatter ASIDE =
      DateTimeFormatter.ofPattern("'rusak-'yyyyMMdd'-'HHmmss").withZone(ZoneOffset.UTC);

  private static final String TABLES = "balai.mv.db";

  private final KeyShelf shelf;
  private final SecureRandom random;

  /// @param shelf this computer's keys
  public Restoring(KeyShelf shelf, SecureRandom random) {
    this.shelf = shelf;
    this.random = random;
  }

  /// Restores a backup into a folder that holds no data yet; reads and checks all of it first.
  ///
  /// @param opener opens it where this computer does not have the key
  public RestoreResult restore(Path backup, Path folder, Opener opener) {
    if (Files.exists(folder.resolve(BackupFile.JOURNAL))) {
      return new RestoreResult.FolderInUse();
    }
    Path beside = folder.resolve("restore.part");
    try {
      Files.createDirectories(folder);
      FolderTree.delete(beside);
      Files.createDirectories(beside);
      return restore(backup, beside, folder, opener);
    } catch (NewerProgramException e) {
      LOG.error("the backup cannot be read by this program", e);
      return new RestoreResult.Newer();
    } catch (IOException e) {
      LOG.error("the backup could not be restored", e);
      return new RestoreResult.Damaged();
    } finally {
      tidy(beside);
    }
  }

  /// Puts a backup in the place of a damaged record. The damaged one is copied aside first, so that
  /// at every moment the folder has one or the other.
  ///
  /// @param now names the folder in which the damaged record is kept
  public RestoreResult replace(Path backup, Path folder, Instant now) {
    try (FolderLock lock = FolderLock.take(folder).orElse(null)) {
      return lock == null ? new RestoreResult.FolderInUse() : replaceLocked(backup, folder, now);
    } catch (NewerProgramException e) {
      LOG.error("the backup cannot be read by this program", e);
      return new RestoreResult.Newer();
    } catch (IOException e) {
      LOG.error("the damaged record could not be replaced", e);
      return new RestoreResult.Damaged();
    }
  }

  private RestoreResult replaceLocked(Path backup, Path folder, Instant now) throws IOException {
    var folderKey = new FolderKey(folder, shelf, random, new JournalProof(folder));
    return folderKey.open() instanceof FolderKey.Opening.Open(_, DataKey key)
        ? replaced(backup, folder, now, key)
        : new RestoreResult.Locked();
  }

  private static RestoreResult replaced(Path backup, Path folder, Instant now, DataKey key)
      throws IOException {
    LogHead head = BackupFile.head(backup, key);
    Path aside = folder.resolve(ASIDE.format(now));
    Files.createDirectories(aside);
    Path journal = folder.resolve(BackupFile.JOURNAL);
    Optional<LogHead> whole = wholeHead(journal, key);
    if (Files.exists(journal)) {
      WholeFile.write(aside.resolve(BackupFile.JOURNAL), Files.readAllBytes(journal));
    }
    if (whole.isPresent()) {
      setTablesAside(folder, aside);
      if (whole.get().sequence() >= head.sequence()) {
        return new RestoreResult.Replaced(whole.get().sequence(), aside);
      }
    }
    try (var zip = new ZipFile(backup.toFile())) {
      others(zip, folder, new ByteSeal(key.aesFor(BackupFile.PURPOSE)), Files::notExists);
      try (InputStream in = BackupFile.journal(zip)) {
        WholeFile.write(journal, in.readAllBytes());
      }
    }
    return new RestoreResult.Replaced(head.sequence(), aside);
  }

  /// Up to where a journal is, if it is whole in itself: then it is the tables that contradict it.
  private static Optional<LogHead> wholeHead(Path journal, DataKey key) {
    try (InputStream in = Files.newInputStream(journal)) {
      return Optional.of(Journal.check(in, new LineForm(key.aesFor(Journal.PURPOSE))));
    } catch (IOException e) {
      LOG.warn("the record in the folder is damaged", e);
      return Optional.empty();
    }
  }

  private static void setTablesAside(Path folder, Path aside) throws IOException {
    Path tables = folder.resolve(TABLES);
    if (Files.exists(tables)) {
      WholeFile.moveInto(tables, aside.resolve(TABLES));
    }
  }

  private RestoreResult restore(Path backup, Path beside, Path folder, Opener opener)
      throws IOException {
    try (var zip = new ZipFile(backup.toFile())) {
      copy(zip, FolderKey.FILE, beside.resolve(FolderKey.FILE));
      copy(zip, BackupFile.JOURNAL, beside.resolve(BackupFile.JOURNAL));
      var folderKey = new FolderKey(beside, shelf, random, new JournalProof(beside));
      if (!(folderKey.find(opener) instanceof FolderKey.Opening.Open(_, DataKey key))) {
        return new RestoreResult.Locked();
      }
      LogHead head = BackupFile.head(backup, key);
      others(zip, folder, new ByteSeal(key.aesFor(BackupFile.PURPOSE)), _ -> true);
      folderKey.keep(key);
      for (String name : List.of(FolderKey.FILE, BackupFile.JOURNAL)) {
        WholeFile.moveInto(beside.resolve(name), folder.resolve(name));
      }
      return new RestoreResult.Restored(head.sequence());
    }
  }

  private static void others(ZipFile zip, Path folder, ByteSeal seal, Predicate<Path> isWanted)
      throws IOException {
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      String name = entry.getName().replaceFirst("^" + BackupFile.FILES, "");
      if (entry.getName().startsWith(BackupFile.FILES) && RestoredNames.isAllowed(name)) {
        Path file = folder.resolve(name);
        if (isWanted.test(file)) {
          Files.createDirectories(Objects.requireNonNull(file.getParent()));
          WholeFile.write(file, opened(zip, entry, seal));
        }
      }
    }
  }

  private static byte[] opened(ZipFile zip, ZipEntry entry, ByteSeal seal) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] sealed = in.readNBytes((int) BackupFile.MOST_FILE_BYTES + 64);
      return seal.open(sealed).orElseThrow(() -> new IOException("a file was changed"));
    }
  }

  private static void copy(ZipFile zip, String name, Path file) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException("the backup lacks " + name);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      Files.copy(in, file);
    }
  }

  private static void tidy(Path beside) {
    try {
      FolderTree.delete(beside);
    } catch (IOException e) {
      LOG.warn("something of a restoring was left behind", e);
    }
  }
}
