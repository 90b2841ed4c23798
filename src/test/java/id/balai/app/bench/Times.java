package id.balai.app.bench;

import java.util.Arrays;
import java.util.Locale;

/// Times of one kind of work.
final class Times {
  private final long[] nanos;
  private int count;

  Times(int most) {
    nanos = new long[most];
  }

  void add(long took) {
    nanos[count++] = took;
  }

  /// The time that a part of them kept within, in milliseconds.
  ///
  /// @param part 0 to 1
  double within(double part) {
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return sorted[Math.min(count - 1, (int) (count * part))] / 1e6;
  }

  /// The head of a table of such rows.
  ///
  /// @param of what is counted
  static String head(String of) {
    return "| " + of + ", ms | p50 | p95 | p99 | longest |\n|---|---|---|---|---|";
  }

  /// A line of a table in Markdown: name, p50, p95, p99 and the longest, in milliseconds.
  String row(String name) {
    return String.format(
        Locale.ROOT,
        "| %s | %.3f | %.3f | %.3f | %.3f |",
        name,
        within(0.5),
        within(0.95),
        within(0.99),
        within(1));
  }
}
