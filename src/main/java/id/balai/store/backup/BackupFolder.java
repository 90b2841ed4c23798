package id.balai.store.backup;

import id.balai.domain.keeping.Backup;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.NewerProgramException;
import id.balai.store.key.DataKey;
import id.balai.store.key.OwnFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder to which the backups of a data folder go; the data folder need not be open.
final class BackupFolder {

  private static final Logger LOG = LoggerFactory.getLogger(BackupFolder.class);

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'balai-'yyyyMMdd'-'HHmmss'.cadangan'").withZone(ZoneOffset.UTC);

  private static final String CHOICE = "cadangan.txt";

  private final Path data;

  /// @param data the data folder
  BackupFolder(Path data) {
    this.data = data;
  }

  /// The one that was chosen, or one inside the data folder.
  Path path() {
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

  void choose(Path folder) throws IOException {
    OwnFile.write(
        data.resolve(CHOICE), folder.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8));
  }

  /// The backup of this second, whether it is there or not.
  Path file(Instant at) {
    return path().resolve(NAME.format(at));
  }

  /// The backups that lie there, the newest first.
  Map<Instant, Path> all() throws IOException {
    var all = new TreeMap<Instant, Path>(Comparator.reverseOrder());
    Path folder = path();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files.forEach(file -> time(file).ifPresent(at -> all.put(at, file)));
      }
    }
    return all;
  }

  /// The newest that can be read from its beginning to its end under this key.
  Optional<Backup> newestWhole(DataKey key) throws IOException {
    for (Map.Entry<Instant, Path> each : all().entrySet()) {
      try {
        LogHead head = BackupFile.head(each.getValue(), key);
        return Optional.of(
            new Backup(each.getValue(), each.getKey(), head, Files.size(each.getValue())));
      } catch (IOException | NewerProgramException e) {
        LOG.warn("a backup of {} cannot be used", each.getKey(), e);
      }
    }
    return Optional.empty();
  }

  private static Optional<Instant> time(Path file) {
    try {
      return Optional.of(NAME.parse(String.valueOf(file.getFileName()), Instant::from));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
