package id.balai.app.bench;

import id.balai.base.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One program that measures, and what of the house it measures.
///
/// @param title of its figures in the page
/// @param main the program's class
/// @param words its arguments; `FOLDER` stands for a fresh folder, `FRAMES` and `PICTURES` for
///   folders from elsewhere (`-Dbalai.frames`, `-Dbalai.pictures`)
/// @param rooms folders below `src/main/java/id/balai` whose code it measures
/// @param rounds how often it is played; an odd number, so that a median is one of them
/// @param size whether it belongs to every run
/// @param options of its Java program
record BenchmarkRun(
    String title,
    String main,
    List<String> words,
    List<String> rooms,
    int rounds,
    Size size,
    List<String> options) {

  /// Whether a run is played each time or when it is asked for.
  enum Size {
    /// With every run of all.
    SMALL,
    /// The sizes that take minutes each: when they are asked for.
    LARGE
  }

  private static final Set<String> ELSEWHERE = Set.of("FRAMES", "PICTURES");

  private static final List<String> DISPLAY =
      List.of(
          "-Dglass.platform=Monocle",
          "-Dmonocle.platform=Headless",
          "-Dheadless.geometry=1366x768-32",
          "-Dprism.order=sw");

  /// Once.
  static BenchmarkRun of(String title, String main, String words, String rooms) {
    return new BenchmarkRun(
        title, "id.balai." + main, split(words), split(rooms), 1, Size.SMALL, List.of("-Xmx1g"));
  }

  /// Played so many times; the figures are medians, with the least and the most beside them.
  BenchmarkRun times(int many) {
    return new BenchmarkRun(title, main, words, rooms, many, size, options);
  }

  /// Only when it is asked for.
  BenchmarkRun large() {
    return new BenchmarkRun(title, main, words, rooms, rounds, Size.LARGE, options);
  }

  /// With so much memory at most, such as `512m`, in place of one gigabyte.
  BenchmarkRun heap(String most) {
    return new BenchmarkRun(title, main, words, rooms, rounds, size, List.of("-Xmx" + most));
  }

  /// With one more option of its Java program.
  BenchmarkRun flag(String flag) {
    return with(List.of(flag));
  }

  /// On a display in memory.
  BenchmarkRun shown() {
    return with(DISPLAY);
  }

  private BenchmarkRun with(List<String> more) {
    List<String> all = Stream.concat(options.stream(), more.stream()).toList();
    return new BenchmarkRun(title, main, words, rooms, rounds, size, all);
  }

  private static List<String> split(String words) {
    return Stream.of(words.split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  /// What a word of the arguments stands for where it names folders from elsewhere: what the
  /// program was told of them. Empty: it was told nothing.
  static Optional<List<String>> elsewhere(String word) {
    if (!ELSEWHERE.contains(word)) {
      return Optional.empty();
    }
    String told = System.getProperty("balai." + word.toLowerCase(Locale.ROOT), "");
    return Optional.of(Stream.of(told.split(",")).filter(each -> !each.isBlank()).toList());
  }

  /// Whether everything is there that it needs.
  boolean canRun() {
    return words.stream().noneMatch(word -> elsewhere(word).filter(List::isEmpty).isPresent());
  }

  /// The program and its arguments, as the page names them.
  String command() {
    String name = main.substring(main.lastIndexOf('.') + 1);
    return (name + " " + String.join(" ", words)).strip();
  }

  /// The state of the code that is measured.
  ///
  /// @param sources `src/main/java/id/balai`
  /// @return the first twelve signs of a SHA-256 over its files in the order of their paths
  String state(Path sources) throws IOException {
    var hash = Sha256.start();
    for (String room : rooms) {
      try (Stream<Path> files = Files.walk(sources.resolve(room))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          hash.add(Files.readAllBytes(file));
        }
      }
    }
    return hash.hex().substring(0, 12);
  }
}
