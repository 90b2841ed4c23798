package id.balai.roster.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds out which character separates the cells of a text file.
final class Separator {
  private static final List<Character> CANDIDATES = List.of(';', '\t', ',', '|');

  private Separator() {}

  /// @param sample the beginning of the file
  static char of(String sample) {
    String first = sample.lines().findFirst().orElse("").strip().replace("\"", "");
    if (first.toLowerCase(Locale.ROOT).matches("sep=.")) {
      return first.charAt(4);
    }
    if (first.equalsIgnoreCase("sep=")) {
      return '\t';
    }
    char best = ',';
    long bestScore = 0;
    for (char candidate : CANDIDATES) {
      long score = score(sample, candidate);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  /// Lines that agree on a count of the character, times the count.
  private static long score(String sample, char separator) {
    Map<Long, Long> lines =
        sample
            .lines()
            .limit(200)
            .map(line -> count(line, separator))
            .filter(count -> count > 0)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return lines.entrySet().stream().mapToLong(e -> e.getKey() * e.getValue()).max().orElse(0);
  }

  private static long count(String line, char separator) {
    boolean isQuoted = false;
    long count = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      isQuoted ^= c == '"';
      count += c == separator && !isQuoted ? 1 : 0;
    }
    return count;
  }
}
