package id.balai.store.journal;

import id.balai.base.WholeFile;
import id.balai.domain.log.LogHead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Up to where a journal was whole and agreed with the tables, under a MAC: so far a start need not
/// read it again. It may lag behind the journal.
///
/// @param at the newest entry then
/// @param tables which tables agreed
/// @param growing the file that grows, as it was
/// @param segments the closed parts, as they were, in their order
public record Checkpoint(LogHead at, UUID tables, Stamp growing, List<Stamp> segments) {

  private static final Logger LOG = LoggerFactory.getLogger(Checkpoint.class);

  private static final String FILE = "balai.checkpoint";
  private static final String FORM = "balai-checkpoint 1 ";

  /// Copies the list.
  public Checkpoint {
    segments = List.copyOf(segments);
  }

  /// The checkpoint of a folder, or empty where there is none that this key wrote for it.
  public static Optional<Checkpoint> find(Path folder, JournalKey key) throws IOException {
    Path file = folder.resolve(FILE);
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    try {
      String all = WholeFile.text(file).stripTrailing();
      int end = all.lastIndexOf('\n');
      String text = all.substring(0, Math.max(end, 0));
      if (all.substring(end + 1).equals(key.mac(text))) {
        return Optional.of(parse(text.lines().toList())).filter(_ -> text.startsWith(head(key)));
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      LOG.debug("the checkpoint is none", e);
    }
    LOG.warn("the checkpoint does not count; all of the journal is read");
    return Optional.empty();
  }

  /// Keeps it; on return it is on disk.
  public void keep(Path folder, JournalKey key) throws IOException {
    String text =
        Stream.of(
                Stream.of(
                    head(key),
                    at.chain() + " " + at.sequence() + " " + at.hash() + " " + tables,
                    growing.text()),
                segments.stream().map(Stamp::text))
            .flatMap(lines -> lines)
            .collect(Collectors.joining("\n"));
    WholeFile.write(
        folder.resolve(FILE), (text + "\n" + key.mac(text)).getBytes(StandardCharsets.UTF_8));
  }

  /// Lets the checkpoint of a folder go: all is read at the next start.
  public static void drop(Path folder) throws IOException {
    WholeFile.delete(folder.resolve(FILE));
  }

  /// The names of the closed parts.
  Set<String> names() {
    return segments.stream().map(Stamp::name).collect(Collectors.toUnmodifiableSet());
  }

  private static String head(JournalKey key) {
    return FORM + key.folder();
  }

  private static Checkpoint parse(List<String> lines) {
    String[] words = lines.get(1).split(" ", -1);
    return new Checkpoint(
        new LogHead(UUID.fromString(words[0]), Long.parseLong(words[1]), words[2]),
        UUID.fromString(words[3]),
        Stamp.parse(lines.get(2)),
        lines.stream().skip(3).map(Stamp::parse).toList());
  }
}
