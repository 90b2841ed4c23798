package id.balai.store.backup;

import id.balai.base.WholeFile;
import id.balai.domain.dataprotection.Backup;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.NewerProgramException;
import id.balai.store.key.DataKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder to which the backups of a data folder go, and those they went to before; the data
/// folder need not be open.
final class BackupFolder {

  private static final Logger LOG = LoggerFactory.getLogger(BackupFolder.class);

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'balai-'yyyyMMdd'-'HHmmss'.cadangan'").withZone(ZoneOffset.UTC);

  private static final String ENDING = ".cadangan";

  private static final String CHOICE = "cadangan.txt";

  /// Every folder that backups went to, and every file that holds one alone, one a line.
  private static final String PLACES = "cadangan-tempat.txt";

  /// Backups from before this instant are to go wherever they are met: somebody was erased then.
  private static final String EXPIRY = "cadangan-habis.txt";

  private final Path data;

  /// @param data the data folder
  BackupFolder(Path data) {
    this.data = data;
  }

  /// The one that was chosen, or one inside the data folder.
  Path path() {
    try {
      return read(CHOICE).map(Path::of).orElseGet(this::usual);
    } catch (IOException | InvalidPathException e) {
      LOG.error("the choice of the backup folder cannot be read", e);
      return usual();
    }
  }

  void choose(Path folder) throws IOException {
    write(CHOICE, folder.toAbsolutePath().toString());
  }

  /// The backup of this second, whether it is there or not.
  Path file(Instant at) {
    return path().resolve(NAME.format(at));
  }

  /// The backups that lie there, the newest first.
  Map<Instant, Path> all() throws IOException {
    return all(path());
  }

  /// The parts that the backups of a chain share there.
  PartPool pool(UUID chain) {
    return PartPool.beside(path(), chain);
  }

  /// Deletes the parts that no backup of the chain names any more.
  void dropParts(UUID chain) throws IOException {
    dropParts(path(), chain);
  }

  private static void dropParts(Path place, UUID chain) throws IOException {
    var named = new ArrayList<BackupPart>();
    for (Path backup : all(place).values()) {
      if (isOf(chain, backup)) {
        named.addAll(BackupFile.parts(backup));
      }
    }
    PartPool.beside(place, chain).retain(named);
  }

  /// Lets every backup from before this instant go, wherever backups of this folder went; those
  /// that cannot be reached now go as soon as they can.
  void expireBefore(Instant at) throws IOException {
    write(EXPIRY, at.toString());
  }

  /// From before when backups are to go, if any are.
  Optional<Instant> expiry() throws IOException {
    try {
      return read(EXPIRY).map(Instant::parse);
    } catch (DateTimeParseException e) {
      LOG.error("from when on backups hold nobody who was erased cannot be read", e);
      return Optional.empty();
    }
  }

  /// Deletes backups whose time is over.
  ///
  /// @param chain whose backups; others may lie on the same stick
  /// @return folders that are away, so that backups in them remain for now
  List<Path> sweep(UUID chain) throws IOException {
    Optional<Instant> expiry = expiry();
    if (expiry.isEmpty()) {
      return List.of();
    }
    var away = new ArrayList<Path>();
    for (Path place : places()) {
      if (Files.isRegularFile(place)) {
        sweepFile(place, expiry.get(), chain);
      } else if (isGoneFile(place)) {
        LOG.info("a backup that stood alone was taken away");
      } else if (!Files.isDirectory(place)) {
        away.add(place);
      } else {
        for (Map.Entry<Instant, Path> backup : all(place).entrySet()) {
          if (backup.getKey().isBefore(expiry.get()) && isOf(chain, backup.getValue())) {
            WholeFile.delete(backup.getValue());
          }
        }
        dropParts(place, chain);
      }
    }
    return away;
  }

  /// Whether a backup that stood alone was deleted or moved by somebody; a stick that is away has
  /// no folder either.
  private static boolean isGoneFile(Path place) {
    return String.valueOf(place.getFileName()).endsWith(ENDING)
        && place.getParent() != null
        && Files.isDirectory(place.getParent());
  }

  /// Deletes a backup that stands alone once its time is over.
  private static void sweepFile(Path file, Instant expiry, UUID chain) throws IOException {
    boolean isEarlier = Files.getLastModifiedTime(file).toInstant().isBefore(expiry);
    if (isEarlier && isOf(chain, file)) {
      WholeFile.delete(file);
    }
  }

  /// The newest that can be read from its beginning to its end under this key.
  Optional<Backup> newestWhole(DataKey key) throws IOException {
    for (Map.Entry<Instant, Path> each : all().entrySet()) {
      try {
        LogHead head = BackupFile.head(each.getValue(), key);
        return Optional.of(
            new Backup(
                each.getValue(),
                each.getKey(),
                head,
                Files.size(each.getValue()),
                BackupFile.others(each.getValue())));
      } catch (IOException | NewerProgramException e) {
        LOG.warn("a backup of {} cannot be used", each.getKey(), e);
      }
    }
    return Optional.empty();
  }

  /// All folders that backups went to, the one of now among them if there is anything in it.
  private Set<Path> places() throws IOException {
    var places = new LinkedHashSet<Path>();
    for (String line : read(PLACES).orElse("").lines().toList()) {
      try {
        places.add(data.getFileSystem().getPath(line));
      } catch (InvalidPathException e) {
        LOG.error("a folder that backups went to cannot be read", e);
      }
    }
    if (Files.isDirectory(path())) {
      places.add(path().toAbsolutePath());
    }
    return places;
  }

  /// Notes that a backup went to the folder of now.
  void remember() throws IOException {
    remember(path());
  }

  /// Notes that a file holds a backup alone.
  void rememberFile(Path file) throws IOException {
    remember(file);
  }

  private void remember(Path path) throws IOException {
    String place = path.toAbsolutePath().normalize().toString();
    List<String> known = read(PLACES).map(text -> text.lines().toList()).orElse(List.of());
    if (!known.contains(place)) {
      write(PLACES, String.join("\n", Stream.concat(known.stream(), Stream.of(place)).toList()));
    }
  }

  private static Map<Instant, Path> all(Path folder) throws IOException {
    var all = new TreeMap<Instant, Path>(Comparator.reverseOrder());
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files.forEach(file -> time(file).ifPresent(at -> all.put(at, file)));
      }
    }
    return all;
  }

  /// A file that is no backup any more holds nobody's chain and stays.
  private static boolean isOf(UUID chain, Path file) {
    try {
      return BackupFile.declaredHead(file).chain().equals(chain);
    } catch (IOException e) {
      LOG.warn("a file among the backups is none", e);
      return false;
    }
  }

  private Path usual() {
    return data.resolve("cadangan");
  }

  private Optional<String> read(String name) throws IOException {
    Path file = data.resolve(name);
    return Files.exists(file) ? Optional.of(WholeFile.text(file).strip()) : Optional.empty();
  }

  private void write(String name, String text) throws IOException {
    WholeFile.write(data.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<Instant> time(Path file) {
    try {
      return Optional.of(NAME.parse(String.valueOf(file.getFileName()), Instant::from));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
