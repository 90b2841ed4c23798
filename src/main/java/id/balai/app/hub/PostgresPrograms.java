package id.balai.app.hub;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The programs of a PostgreSQL that is installed on this laptop.
///
/// @param folder where they lie
/// @param before words in front of each command, for a system that has to start them in its own way
record PostgresPrograms(Path folder, List<String> before) {

  /// The folder of the programs, where they stand in no usual place.
  private static final String NAMED = "balai.postgres";

  /// Words in front of each command, divided by spaces.
  private static final String BEFORE = "balai.postgres.before";

  private static final int PATIENCE_S = 120;

  PostgresPrograms {
    before = List.copyOf(before);
  }

  /// The one of this laptop: as it is named, as the shell would find it, or the newest in the usual
  /// places of Debian and Windows.
  static Optional<PostgresPrograms> find() {
    List<String> before =
        Stream.of(System.getProperty(BEFORE, "").split(" ")).filter(w -> !w.isEmpty()).toList();
    return places().filter(PostgresPrograms::isWhole).findFirst().map(it -> of(it, before));
  }

  private static PostgresPrograms of(Path folder, List<String> before) {
    return new PostgresPrograms(folder, before);
  }

  private static Stream<Path> places() {
    var places = new ArrayList<Path>();
    Optional.ofNullable(System.getProperty(NAMED)).map(Path::of).ifPresent(places::add);
    Pattern.compile(Pattern.quote(File.pathSeparator))
        .splitAsStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
        .filter(each -> !each.isEmpty())
        .map(Path::of)
        .forEach(places::add);
    places.addAll(versions(Path.of("/usr/lib/postgresql")));
    Optional.ofNullable(System.getenv("ProgramFiles"))
        .map(programs -> versions(Path.of(programs, "PostgreSQL")))
        .ifPresent(places::addAll);
    return places.stream();
  }

  /// Folders of the versions that lie side by side, the newest first.
  private static List<Path> versions(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> each = Files.list(folder)) {
      return each.filter(one -> one.getFileName().toString().matches("\\d{2,3}"))
          .sorted(
              Comparator.comparing((Path one) -> Integer.valueOf(one.getFileName().toString()))
                  .reversed())
          .map(one -> one.resolve("bin"))
          .toList();
    } catch (IOException e) {
      log().warn("the folder of PostgreSQL cannot be read", e);
      return List.of();
    }
  }

  private static boolean isWhole(Path folder) {
    return Stream.of("initdb", "pg_ctl", "postgres")
        .allMatch(name -> Files.isExecutable(program(folder, name)));
  }

  private static Path program(Path folder, String name) {
    return folder.resolve(isWindows() ? name + ".exe" : name);
  }

  private static boolean isWindows() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
  }

  /// Whether PostgreSQL would refuse to start for whoever runs Balai: it does for an administrator
  /// of a Unix system.
  boolean isRefusedForThisUser() {
    return before.isEmpty() && !isWindows() && System.getProperty("user.name", "").equals("root");
  }

  /// Runs one of them.
  ///
  /// @param said file that takes what it says; a server that it starts may go on writing there
  /// @return how it ended; -1 where it did not in time
  int run(Path said, String name, String... words) {
    var command = new ArrayList<>(before);
    command.add(program(folder, name).toString());
    command.addAll(List.of(words));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C");
    builder.redirectOutput(ProcessBuilder.Redirect.to(said.toFile()));
    try {
      Process process = builder.start();
      if (process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
      process.destroyForcibly();
      log().error("{} of PostgreSQL did not end", name);
      return -1;
    } catch (IOException e) {
      throw new UncheckedIOException("a program of PostgreSQL cannot be run", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  /// Asked for when there is something to log: what every start makes must not start the log.
  private static Logger log() {
    return LoggerFactory.getLogger(PostgresPrograms.class);
  }
}
