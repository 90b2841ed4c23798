package id.balai.app.station;

import id.balai.base.PropertiesFile;
import id.balai.domain.evidence.ShelfMemory;
import id.balai.domain.evidence.Verdict;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/// What this computer remembers of shelves, in a file of the data folder: digests, verdicts and
/// times, and one folder.
public final class ShelfFile implements ShelfMemory {

  private static final String FOLDER = "folder";

  private final Path data;
  private final PropertiesFile file;

  /// @param data the data folder; where it is not there nothing is remembered
  public ShelfFile(Path data) {
    this.data = data;
    this.file = new PropertiesFile(data.resolve("rak-arsip.properties"));
  }

  @Override
  public synchronized Optional<Checked> checked(String seal) {
    String[] parts = file.read().getProperty(seal, "").split(" ", 2);
    try {
      return parts.length == 2
          ? Optional.of(new Checked(Verdict.valueOf(parts[0]), Instant.parse(parts[1])))
          : Optional.empty();
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public synchronized void keep(String seal, Checked checked) {
    set(seal, checked.verdict() + " " + checked.at());
  }

  @Override
  public synchronized Optional<Path> folder() {
    try {
      return Optional.ofNullable(file.read().getProperty(FOLDER)).map(Path::of);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  @Override
  public synchronized void choose(Path folder) {
    set(FOLDER, folder.toString());
  }

  private void set(String key, String value) {
    if (Files.isDirectory(data)) {
      Properties all = file.read();
      all.setProperty(key, value);
      file.write(all);
    }
  }
}
