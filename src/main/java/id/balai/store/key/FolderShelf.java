package id.balai.store.key;

import id.balai.base.OwnFolder;
import id.balai.base.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/// Keys as files that only their owner can read, one for each data folder.
///
/// @param folder where they lie; made when it is needed
public record FolderShelf(Path folder) implements KeyShelf {

  @Override
  public Optional<DataKey> find(UUID id) throws IOException {
    Path file = file(id);
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    try {
      String digits = Files.readString(file, StandardCharsets.US_ASCII).strip();
      return DataKey.of(HexFormat.of().parseHex(digits));
    } catch (IllegalArgumentException e) {
      throw new IOException("the key of a data folder is damaged", e);
    }
  }

  @Override
  public void keep(UUID id, DataKey key) throws IOException {
    OwnFolder.make(folder);
    String digits = HexFormat.of().formatHex(key.bytes());
    WholeFile.write(file(id), digits.getBytes(StandardCharsets.US_ASCII));
  }

  private Path file(UUID id) {
    return folder.resolve(id + ".key");
  }
}
