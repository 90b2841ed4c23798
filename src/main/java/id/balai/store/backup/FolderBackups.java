package id.balai.store.backup;

import id.balai.base.OwnFolder;
import id.balai.base.WholeFile;
import id.balai.domain.dataprotection.Backup;
import id.balai.domain.dataprotection.BackupResult;
import id.balai.domain.dataprotection.Backups;
import id.balai.domain.dataprotection.FolderTree;
import id.balai.domain.dataprotection.Opener;
import id.balai.domain.dataprotection.Replacement;
import id.balai.domain.log.LogHead;
import id.balai.store.guard.GuardedFolder;
import id.balai.store.journal.JournalCopy;
import id.balai.store.key.DataKey;
import id.balai.store.key.FolderKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Backups as files in one folder.
public final class FolderBackups implements Backups {

  private static final Logger LOG = LoggerFactory.getLogger(FolderBackups.class);

  private static final Pattern KEPT = Pattern.compile("rusak-[0-9-]+|balai\\.set-aside\\.mv\\.db");

  private final Path data;
  private final BackupFolder folder;
  private final DataKey key;
  private final JournalSource journal;
  private final Clock clock;
  private final FileLooks looks;

  /// @param data the data folder
  /// @param clock of the names
  public FolderBackups(Path data, DataKey key, JournalSource journal, Clock clock) {
    this.data = data;
    this.folder = new BackupFolder(data);
    this.key = key;
    this.journal = journal;
    this.clock = clock;
    this.looks = new FileLooks(clock);
  }

  /// Where the journal of the moment comes from.
  public interface JournalSource {

    /// A copy that stays as it is while the journal grows.
    JournalCopy copy() throws IOException;

    /// Keeps files that the journal names as they are, until the handle is closed.
    default GuardedFolder.Hold hold() {
      return () -> {};
    }
  }

  /// The newest whole backup of a data folder that need not be open; empty where there is none or
  /// the key is not on this computer.
  public static Optional<Backup> newestWhole(Path data, FolderKey key) throws IOException {
    return key.find(new Opener.Nothing()) instanceof FolderKey.Opening.Open(_, DataKey known)
        ? new BackupFolder(data).newestWhole(known)
        : Optional.empty();
  }

  @Override
  public Path folder() {
    return folder.path();
  }

  @Override
  public void moveTo(Path chosen) throws IOException {
    folder.choose(chosen);
  }

  @Override
  public Optional<Backup> last() {
    try {
      Map<Instant, Path> all = folder.all();
      for (Map.Entry<Instant, Path> each : all.entrySet()) {
        if (BackupFile.isIntact(each.getValue())) {
          return Optional.of(backup(each.getKey(), all));
        }
        LOG.error("the backup {} is rotten", each.getKey());
      }
      return Optional.empty();
    } catch (IOException e) {
      LOG.warn("the newest backup cannot be read", e);
      return Optional.empty();
    }
  }

  @Override
  public List<Path> rotten() {
    try {
      return folder.all().values().stream().filter(file -> !looks.isIntact(file)).toList();
    } catch (IOException e) {
      LOG.warn("the backups cannot be read", e);
      return List.of();
    }
  }

  @Override
  public synchronized BackupResult make() {
    try (Snapshot moment = Snapshot.of(data, journal)) {
      JournalCopy copy = moment.journal();
      if (copy.head().sequence() == 0) {
        return new BackupResult.Empty();
      }
      List<Path> away = folder.sweep(copy.head().chain());
      if (!away.isEmpty()) {
        LOG.warn("{} folders with backups whose time is over are away", away.size());
      }
      Optional<Backup> last = last();
      if (last.isPresent() && last.get().head().equals(copy.head()) && hasScansApart(last.get())) {
        return new BackupResult.Unchanged(last.get());
      }
      return new BackupResult.Made(write(moment));
    } catch (IOException e) {
      LOG.error("no backup could be made", e);
      return new BackupResult.NotWritable();
    }
  }

  /// Whether a backup has everything that a door read without the common database: that stands in a
  /// journal of its own while the other one does not grow.
  private boolean hasScansApart(Backup backup) throws IOException {
    Path apart = data.resolve(RestoredNames.APART);
    return Files.notExists(apart)
        || Files.getLastModifiedTime(apart).compareTo(Files.getLastModifiedTime(backup.file())) < 0;
  }

  @Override
  public synchronized Replacement replaceAll() {
    try (Snapshot moment = Snapshot.of(data, journal)) {
      folder.expireBefore(now().plusSeconds(1));
      removeKeptRecords();
      Backup made = write(moment);
      return new Replacement(Optional.of(made), folder.sweep(moment.journal().head().chain()));
    } catch (IOException e) {
      LOG.error("earlier backups could not be replaced", e);
      return new Replacement(Optional.empty(), List.of(folder()));
    }
  }

  /// Records that were damaged and tables that contradicted theirs, kept for inspection.
  private void removeKeptRecords() throws IOException {
    List<Path> kept;
    try (Stream<Path> files = Files.list(data)) {
      kept = files.filter(file -> KEPT.matcher(file.getFileName().toString()).matches()).toList();
    }
    for (Path each : kept) {
      FolderTree.delete(each);
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private Backup write(Snapshot moment) throws IOException {
    OwnFolder.make(folder.path());
    Instant at = free(folder.expiry().filter(now()::isBefore).orElseGet(this::now));
    BackupFile.write(folder.file(at), moment, key);
    folder.remember();
    Map<Instant, Path> all = folder.all();
    for (Instant old : Generations.outlived(all.keySet())) {
      WholeFile.delete(Objects.requireNonNull(all.get(old)));
    }
    return backup(at, all);
  }

  /// Two in one second are a second apart.
  private Instant free(Instant wanted) throws IOException {
    Map<Instant, Path> all = folder.all();
    Instant at = wanted;
    while (all.containsKey(at)) {
      at = at.plusSeconds(1);
    }
    return at;
  }

  private static Backup backup(Instant at, Map<Instant, Path> all) throws IOException {
    Path file = all.get(at);
    if (file == null) {
      throw new IOException("the backup is gone");
    }
    LogHead head = BackupFile.declaredHead(file);
    return new Backup(file, at, head, Files.size(file));
  }
}
