package id.balai.service.issuing;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/// Remembers in a folder which paper each of its files is: a line a file with the key of its
/// content and the digest of its bytes. A line that is lost or torn costs a file that is written
/// again.
final class BatchIndex implements AutoCloseable {

  private static final String NAME = ".balai-batch";

  private final Path folder;
  private final Map<String, Line> lines;
  private final Writer more;

  private record Line(String key, String digest) {}

  private BatchIndex(Path folder, Map<String, Line> lines, Writer more) {
    this.folder = folder;
    this.lines = lines;
    this.more = more;
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
    Writer more =
        Files.newBufferedWriter(
            file,
            StandardCharsets.ISO_8859_1,
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
    more.write("\n");
    return new BatchIndex(folder, lines, more);
  }

  /// Whether the file of this name holds this content and nobody has changed it.
  boolean holds(String name, String key) throws IOException {
    Line line = lines.get(name);
    Path file = folder.resolve(name);
    return line != null
        && line.key().equals(key)
        && Files.isRegularFile(file)
        && line.digest().equals(Digests.ofFile(file));
  }

  /// The file was written. What is remembered of it stands in the folder when this returns.
  void add(String key, Path file) throws IOException {
    more.write(key + " " + Digests.ofFile(file) + " " + file.getFileName() + "\n");
    more.flush();
  }

  @Override
  public void close() throws IOException {
    more.close();
  }
}
