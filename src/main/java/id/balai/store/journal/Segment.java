package id.balai.store.journal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A closed part of a journal. Its file never changes; what is written anew gets another name.
///
/// @param file where it lies
/// @param first place of its first entry
/// @param last place of its last entry
public record Segment(Path file, long first, long last) {

  static final int PART_DIGITS = 8;

  private static final Pattern NAME =
      Pattern.compile("(\\d{12,18})-(\\d{12,18})-[0-9a-f]{8}\\.segment");

  /// The segment in a file of this name, or empty when it is none.
  public static Optional<Segment> of(Path file) {
    Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
    return name.matches()
        ? Optional.of(
            new Segment(file, Long.parseLong(name.group(1)), Long.parseLong(name.group(2))))
        : Optional.empty();
  }

  static String name(PartHead head, long last) {
    return String.format(
        Locale.ROOT, "%012d-%012d-%s.segment", head.first(), last, head.shortPart());
  }

  /// Its name, which stands for these bytes and no others.
  public String name() {
    return String.valueOf(file.getFileName());
  }
}
