package id.balai.service.batches;

import id.balai.base.Sha256;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Remembers in a folder which paper each of its files is: a line a file with the key of its
/// content and the digest of its bytes. A line that is lost or torn costs a file that is written
/// again.
final class BatchIndex implements AutoCloseable {

  private static final String NAME = ".balai-batch";

  private final Path folder;
  private final Map<String, Line> lines;
  private Optional<Writer> more = Optional.empty();

  private record Line(String key, String digest) {}

  private BatchIndex(Path folder, Map<String, Line> lines) {
    this.folder = folder;
    this.lines = lines;
  }

  static BatchIndex open(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    var lines = new HashMap<String, Line>();
    if (Files.exists(file)) {
      for (String line : Files.readString(file, StandardCharsets.ISO_8859_1).split("\n", -1)) {
        String[] words = line.split(" ", 3);
        if (words.length == 3) {
          lines.put(words[2], new Line(words[0], words[1]));
        }
      }
    }
    return new BatchIndex(folder, lines);
  }

  /// Whether the file of this name holds this content and nobody has changed it.
  boolean holds(String name, String key) throws IOException {
    Line line = lines.get(name);
    Path file = folder.resolve(name);
    return line != null
        && line.key().equals(key)
        && Files.isRegularFile(file)
        && line.digest().equals(Sha256.hex(file));
  }

  /// The file was written. What is remembered of it stands in the folder when this returns.
  void add(String key, Path file) throws IOException {
    Writer open = more.isPresent() ? more.get() : append();
    more = Optional.of(open);
    open.write(key + " " + Sha256.hex(file) + " " + file.getFileName() + "\n");
    open.flush();
  }

  /// Goes on behind a line that may be torn.
  private Writer append() throws IOException {
    Writer open =
        Files.newBufferedWriter(
            folder.resolve(NAME),
            StandardCharsets.ISO_8859_1,
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
    open.write("\n");
    return open;
  }

  @Override
  public void close() throws IOException {
    if (more.isPresent()) {
      more.get().close();
    }
  }
}
