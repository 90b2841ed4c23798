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
import id.balai.store.folder.EarlierCopy;
import id.balai.store.guard.GuardedFolder;
import id.balai.store.journal.JournalCheck;
import id.balai.store.journal.JournalCopy;
import id.balai.store.key.DataKey;
import id.balai.store.key.FolderKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Backups as files in one folder.
public final class FolderBackups implements Backups {

  private static final Logger LOG = LoggerFactory.getLogger(FolderBackups.class);

  private static final Pattern KEPT =
      Pattern.compile(
          "rusak-[0-9-]+|balai\\.set-aside\\.mv\\.db|" + Pattern.quote(EarlierCopy.FILE));

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

    /// What others recorded; empty where there are none, or the house stands alone.
    default Optional<OthersRecord> others() {
      return Optional.empty();
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
        if (isGood(each.getValue())) {
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

  /// Whether a backup is as it was written and nothing is known against its parts.
  private boolean isGood(Path file) throws IOException {
    if (!BackupFile.isIntact(file)) {
      return false;
    }
    PartPool pool = BackupFile.pool(file);
    return BackupFile.parts(file).stream()
        .allMatch(part -> looks.isUnsuspected(pool.file(part.name())));
  }

  @Override
  public List<Path> rotten() {
    var rotten = new LinkedHashSet<Path>();
    try {
      look(rotten, () -> {});
    } catch (IOException e) {
      LOG.warn("the backups cannot be read", e);
    }
    return List.copyOf(rotten);
  }

  /// Reads the backups and their parts behind the start; what is rotten does not count from then on
  /// and is written again with the next backup.
  ///
  /// @param pace lets the door come first
  public void check(JournalCheck pace) throws IOException {
    var rotten = new LinkedHashSet<Path>();
    look(rotten, pace::rest);
    for (Path file : rotten) {
      LOG.error("rotten among the backups: {}", file);
    }
  }

  private interface Pace {
    void rest() throws IOException;
  }

  /// Reads what was not read for a while, the newest first, and names what is not as it was
  /// written.
  ///
  /// @param pace is told after each file
  private void look(Set<Path> rotten, Pace pace) throws IOException {
    for (Path file : folder.all().values()) {
      if (!looks.isIntact(file, BackupFile::isIntact)) {
        rotten.add(file);
        continue;
      }
      PartPool pool = BackupFile.pool(file);
      for (BackupPart part : BackupFile.parts(file)) {
        if (!looks.isIntact(pool.file(part.name()), _ -> pool.isSound(part))) {
          rotten.add(pool.file(part.name()));
        }
        pace.rest();
      }
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
      if (last.isPresent() && last.get().head().equals(copy.head()) && hasAll(last.get(), moment)) {
        return new BackupResult.Unchanged(last.get());
      }
      return new BackupResult.Made(write(moment));
    } catch (IOException e) {
      LOG.error("no backup could be made", e);
      return new BackupResult.NotWritable();
    }
  }

  @Override
  public synchronized BackupResult makeWhole(Path file) {
    try (Snapshot moment = Snapshot.of(data, journal)) {
      if (moment.journal().head().sequence() == 0) {
        return new BackupResult.Empty();
      }
      OwnFolder.makeToCarry(Objects.requireNonNull(file.toAbsolutePath().getParent()));
      LogHead head = new BackupWriter(moment, key).writeWhole(file);
      folder.rememberFile(file);
      return new BackupResult.Made(
          new Backup(file, now(), head, Files.size(file), BackupFile.others(file)));
    } catch (IOException e) {
      LOG.error("no whole backup could be made", e);
      return new BackupResult.NotWritable();
    }
  }

  private boolean hasAll(Backup backup, Snapshot moment) throws IOException {
    Optional<String> others =
        OthersPieces.mark(BackupFile.parts(backup.file()).stream().map(BackupPart::name));
    return hasScansApart(backup) && others.equals(moment.others().map(OthersRecord::mark));
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

  /// Records that were damaged and tables that contradicted theirs, kept for inspection, and the
  /// folder as an earlier program left it.
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
    OwnFolder.makeToCarry(folder.path());
    Instant at = free(folder.expiry().filter(now()::isBefore).orElseGet(this::now));
    UUID chain = moment.journal().head().chain();
    new BackupWriter(moment, key)
        .write(folder.file(at), folder.pool(chain), knownParts(), looks::isUnsuspected);
    folder.remember();
    for (Instant old : Generations.outlived(folder.all().keySet())) {
      WholeFile.delete(Objects.requireNonNull(folder.all().get(old)));
    }
    folder.dropParts(chain);
    return backup(at, folder.all());
  }

  /// The parts of the newest backup, by name: a name never gets other bytes.
  private Map<String, BackupPart> knownParts() throws IOException {
    Optional<Backup> last = last();
    return last.isEmpty()
        ? Map.of()
        : BackupFile.parts(last.get().file()).stream()
            .collect(Collectors.toMap(BackupPart::name, part -> part, (_, later) -> later));
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
    return new Backup(file, at, head, Files.size(file), BackupFile.others(file));
  }
}
