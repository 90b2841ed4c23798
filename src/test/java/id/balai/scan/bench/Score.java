package id.balai.scan.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What a decoder read of a folder.
final class Score {
  private static final double EASIEST = 1.0 / 3;

  private final List<Double> found = new ArrayList<>();
  private final List<Double> empty = new ArrayList<>();
  private final List<Double> notRead = new ArrayList<>();
  private final Map<String, List<String>> misses = new TreeMap<>();
  private int easy;
  private int easyRead;
  private int two;
  private int both;
  private int wrong;
  private int emptyHits;

  /// Takes one frame in.
  ///
  /// @param texts what the decoder said
  /// @param millis CPU time it took
  void add(Labels.Label label, List<String> texts, double millis) {
    wrong += (int) texts.stream().filter(t -> !label.texts().contains(t)).count();
    if (label.texts().isEmpty()) {
      empty.add(millis);
      emptyHits += texts.size();
      return;
    }
    boolean read = texts.stream().anyMatch(label.texts()::contains);
    (read ? found : notRead).add(millis);
    if (label.severity() <= EASIEST) {
      easy++;
      easyRead += read ? 1 : 0;
    }
    if (label.texts().size() == 2) {
      two++;
      both += texts.containsAll(label.texts()) ? 1 : 0;
    }
    if (!read || !texts.containsAll(label.texts())) {
      misses
          .computeIfAbsent(label.kind(), k -> new ArrayList<>())
          .add(label.file().replaceAll("\\D", ""));
    }
  }

  int framesRead() {
    return found.size();
  }

  /// One line of the table, in Markdown.
  String row(String name) {
    return "| %s | %d of %d | %d of %d | %d of %d | %d | %d | %s | %s | %s |"
        .formatted(
            name,
            found.size(),
            found.size() + notRead.size(),
            easyRead,
            easy,
            both,
            two,
            wrong,
            emptyHits,
            times(found),
            times(empty),
            times(notRead));
  }

  String misses() {
    return misses.toString();
  }

  private static String times(List<Double> millis) {
    if (millis.isEmpty()) {
      return "-";
    }
    Collections.sort(millis);
    return String.format(
        Locale.ROOT,
        "%.1f / %.1f",
        millis.get(millis.size() / 2),
        millis.get(Math.min(millis.size() - 1, millis.size() * 95 / 100)));
  }
}
