import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Lets Maven check every source with Error Prone and NullAway (`mvn -Pchecks test-compile`) beside
/// everything else of the same build, which leaves a core free while it compiles and now and then
/// while it tests, and waits for it at the end.
///
/// `begin` starts it and returns; `await` waits, prints what was found, and ends with its exit
/// code.
final class Checks {

  private static final Path TARGET = Path.of("target");
  private static final Path LOG = TARGET.resolve("checks.log");
  private static final Path EXIT = TARGET.resolve("checks.exit");
  private static final Path PROCESS = TARGET.resolve("checks.process");

  private Checks() {}

  /// @param words `begin` or `await`, and where Maven stands
  public static void main(String[] words) throws IOException, InterruptedException {
    switch (words[0]) {
      case "begin" -> begin(words[1]);
      case "run" -> run(words[1], Long.parseLong(words[2]));
      case "await" -> System.exit(await());
      default -> throw new IllegalArgumentException(words[0]);
    }
  }

  private static void begin(String maven) throws IOException {
    Files.createDirectories(TARGET);
    Files.deleteIfExists(EXIT);
    long build = ProcessHandle.current().parent().orElseThrow().pid();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process running =
        new ProcessBuilder(
                java,
                "-XX:+UseSerialGC",
                "src/build/Checks.java",
                "run",
                maven,
                Long.toString(build))
            .redirectErrorStream(true)
            .redirectOutput(LOG.toFile())
            .start();
    Files.writeString(PROCESS, Long.toString(running.pid()));
  }

  private static void run(String maven, long build) throws IOException, InterruptedException {
    boolean isWindows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("win");
    var command = new ArrayList<String>();
    command.add(Path.of(maven, "bin", isWindows ? "mvn.cmd" : "mvn").toString());
    command.addAll(List.of("-B", "-ntp", "-Pchecks", "test-compile"));
    // Without tests it begins no further check.
    command.addAll(List.of("-DskipTests", "-Dexec.skip", "-Dmdep.skip", "-Dmaven.resources.skip"));
    Process checking = new ProcessBuilder(command).inheritIO().start();
    while (!checking.waitFor(1, TimeUnit.SECONDS)) {
      if (ProcessHandle.of(build).isEmpty()) {
        checking.descendants().forEach(ProcessHandle::destroy);
        checking.destroy();
        return;
      }
    }
    Path whole = Files.writeString(TARGET.resolve("checks.part"), "" + checking.exitValue());
    Files.move(whole, EXIT, StandardCopyOption.REPLACE_EXISTING);
  }

  private static int await() throws IOException, InterruptedException {
    long running = Long.parseLong(Files.readString(PROCESS));
    while (Files.notExists(EXIT) && ProcessHandle.of(running).isPresent()) {
      TimeUnit.MILLISECONDS.sleep(200);
    }
    int exit = Files.exists(EXIT) ? Integer.parseInt(Files.readString(EXIT)) : 1;
    if (exit != 0) {
      try (Stream<String> said = Files.lines(LOG)) {
        said.filter(line -> !line.startsWith("[INFO]")).forEach(System.out::println);
      }
    }
    return exit;
  }
}
