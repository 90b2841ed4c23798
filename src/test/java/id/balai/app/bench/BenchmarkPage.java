package id.balai.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The page of figures: words that people write, and between two marks what each benchmark printed.
/// Marks are comments of Markdown, which a reader does not see.
final class BenchmarkPage {

  private static final String END = "<!-- end of figures -->";

  private final Path file;
  private final List<String> lines;

  private BenchmarkPage(Path file, List<String> lines) {
    this.file = file;
    this.lines = lines;
  }

  static BenchmarkPage read(Path file) throws IOException {
    return new BenchmarkPage(file, new ArrayList<>(Files.readAllLines(file)));
  }

  private static String mark(String title) {
    return "<!-- figures: " + title + " -->";
  }

  /// @return the lines between the marks of a title; empty where the page has none, or no end
  Optional<List<String>> figures(String title) {
    int begin = lines.indexOf(mark(title));
    int end = endBehind(begin);
    return begin < 0 || end < 0 ? Optional.empty() : Optional.of(lines.subList(begin + 1, end));
  }

  /// Puts figures in the place of older ones; at the end, with a heading, where there were none.
  /// What people wrote stays as it is.
  void put(String title, List<String> figures) {
    int begin = lines.indexOf(mark(title));
    int end = endBehind(begin);
    if (begin >= 0 && end >= 0) {
      List<String> old = lines.subList(begin + 1, end);
      old.clear();
      old.addAll(figures);
      return;
    }
    lines.addAll(List.of("", "## " + title, "", mark(title)));
    lines.addAll(figures);
    lines.add(END);
  }

  private int endBehind(int begin) {
    int end = lines.subList(Math.max(begin, 0), lines.size()).indexOf(END);
    return end < 0 ? -1 : Math.max(begin, 0) + end;
  }

  void save() throws IOException {
    Files.write(file, lines);
  }
}
