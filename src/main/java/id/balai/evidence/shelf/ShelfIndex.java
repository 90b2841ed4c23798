package id.balai.evidence.shelf;

import id.balai.base.WholeFile;
import id.balai.domain.evidence.ShelvedArchive;
import id.balai.domain.participant.name.NameKeys;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Who stands in which archive: a text of one line for each archive and one for each person in it,
/// which is searched as it lies in memory. 300,000 people are about 15 MB.
final class ShelfIndex {

  /// The name of its file, beside the archives.
  static final String FILE = "rak-arsip.idx";

  private static final String FIRST_LINE = "balai-rak-arsip 1\n";
  private static final int MOST_BYTES = 512 << 20;
  private static final int FIELDS = 7;
  private static final String UNREAD = "!";
  private static final byte ARCHIVE = 'A';
  private static final byte TAB = '\t';
  private static final byte LINE = '\n';

  private final byte[] text;
  private final Map<String, Part> parts;

  private ShelfIndex(byte[] text, Map<String, Part> parts) {
    this.text = text;
    this.parts = parts;
  }

  /// The lines of one archive.
  ///
  /// @param stamp what tells that its file has changed
  /// @param from where they begin
  /// @param to behind their end
  record Part(ShelvedArchive archive, String stamp, int from, int to, int people) {}

  /// Lines that match, of one archive.
  record Match(ShelvedArchive archive, List<String> numbers) {}

  static ShelfIndex empty() {
    return new ShelfIndex(new byte[0], Map.of());
  }

  /// The index of a folder; empty where there is none that can be read.
  static ShelfIndex read(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        return empty();
      }
      return of(folder, Files.readAllBytes(file)).orElseGet(ShelfIndex::empty);
    } catch (IOException | RuntimeException e) {
      log().warn("the index of a shelf cannot be read and is made again", e);
      return empty();
    }
  }

  private static Optional<ShelfIndex> of(Path folder, byte[] text) {
    var parts = new LinkedHashMap<String, Part>();
    int at = FIRST_LINE.length();
    if (text.length < at || !line(text, 0, at).equals(FIRST_LINE)) {
      return Optional.empty();
    }
    while (at < text.length) {
      int end = endOfLine(text, at);
      String[] fields = line(text, at, end).split("\t", -1);
      if (fields.length != FIELDS || text[at] != ARCHIVE) {
        return Optional.empty();
      }
      int from = at;
      int people = 0;
      for (at = end + 1; at < text.length && text[at] != ARCHIVE; people++) {
        at = endOfLine(text, at) + 1;
      }
      Optional<LocalDate> date =
          fields[6].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(fields[6]));
      var archive =
          new ShelvedArchive(folder.resolve(fields[1]), fields[3], fields[4], fields[5], date);
      parts.put(fields[1], new Part(archive, fields[2], from, Math.min(at, text.length), people));
    }
    return Optional.of(new ShelfIndex(text, parts));
  }

  Map<String, Part> parts() {
    return parts;
  }

  /// The archives among what was found.
  List<ShelvedArchive> archives() {
    return parts.values().stream().map(Part::archive).filter(one -> !one.seal().isEmpty()).toList();
  }

  /// What could not be read.
  List<Path> unread() {
    return parts.values().stream()
        .map(Part::archive)
        .filter(one -> one.seal().isEmpty() && one.code().equals(UNREAD))
        .map(ShelvedArchive::place)
        .toList();
  }

  /// An index of these archives: lines that still hold are taken over, others are read.
  ///
  /// @param found what tells an archive's change, by its name below the folder
  ShelfIndex renewed(Path folder, Map<String, String> found) {
    var out = new ByteArrayOutputStream(Math.max(1 << 16, text.length));
    out.writeBytes(FIRST_LINE.getBytes(StandardCharsets.UTF_8));
    found.forEach(
        (name, stamp) -> {
          Part known = parts.get(name);
          if (known != null && known.stamp().equals(stamp)) {
            out.write(text, known.from(), known.to() - known.from());
          } else {
            add(folder, name, stamp, out);
          }
        });
    return of(folder, out.toByteArray()).orElseThrow();
  }

  private static void add(Path folder, String name, String stamp, ByteArrayOutputStream out) {
    String start = "A\t" + name + "\t" + stamp + "\t";
    try (ArchiveOnShelf archive = ArchiveOnShelf.open(folder.resolve(name))) {
      if (!archive.isArchive()) {
        out.writeBytes((start + "\t\t\t\n").getBytes(StandardCharsets.UTF_8));
        return;
      }
      ShelvedArchive title = archive.title();
      var lines = new StringBuilder();
      lines
          .append(start + title.seal() + "\t" + field(title.code()))
          .append("\t" + field(title.event()))
          .append("\t" + title.date().map(LocalDate::toString).orElse("") + "\n");
      var people = new LinkedHashMap<String, ArchiveOnShelf.Row>();
      archive.people().forEach(row -> people.putIfAbsent(row.number(), row));
      for (ArchiveOnShelf.Row row : people.values()) {
        lines.append(field(row.number()) + "\t" + NameKeys.sortKey(row.name()));
        lines.append(" " + NameKeys.sortKey(row.identity()) + "\n");
      }
      out.writeBytes(lines.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException | RuntimeException e) {
      log().warn("an archive on a shelf cannot be read", e);
      out.writeBytes((start + "\t" + UNREAD + "\t\t\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /// A field never breaks a line, and a number never looks like the line of an archive.
  private static String field(String value) {
    String flat = value.replaceAll("[\\t\\r\\n]", " ");
    return flat.startsWith("A") ? " " + flat : flat;
  }

  /// Keeps it beside the archives, where that is possible.
  void keep(Path folder) {
    try {
      WholeFile.write(folder.resolve(FILE), text);
    } catch (IOException e) {
      log().info("the index of a shelf is not kept: {}", e.getClass().getSimpleName());
    }
  }

  /// How many lines of people there are.
  int people() {
    return parts.values().stream().mapToInt(Part::people).sum();
  }

  /// The people whose line has a word that begins so, for each of the words.
  List<Match> find(String words) {
    byte[][] wanted =
        NameKeys.sortKey(words)
            .lines()
            .flatMap(line -> List.of(line.split(" ")).stream())
            .filter(word -> !word.isEmpty())
            .map(word -> word.getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new);
    var matches = new ArrayList<Match>();
    if (wanted.length == 0) {
      return matches;
    }
    for (Part part : parts.values()) {
      var numbers = new ArrayList<String>();
      int at = endOfLine(text, part.from()) + 1;
      while (at < part.to()) {
        int end = endOfLine(text, at);
        int tab = at;
        while (tab < end && text[tab] != TAB) {
          tab++;
        }
        if (hasAll(wanted, tab, end)) {
          numbers.add(line(text, at, tab).strip());
        }
        at = end + 1;
      }
      if (!numbers.isEmpty()) {
        matches.add(new Match(part.archive(), numbers.stream().distinct().toList()));
      }
    }
    return matches;
  }

  private boolean hasAll(byte[][] wanted, int from, int end) {
    for (byte[] word : wanted) {
      if (!has(word, from, end)) {
        return false;
      }
    }
    return true;
  }

  private boolean has(byte[] word, int from, int end) {
    for (int at = from; at + word.length < end; at++) {
      if ((text[at] == ' ' || text[at] == TAB) && begins(word, at + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean begins(byte[] word, int at) {
    for (int i = 0; i < word.length; i++) {
      if (text[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  private static int endOfLine(byte[] text, int from) {
    int at = from;
    while (at < text.length && text[at] != LINE) {
      at++;
    }
    return at;
  }

  private static String line(byte[] text, int from, int to) {
    return new String(text, from, to - from, StandardCharsets.UTF_8);
  }

  /// Asked for when there is something to log: what every start makes must not start the log.
  private static Logger log() {
    return LoggerFactory.getLogger(ShelfIndex.class);
  }
}
