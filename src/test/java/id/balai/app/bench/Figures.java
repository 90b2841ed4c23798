package id.balai.app.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What one benchmark printed in several rounds, brought together: each number that differs becomes
/// the median of its rounds, with the least and the most behind it.
final class Figures {

  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?");

  private Figures() {}

  /// @param rounds what was printed, line by line, once for each round; at least one
  /// @return the lines of the first round with medians; a line whose words differ between the
  ///   rounds stands there once for each of them
  static List<String> together(List<List<String>> rounds) {
    var together = new ArrayList<String>();
    int lines = rounds.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < lines; i++) {
      int line = i;
      List<String> same =
          rounds.stream()
              .filter(round -> line < round.size())
              .map(round -> round.get(line))
              .toList();
      if (same.stream().map(Figures::words).distinct().count() == 1) {
        together.add(medians(same));
      } else {
        same.stream().distinct().forEach(together::add);
      }
    }
    return together;
  }

  private static String words(String line) {
    return NUMBER.matcher(line).replaceAll("#");
  }

  private static String medians(List<String> lines) {
    List<List<String>> numbers =
        lines.stream()
            .map(line -> NUMBER.matcher(line).results().map(MatchResult::group).toList())
            .toList();
    var text = new StringBuilder();
    var place = NUMBER.matcher(lines.getFirst());
    for (int i = 0; place.find(); i++) {
      int column = i;
      place.appendReplacement(text, median(numbers.stream().map(row -> row.get(column)).toList()));
    }
    return place.appendTail(text).toString();
  }

  private static String median(List<String> numbers) {
    List<String> sorted = numbers.stream().sorted(Comparator.comparing(Figures::value)).toList();
    String middle = sorted.get(sorted.size() / 2);
    return sorted.getFirst().equals(sorted.getLast())
        ? middle
        : middle + " (" + sorted.getFirst() + " to " + sorted.getLast() + ")";
  }

  private static BigDecimal value(String number) {
    return new BigDecimal(number.replace(",", ""));
  }
}
