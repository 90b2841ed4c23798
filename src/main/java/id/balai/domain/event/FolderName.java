package id.balai.domain.event;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/// Names of files and folders that follow from words that somebody typed, or that stand in a
/// journal. None leads out of the folder in which it is used, on any system.
public final class FolderName {

  private static final int LONGEST = 64;
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*[A-Za-z0-9]|[A-Za-z0-9]");

  /// What Windows takes for a device, with any ending.
  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

  private FolderName() {}

  /// Whether a word can be a name as it is: Latin letters, digits, and dashes, dots or underscores
  /// between them, and no device of Windows.
  public static boolean isPlain(String word) {
    return word.length() <= LONGEST
        && PLAIN.matcher(word).matches()
        && !word.contains("..")
        && !DEVICE.matcher(word).matches();
  }

  /// The word itself where it can be a name, else one that is made of it and always the same. Two
  /// words never share one.
  public static String of(String word) {
    if (isPlain(word)) {
      return word;
    }
    String letters = word.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-+|-+$", "");
    String start = letters.substring(0, Math.min(letters.length(), LONGEST / 2));
    UUID mark = UUID.nameUUIDFromBytes(word.getBytes(StandardCharsets.UTF_8));
    String end = mark.toString().substring(0, 8);
    return ("_" + start + "-" + end).toLowerCase(Locale.ROOT);
  }
}
