package id.balai.store.backup;

import id.balai.domain.keeping.Backup;
import id.balai.domain.keeping.BackupResult;
import id.balai.domain.keeping.Backups;
import id.balai.domain.log.LogHead;
import id.balai.store.journal.JournalCopy;
import id.balai.store.key.DataKey;
import id.balai.store.key.OwnFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Backups as files in one folder.
public final class FolderBackups implements Backups {

  private static final Logger LOG = LoggerFactory.getLogger(FolderBackups.class);

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'balai-'yyyyMMdd'-'HHmmss'.cadangan'").withZone(ZoneOffset.UTC);

  private static final String CHOICE = "cadangan.txt";

  private final Path data;
  private final DataKey key;
  private final JournalSource journal;
  private final Clock clock;

  /// @param data the data folder
  /// @param clock of the names
  public FolderBackups(Path data, DataKey key, JournalSource journal, Clock clock) {
    this.data = data;
    this.key = key;
    this.journal = journal;
    this.clock = clock;
  }

  /// Where the journal of the moment comes from.
  public interface JournalSource {

    /// A copy that stays as it is while the journal grows.
    JournalCopy copy() throws IOException;
  }

  @Override
  public Path folder() {
    Path choice = data.resolve(CHOICE);
    try {
      return Files.exists(choice)
          ? Path.of(Files.readString(choice, StandardCharsets.UTF_8).strip())
          : data.resolve("cadangan");
    } catch (IOException e) {
      LOG.error("the choice of the backup folder cannot be read", e);
      return data.resolve("cadangan");
    }
  }

  @Override
  public void moveTo(Path folder) throws IOException {
    OwnFile.write(
        data.resolve(CHOICE), folder.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Optional<Backup> last() {
    try {
      Map<Instant, Path> all = all();
      return all.isEmpty()
          ? Optional.empty()
          : Optional.of(backup(all.keySet().iterator().next(), all));
    } catch (IOException e) {
      LOG.warn("the newest backup cannot be read", e);
      return Optional.empty();
    }
  }

  @Override
  public synchronized BackupResult make() {
    try (JournalCopy copy = journal.copy()) {
      if (copy.head().sequence() == 0) {
        return new BackupResult.Empty();
      }
      Optional<Backup> last = last();
      if (last.isPresent() && last.get().head().equals(copy.head())) {
        return new BackupResult.Unchanged(last.get());
      }
      return new BackupResult.Made(write(copy));
    } catch (IOException e) {
      LOG.error("no backup could be made", e);
      return new BackupResult.NotWritable();
    }
  }

  @Override
  public synchronized BackupResult replaceAll() {
    try (JournalCopy copy = journal.copy()) {
      Backup made = write(copy);
      for (Path file : all().values()) {
        if (!file.equals(made.file())) {
          Files.delete(file);
        }
      }
      return new BackupResult.Made(made);
    } catch (IOException e) {
      LOG.error("earlier backups could not be replaced", e);
      return new BackupResult.NotWritable();
    }
  }

  private Backup write(JournalCopy copy) throws IOException {
    Path folder = folder();
    Files.createDirectories(folder);
    Instant at = free(clock.instant().truncatedTo(ChronoUnit.SECONDS));
    BackupFile.write(folder.resolve(NAME.format(at)), copy, data, key);
    Map<Instant, Path> all = all();
    for (Instant old : Generations.outlived(all.keySet())) {
      Files.delete(all.get(old));
    }
    return backup(at, all);
  }

  /// Two in one second are a second apart.
  private Instant free(Instant wanted) throws IOException {
    Map<Instant, Path> all = all();
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

  /// The newest first.
  private Map<Instant, Path> all() throws IOException {
    var all = new TreeMap<Instant, Path>(java.util.Comparator.reverseOrder());
    Path folder = folder();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files.forEach(file -> time(file).ifPresent(at -> all.put(at, file)));
      }
    }
    return all;
  }

  private static Optional<Instant> time(Path file) {
    try {
      return Optional.of(NAME.parse(String.valueOf(file.getFileName()), Instant::from));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
