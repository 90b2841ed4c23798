package id.balai.app.bench;

import id.balai.base.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Runs every benchmark, one after the other and each as a program of its own, and writes what they
/// printed into a page: the machine, the versions, the command, the figures, and the state of the
/// code that was measured (`mvn -Pbench verify`).
///
/// Arguments: the page that is written, and `check` to compare only: then it ends with 1 where a
/// figure is older than the code it measures.
public final class EveryBenchmark {

  private static final Pattern STATE =
      Pattern.compile("(?m)^`([A-Za-z]+)` .*state ([0-9a-f]{12})$");

  private static final Pattern LOGGED =
      Pattern.compile("\\d\\d:\\d\\d:\\d\\d (?:ERROR|WARN|INFO) ");

  /// What is run.
  ///
  /// @param title of its part of the page
  /// @param main the program
  /// @param words its arguments; `FOLDER` is a fresh folder
  /// @param rooms folders below `src/main/java/id/balai` whose code it measures
  /// @param hasScreen whether it needs a display in memory
  private record Run(
      String title, String main, List<String> words, List<String> rooms, boolean hasScreen) {

    String name() {
      return main.substring(main.lastIndexOf('.') + 1);
    }
  }

  private static final String FRAMES = "src/test/resources/frames/single";

  private static final List<Run> RUNS =
      List.of(
          run("Reading codes", "id.balai.scan.bench.DecoderBench", FRAMES, "scan"),
          run(
              "From a frame to a stored attendance",
              of("DoorBenchmark"),
              FRAMES + " 500",
              "scan store service/checkin"),
          run("Recording a fact", of("CommitBenchmark"), "1000", "store domain/log"),
          run("Looking up a badge", of("LookUpBenchmark"), "1000 50000", "store"),
          run("A house that grows", of("GrowthBenchmark"), "FOLDER 1000 10000", "store"),
          run("A badge at a door of a common database", of("HubScanBenchmark"), "100", "store"),
          run("A hall with many doors", of("DoorsBenchmark"), "4 200", "store service/merging"),
          run(
              "Lists into the store",
              "id.balai.roster.bench.ImportBenchmark",
              "10000",
              "roster store"),
          run("Reading lists", "id.balai.roster.bench.RosterBenchmark", "20000", "roster"),
          run(
              "Certificates, ours",
              "id.balai.paper.bench.CertificateBenchmark",
              "FOLDER 1000 PRESS",
              "paper"),
          run(
              "Certificates, sealed",
              "id.balai.paper.bench.CertificateBenchmark",
              "FOLDER 1000 SEALED",
              "paper evidence"),
          run(
              "Certificates, OpenPDF",
              "id.balai.paper.bench.CertificateBenchmark",
              "FOLDER 1000 OPENPDF",
              "paper"),
          run(
              "Certificates, openhtmltopdf",
              "id.balai.paper.bench.CertificateBenchmark",
              "FOLDER 100 HTML",
              "paper"),
          run("An attendance sheet of 500", "id.balai.paper.bench.SheetBenchmark", "500", "paper"),
          run("The log of an event", "id.balai.evidence.log.LogBenchmark", "100000", "evidence"),
          run(
              "An archive",
              "id.balai.evidence.forgery.SealingBenchmark",
              "",
              "evidence paper service/archiving"),
          run(
              "A shelf of archives",
              "id.balai.evidence.shelf.ShelfBenchmark",
              "1000 300",
              "evidence/shelf"),
          shown("Ink under the pen", "id.balai.ui.control.InkBenchmark", "500", "ui/control"),
          shown(
              "Finding somebody",
              "id.balai.ui.console.people.PeopleTableBenchmark",
              "20000",
              "ui/console/people service/people"),
          shown("At rest", "id.balai.app.device.RestBenchmark", "", "scan app/device"),
          run(
              "A day of 50 at one kiosk",
              "id.balai.app.Launcher",
              "simulate --out FOLDER --people 50",
              "scan store service paper evidence"),
          run(
              "A day of 400 at eight laptops with one PostgreSQL",
              of("HallBenchmark"),
              "8 400 4 10",
              "scan store service app/simulation"),
          run(
              "A day of 300 at two kiosks",
              "id.balai.app.Launcher",
              "simulate --out FOLDER --people 300 --kiosks 2",
              "scan store service paper evidence"));

  private final Path page;

  private EveryBenchmark(Path page) {
    this.page = page;
  }

  /// @param arguments the page, and `check` or nothing
  public static void main(String[] arguments) throws Exception {
    var all = new EveryBenchmark(Path.of(arguments[0]));
    if (arguments.length > 1) {
      System.exit(all.isFresh() ? 0 : 1);
    }
    all.write();
  }

  private static Run run(String title, String main, String words, String rooms) {
    return new Run(title, main, split(words), split(rooms), false);
  }

  private static Run shown(String title, String main, String words, String rooms) {
    return new Run(title, main, split(words), split(rooms), true);
  }

  private static List<String> split(String words) {
    return Stream.of(words.split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  private static String of(String name) {
    return "id.balai.app.bench." + name;
  }

  private void write() throws IOException, InterruptedException {
    var text = new ArrayList<String>();
    text.add("# What the last run measured");
    text.add("");
    text.add(
        "Written by `mvn -Pbench verify`, which runs every benchmark in small sizes, one after the"
            + " other. What the figures mean, and the large sizes, stands in"
            + " [benchmarks](benchmarks.md).");
    text.add("");
    text.add(
        "%s, %d processors, %s %s, Java %s"
            .formatted(
                LocalDate.now(java.time.ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.version()));
    for (Run run : RUNS) {
      System.out.println(run.title());
      long begun = System.nanoTime();
      String printed = printed(run);
      long seconds = (System.nanoTime() - begun) / 1_000_000_000;
      text.add("");
      text.add("## " + run.title());
      text.add("");
      text.add("`%s` %s, %d s, state %s".formatted(run.name(), words(run), seconds, state(run)));
      text.add("");
      text.addAll(laidOut(printed.lines().toList()));
      // What was measured is kept also where a later one is broken off.
      Files.writeString(page, String.join("\n", text) + "\n");
    }
  }

  /// Rows as a table, with a head where a program printed none, and everything else as it is.
  private static List<String> laidOut(List<String> printed) {
    var lines = new ArrayList<String>();
    for (int i = 0; i < printed.size(); i++) {
      String line = printed.get(i);
      boolean isFirst = i == 0 || !printed.get(i - 1).startsWith("|");
      boolean isHead = i + 1 < printed.size() && printed.get(i + 1).startsWith("|--");
      if (line.startsWith("|") && isFirst) {
        lines.add("");
        if (!isHead) {
          lines.add(
              "| |" + " |".repeat((int) line.chars().filter(sign -> sign == '|').count() - 2));
          lines.add(lines.getLast().replace(" |", "---|"));
        }
      }
      lines.add(line.startsWith("|") ? line : "    " + line);
    }
    return lines;
  }

  private static String words(Run run) {
    return run.words().isEmpty() ? "" : "`" + String.join(" ", run.words()) + "`";
  }

  private static String printed(Run run) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("balai-bench-");
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx1g",
                "-XX:+UseSerialGC"));
    if (run.hasScreen()) {
      command.addAll(
          List.of(
              "-Dglass.platform=Monocle",
              "-Dmonocle.platform=Headless",
              "-Dheadless.geometry=1366x768-32",
              "-Dprism.order=sw"));
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), run.main()));
    run.words().stream()
        .map(word -> word.equals("FOLDER") ? folder.toString() : word)
        .forEach(command::add);
    Process program =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    program.getOutputStream().close();
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exit = program.waitFor();
    id.balai.domain.dataprotection.FolderTree.delete(folder);
    String clean = said.lines().filter(EveryBenchmark::isFigure).reduce("", (a, b) -> a + b + "\n");
    return exit == 0 ? clean : clean + "ended with " + exit + "\n";
  }

  /// Folders that a benchmark leaves behind and lines of a log are no figure.
  private static boolean isFigure(String line) {
    return !line.isBlank()
        && !line.startsWith("/")
        && !line.startsWith("left behind:")
        && !LOGGED.matcher(line).lookingAt();
  }

  private boolean isFresh() throws IOException {
    var seen = STATE.matcher(Files.readString(page));
    var states = new ArrayList<String>();
    while (seen.find()) {
      states.add(seen.group(1) + " " + seen.group(2));
    }
    boolean isFresh = true;
    for (Run run : RUNS) {
      if (!states.contains(run.name() + " " + state(run))) {
        System.out.println("older than the code it measures, or missing: " + run.title());
        isFresh = false;
      }
    }
    return isFresh;
  }

  /// The state of the code in the rooms of a benchmark, as the beginning of a hash over its files.
  private static String state(Run run) throws IOException {
    var hash = Sha256.start();
    for (String room : run.rooms()) {
      try (Stream<Path> files = Files.walk(Path.of("src/main/java/id/balai", room))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          hash.add(Files.readAllBytes(file));
        }
      }
    }
    return hash.hex().substring(0, 12);
  }
}
