package id.balai.store.backup;

import id.balai.domain.keeping.Opener;
import id.balai.domain.keeping.RestoreResult;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.NewerProgramException;
import id.balai.store.key.ByteSeal;
import id.balai.store.key.DataKey;
import id.balai.store.key.FolderKey;
import id.balai.store.key.KeyShelf;
import id.balai.store.key.OwnFile;
import id.balai.store.key.Unlocking;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lays a backup out as a data folder. The journal comes last, so that a folder with a journal is a
/// whole one.
public final class Restoring {

  private static final Logger LOG = LoggerFactory.getLogger(Restoring.class);

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
      delete(beside);
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

  private RestoreResult restore(Path backup, Path beside, Path folder, Opener opener)
      throws IOException {
    try (var zip = new ZipFile(backup.toFile())) {
      copy(zip, FolderKey.FILE, beside.resolve(FolderKey.FILE));
      Optional<DataKey> key = Unlocking.open(new FolderKey(beside, shelf, random), opener);
      if (key.isEmpty()) {
        return new RestoreResult.Locked();
      }
      LogHead head = BackupFile.head(backup, key.get());
      copy(zip, BackupFile.JOURNAL, beside.resolve(BackupFile.JOURNAL));
      others(zip, folder, new ByteSeal(key.get().aesFor(BackupFile.PURPOSE)));
      for (String name : java.util.List.of(FolderKey.FILE, BackupFile.JOURNAL)) {
        Files.move(
            beside.resolve(name),
            folder.resolve(name),
            java.nio.file.StandardCopyOption.ATOMIC_MOVE,
            java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      }
      return new RestoreResult.Restored(head.sequence());
    }
  }

  private static void others(ZipFile zip, Path folder, ByteSeal seal) throws IOException {
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      String name = entry.getName().replaceFirst("^" + BackupFile.FILES, "");
      if (entry.getName().startsWith(BackupFile.FILES) && RestoredNames.isAllowed(name)) {
        Path file = folder.resolve(name);
        Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
        OwnFile.write(file, opened(zip, entry, seal));
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
      delete(beside);
    } catch (IOException e) {
      LOG.warn("something of a restoring was left behind", e);
    }
  }

  /// Only ever called on the folder of this name that a restoring makes for itself.
  private static void delete(Path beside) throws IOException {
    if (Files.exists(beside)) {
      try (Stream<Path> files = Files.walk(beside)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
