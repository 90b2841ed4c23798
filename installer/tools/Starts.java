package installer.tools;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Measures starts of whole programs from outside, side by side in turns: processor time of all
/// their threads and the time on the wall. What is on the screen is seen on the screen.
///
/// `java Starts.java ROUNDS WORK ONE… -- OTHER…` with two commands that start Balai. WORK holds a
/// house `hall` with an event, and `badges`, a code of a badge each line; the words of a kiosk
/// stand in `kiosk`, one a line. Prints a table.
///
/// `java Starts.java memory MINUTES WORK COMMAND…` lets a kiosk scan and prints its memory.
public final class Starts {

  private final Path work;
  private final Hands hands = new Hands();
  private final List<String> badges;
  private int next;

  private Starts(Path work) throws Exception {
    this.work = work;
    this.badges = Files.readAllLines(work.resolve("badges"));
  }

  /// What a start took.
  private record Took(double cpu, double wall) {}

  /// Runs it.
  public static void main(String[] words) throws Exception {
    List<String> all = List.of(words);
    if (all.getFirst().equals("memory")) {
      new Starts(Path.of(words[2]))
          .remember(Integer.parseInt(words[1]), all.subList(3, all.size()));
      return;
    }
    int parted = all.indexOf("--");
    new Starts(Path.of(words[1]))
        .compare(
            Integer.parseInt(words[0]),
            all.subList(2, parted),
            all.subList(parted + 1, all.size()));
  }

  private interface Way {
    Took of(List<String> command) throws Exception;
  }

  private void compare(int rounds, List<String> one, List<String> other) throws Exception {
    System.out.println(
        "| median of " + rounds + " in turns, s | packaged | plain class path | ratio |");
    System.out.println("|---|---|---|---|");
    row("`--help`", rounds, one, other, this::help);
    row("first painted frame", rounds, one, other, this::frame);
    row("first badge that is answered, `balai scan`", rounds, one, other, this::scan);
    choosePin(one);
    row("first badge that is answered, kiosk in its window", rounds, one, other, this::kiosk);
  }

  private void row(String name, int rounds, List<String> one, List<String> other, Way way)
      throws Exception {
    way.of(one);
    way.of(other);
    var ones = new ArrayList<Took>();
    var others = new ArrayList<Took>();
    for (int round = 0; round < rounds; round++) {
      ones.add(way.of(one));
      others.add(way.of(other));
    }
    row(
        name + ", processor time",
        ones.stream().map(Took::cpu).toList(),
        others.stream().map(Took::cpu).toList());
    row(
        name + ", wall",
        ones.stream().map(Took::wall).toList(),
        others.stream().map(Took::wall).toList());
  }

  private static void row(String name, List<Double> ones, List<Double> others) {
    double one = ones.stream().sorted().toList().get(ones.size() / 2);
    double other = others.stream().sorted().toList().get(others.size() / 2);
    System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f | %.2f |%n", name, one, other, one / other);
  }

  private Took help(List<String> command) throws Exception {
    long begun = System.nanoTime();
    Process program = start(command, "--help");
    program.getInputStream().readAllBytes();
    // The last look at a program that has ended is at the one that is not waited for yet.
    double cpu = cpu(program);
    while (program.isAlive()) {
      cpu = Math.max(cpu, cpu(program));
      Thread.sleep(2);
    }
    return new Took(cpu, seconds(begun));
  }

  private Took frame(List<String> command) throws Exception {
    Hands.await(() -> !hands.seesWords());
    long begun = System.nanoTime();
    Process program = start(command, "--data", work.resolve("hall").toString());
    program.getOutputStream().close();
    Hands.await(() -> hands.seesWords() || !program.isAlive());
    var took = new Took(cpu(program), seconds(begun));
    end(program);
    return took;
  }

  private Took scan(List<String> command) throws Exception {
    long begun = System.nanoTime();
    var words = new ArrayList<>(List.of("scan", "--data", work.resolve("hall").toString()));
    words.addAll(door());
    Process program = start(command, words.toArray(String[]::new));
    program.getOutputStream().write((badge() + "\n").getBytes(StandardCharsets.UTF_8));
    program.getOutputStream().flush();
    program.getInputStream().read();
    var took = new Took(cpu(program), seconds(begun));
    program.getOutputStream().close();
    program.waitFor();
    return took;
  }

  /// A badge is held out again and again until the record grows.
  private Took kiosk(List<String> command) throws Exception {
    Hands.await(() -> !hands.seesWords());
    long begun = System.nanoTime();
    Process program = kioskOf(command);
    Hands.await(() -> hands.seesWords() || !program.isAlive());
    long before = recorded();
    String badge = badge();
    Hands.await(
        () -> {
          hands.type(badge);
          Thread.sleep(100);
          return recorded() > before || !program.isAlive();
        });
    var took = new Took(cpu(program), seconds(begun));
    end(program);
    return took;
  }

  /// The first kiosk of a house wants a PIN.
  private void choosePin(List<String> command) throws Exception {
    Process program = kioskOf(command);
    hands.choosePin(journal());
    end(program);
  }

  private Process kioskOf(List<String> command) throws IOException {
    var words = new ArrayList<>(List.of("kiosk", "--data", work.resolve("hall").toString()));
    words.addAll(door());
    Process program = start(command, words.toArray(String[]::new));
    program.getOutputStream().close();
    return program;
  }

  private void remember(int minutes, List<String> command) throws Exception {
    choosePin(command);
    Hands.await(() -> !hands.seesWords());
    Process program = kioskOf(command);
    Hands.await(hands::seesWords);
    long before = recorded();
    String first = badge();
    Hands.await(
        () -> {
          hands.type(first);
          Thread.sleep(300);
          return recorded() > before;
        });
    System.out.println("| minutes | badges | resident, MB | of it mapped files and screen, MB |");
    System.out.println("|---|---|---|---|");
    long begun = System.nanoTime();
    int scans = 0;
    long largest = 0;
    for (int minute = 1; minute <= minutes; minute++) {
      while (seconds(begun) < 60.0 * minute) {
        hands.type(badge());
        scans++;
        Thread.sleep(1_000);
      }
      long now = memory(program, "VmRSS:");
      largest = Math.max(largest, now);
      long shared = memory(program, "RssFile:") + memory(program, "RssShmem:");
      System.out.printf(Locale.ROOT, "| %d | %d | %d | %d |%n", minute, scans, now, shared);
    }
    System.out.printf(Locale.ROOT, "%nLargest of the minutes: %d MB%n", largest);
    end(program);
  }

  private List<String> door() throws IOException {
    return Files.readAllLines(work.resolve("kiosk"));
  }

  private String badge() {
    return badges.get(next++ % badges.size());
  }

  private long recorded() throws IOException {
    return Files.size(journal());
  }

  private Path journal() {
    return work.resolve("hall/balai.journal");
  }

  private Process start(List<String> command, String... words) throws IOException {
    var all = new ArrayList<>(command);
    all.addAll(List.of(words));
    return new ProcessBuilder(all)
        .redirectError(ProcessBuilder.Redirect.appendTo(work.resolve("said").toFile()))
        .start();
  }

  private static void end(Process program) throws InterruptedException {
    program.destroy();
    program.waitFor();
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  /// Processor time of a program and of what it waited for, in seconds; 0 once it is gone.
  private static double cpu(Process program) {
    try {
      String stat = Files.readString(Path.of("/proc/" + program.pid() + "/stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
      long ticks = 0;
      for (int field = 11; field <= 14; field++) {
        ticks += Long.parseLong(fields[field]);
      }
      return ticks / 100.0;
    } catch (IOException e) {
      return 0;
    }
  }

  /// Resident memory of a kind in MB.
  private static long memory(Process program, String kind) throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/" + program.pid() + "/status"))) {
      if (line.startsWith(kind)) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1_000;
      }
    }
    return 0;
  }
}
