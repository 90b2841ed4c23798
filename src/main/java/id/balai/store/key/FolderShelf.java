package id.balai.store.key;

import id.balai.base.OwnFolder;
import id.balai.base.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keys as files that only their owner can read, one for each data folder.
///
/// @param folder where they lie; made when it is needed
public record FolderShelf(Path folder) implements KeyShelf {

  private static final String END = ".key";
  private static final int MOST_KEYS = 1000;

  @Override
  public Optional<DataKey> find(UUID id) throws IOException {
    Path file = file(id);
    return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
  }

  @Override
  public List<DataKey> all() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    var keys = new ArrayList<DataKey>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(each -> each.toString().endsWith(END)).limit(MOST_KEYS).toList()) {
        try {
          keys.add(read(file));
        } catch (IOException e) {
          log().warn("a key on the shelf is damaged", e);
        }
      }
    }
    return keys;
  }

  @Override
  public void keep(UUID id, DataKey key) throws IOException {
    OwnFolder.make(folder);
    String digits = HexFormat.of().formatHex(key.bytes());
    WholeFile.write(file(id), digits.getBytes(StandardCharsets.US_ASCII));
  }

  private static DataKey read(Path file) throws IOException {
    try {
      String digits = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
      return DataKey.of(HexFormat.of().parseHex(digits))
          .orElseThrow(() -> new IOException("the key of a data folder is too short"));
    } catch (IllegalArgumentException e) {
      throw new IOException("the key of a data folder is damaged", e);
    }
  }

  @Override
  public Optional<Path> place() {
    return Optional.of(folder);
  }

  @Override
  public Optional<String> note(String name) throws IOException {
    Path file = mark(name);
    return Files.exists(file) ? Optional.of(WholeFile.text(file)) : Optional.empty();
  }

  @Override
  public void note(String name, String text) throws IOException {
    OwnFolder.make(folder);
    WholeFile.write(mark(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(UUID id) {
    return folder.resolve(id + END);
  }

  private Path mark(String name) {
    return folder.resolve(name + ".mark");
  }

  /// Asked for when there is something to log: what every start makes must not start the log.
  private static Logger log() {
    return LoggerFactory.getLogger(FolderShelf.class);
  }
}
