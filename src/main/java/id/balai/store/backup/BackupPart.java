package id.balai.store.backup;

import id.balai.base.Sha256;
import id.balai.store.journal.Segment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A file that never changes and that several backups hold together: a closed part of the journal,
/// a paper that came back signed, or a piece of what others recorded. Its name never gets other
/// bytes.
///
/// @param name below the data folder's segments, or relative to the data folder; with slashes
/// @param bytes its length
/// @param digest SHA-256 of all of it, lower-case hexadecimal
record BackupPart(String name, long bytes, String digest) {

  /// Folder of papers that came back signed, inside the data folder.
  static final String PAPERS = "tte/";

  private static final int MARK_DIGITS = 16;

  private static final Pattern LINE = Pattern.compile("(\\S{1,250}) (\\d{1,15}) ([0-9a-f]{64})");

  /// Whether it is a closed part of the journal.
  boolean isSegment() {
    return isSegment(name);
  }

  /// Whether a part may be called so.
  static boolean isName(String name) {
    boolean isFile = name.startsWith(PAPERS) || name.startsWith(OthersPieces.FOLDER);
    return isSegment(name) || (isFile && RestoredNames.isAllowed(name));
  }

  private static boolean isSegment(String name) {
    return !name.contains("/") && Segment.of(Path.of(name)).isPresent();
  }

  /// Words in a name that go with these bytes and no others.
  static String mark(byte[] bytes) {
    return Sha256.hex(bytes).substring(0, MARK_DIGITS);
  }

  /// A list of parts as it stands in a backup.
  static String text(List<BackupPart> parts) {
    return parts.stream()
        .map(part -> part.name + " " + part.bytes + " " + part.digest + "\n")
        .collect(Collectors.joining());
  }

  /// @throws IOException when it is no such list, or a name leads elsewhere
  static List<BackupPart> parse(String text) throws IOException {
    var parts = new ArrayList<BackupPart>();
    for (String line : text.lines().toList()) {
      Matcher words = LINE.matcher(line);
      if (!words.matches()) {
        throw new IOException("no list of parts");
      }
      var part = new BackupPart(words.group(1), Long.parseLong(words.group(2)), words.group(3));
      if (!isName(part.name)) {
        throw new IOException("a part of another name");
      }
      parts.add(part);
    }
    return List.copyOf(parts);
  }
}
