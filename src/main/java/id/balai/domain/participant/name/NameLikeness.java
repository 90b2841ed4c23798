package id.balai.domain.participant.name;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Whether two names may be spellings of one: `M. Rizky` and `Muhammad Rizki`, `Nor` and `Nur`.
///
/// It only ever suggests (R33): Supriyadi and Supriadi are two people until somebody says so.
public final class NameLikeness {
  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("m", "muhammad"),
          Map.entry("md", "muhammad"),
          Map.entry("mhd", "muhammad"),
          Map.entry("moh", "muhammad"),
          Map.entry("moch", "muhammad"),
          Map.entry("mohd", "muhammad"),
          Map.entry("muh", "muhammad"),
          Map.entry("much", "muhammad"),
          Map.entry("muhd", "muhammad"),
          Map.entry("muhamad", "muhammad"),
          Map.entry("mohamad", "muhammad"),
          Map.entry("mohammad", "muhammad"),
          Map.entry("mochammad", "muhammad"),
          Map.entry("mochamad", "muhammad"),
          Map.entry("abd", "abdul"),
          Map.entry("st", "siti"),
          Map.entry("sy", "syarifah"));

  private NameLikeness() {}

  /// A key that spellings of one name share; for looking up candidates.
  public static String fold(String name) {
    return foldWords(name).stream().collect(Collectors.joining());
  }

  /// The words of a name in their plainest spelling.
  public static List<String> foldWords(String name) {
    return Arrays.stream(NameKeys.sortKey(name).split(" ", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> SHORT.getOrDefault(word, word))
        .map(NameLikeness::foldWord)
        .toList();
  }

  private static String withoutRepeats(String word) {
    StringBuilder rest = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
        rest.append(word.charAt(i));
      }
    }
    return rest.toString();
  }

  private static String foldWord(String word) {
    return word.replace("oe", "u")
        .replace("dj", "j")
        .replace("tj", "c")
        .replace("ch", "h")
        .replace("kh", "h")
        .replace("dh", "d")
        .replace("th", "t")
        .replace("sy", "s")
        .replace("sh", "s")
        .replace("ts", "s")
        .replace("dz", "z")
        .replace('y', 'i')
        .replace('q', 'k')
        .replace('o', 'u')
        .replace('v', 'f')
        .transform(NameLikeness::withoutRepeats);
  }

  /// Whether two folded words differ by one slip of the pen at most, in words of five letters or
  /// more.
  public static boolean areNear(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int shorter = Math.min(a.length(), b.length());
    return shorter >= 5 && Math.abs(a.length() - b.length()) <= 1 && distance(a, b) <= 1;
  }

  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    Arrays.setAll(above, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[b.length()];
  }
}
