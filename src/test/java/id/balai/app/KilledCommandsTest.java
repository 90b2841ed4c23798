package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.dataprotection.FolderTree;
import id.balai.domain.log.DoorFact;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.OpenResult;
import id.balai.service.workspace.Workspace;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` at any moment of a command, through the launcher: what was answered is there, nothing
/// is there by half, the house opens, and the same command goes on or says that it was done.
@Tag("endurance")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no signals")
final class KilledCommandsTest {

  /// Kills while scanning; of the others in turn a quarter as many, at least one.
  private static final int ROUNDS = Integer.getInteger("balai.rounds", 2);

  private static final int LONGEST_MS = 2_500;

  @TempDir static Path made;
  @TempDir Path place;

  private static List<String> codes = List.of();
  private static Path list;

  private int lost;
  private int unexplained;

  @BeforeAll
  static void aHouse() throws IOException {
    try (Workspace workspace = open(made)) {
      var services = workspace.services();
      var event =
          services
              .samples()
              .add("rantau-pulung", SampleSetupService.People.WITH, "Meja")
              .orElseThrow();
      codes = services.papers().cards(event).stream().map(card -> card.code().text()).toList();
    }
    list = made.resolve("baru.csv");
    var lines = new ArrayList<>(List.of("Nama,Instansi"));
    for (int i = 0; i < 200; i++) {
      lines.add("Tamu Nomor " + (char) ('A' + i % 26) + " " + (char) ('A' + i / 26) + ",Desa");
    }
    Files.write(list, lines);
  }

  @Test
  void scansThatWereAnsweredAreThereAfterEveryKill() throws Exception {
    var random = new Random(9);
    Path house = fresh();
    int answered = 0;
    for (int round = 0; round < ROUNDS; round++) {
      answered += scanned(house, answered, random);
      try (Workspace workspace = open(house)) {
        long there = attended(workspace);
        lost += (int) Math.max(0, answered - there);
        answered = (int) there;
      }
      if (answered > codes.size() - 20) {
        house = fresh();
        answered = 0;
      }
    }
    System.out.println(ROUNDS + " kills while scanning: answered and lost " + lost);
    assertThat(lost).isZero();
  }

  @Test
  void everyOtherCommandIsDoneOrNotDoneAfterAKill() throws Exception {
    var random = new Random(10);
    List<List<String>> commands =
        List.of(
            List.of("import", list.toString(), "--event", "RANTAU-PULUNG"),
            List.of("backup", "--to", "STICK"),
            List.of("archive", "--event", "RANTAU-PULUNG", "--out", "OUT"),
            List.of("person", "--event", "RANTAU-PULUNG", "--person", "1", "--erase"),
            List.of("event", "add", "--sample", "loa-janan"),
            List.of("certificates", "--event", "RANTAU-PULUNG", "--out", "OUT"));
    var counts = new TreeMap<String, Integer>();
    for (int round = 0; round < Math.max(ROUNDS / 4, 1); round++) {
      List<String> command = commands.get(round % commands.size());
      Path house = fresh();
      killed(house, command, random.nextInt(LONGEST_MS));
      String end = after(house, command);
      counts.merge(command.getFirst() + " " + end, 1, Integer::sum);
      if (!end.equals("opens")) {
        unexplained++;
      }
      FolderTree.delete(house);
    }
    System.out.println("kills: " + counts);
    assertThat(unexplained).as(counts.toString()).isZero();
  }

  private String after(Path house, List<String> command) throws Exception {
    try (Workspace workspace = open(house)) {
      var services = workspace.services();
      var event = services.repositories().events().find("RANTAU-PULUNG").orElseThrow();
      int people = services.repositories().participants().count(event.id());
      boolean isHalf = command.getFirst().equals("import") && people != 116 && people != 316;
      if (isHalf) {
        return "left " + people + " people";
      }
    } catch (IllegalStateException e) {
      return "does not open: " + e.getMessage();
    }
    Process again = start(house, command);
    again.getOutputStream().close();
    String said = new String(again.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = again.waitFor();
    return said.contains("gangguan di dalam program") ? "then " + code + " " + said : "opens";
  }

  /// @return how many scans were answered before the kill
  private int scanned(Path house, int from, Random random) throws Exception {
    Process program = start(house, List.of("scan", "--event", "RANTAU-PULUNG", "--session", "DEK"));
    int wanted = 3 + random.nextInt(12);
    int answers = 0;
    try (var out =
            new BufferedReader(
                new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
        var in = program.outputWriter(StandardCharsets.UTF_8)) {
      for (int i = from; i < Math.min(from + 30, codes.size()); i++) {
        in.write(codes.get(i) + "\n");
      }
      in.flush();
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        // Everybody comes for the first time, in the order of the codes.
        if (line.startsWith("{")) {
          answers++;
        }
        if (answers == wanted) {
          TimeUnit.MILLISECONDS.sleep(random.nextInt(5));
          program.toHandle().destroyForcibly();
        }
      }
    } catch (IOException e) {
      // The pipe broke with the program.
    }
    program.waitFor();
    return answers;
  }

  private static long attended(Workspace workspace) {
    var all = new AtomicLong();
    workspace
        .services()
        .log()
        .forEach(
            entry -> {
              if (entry.fact() instanceof DoorFact.Attended) {
                all.incrementAndGet();
              }
            });
    return all.get();
  }

  private void killed(Path house, List<String> command, int after) throws Exception {
    Process program = start(house, command);
    program.getOutputStream().close();
    if (!program.waitFor(300 + after, TimeUnit.MILLISECONDS)) {
      program.toHandle().destroyForcibly();
    }
    program.waitFor();
  }

  private Process start(Path house, List<String> words) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                "--data",
                house.resolve("data").toString(),
                "--key-folder",
                house.resolve("keys").toString()));
    words.stream()
        .map(word -> word.equals("OUT") ? house.resolve("out").toString() : word)
        .map(word -> word.equals("STICK") ? house.resolve("stick").toString() : word)
        .forEach(command::add);
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private Path fresh() throws IOException {
    Path house = place.resolve("house-" + System.nanoTime());
    Commands.copy(made, house);
    return house;
  }

  private static Workspace open(Path house) {
    OpenResult opening =
        TestHouses.opening(house.resolve("data"), house.resolve("keys"), Clock.systemUTC());
    if (opening instanceof OpenResult.Opened opened) {
      return opened.workspace();
    }
    throw new IllegalStateException(String.valueOf(opening));
  }
}
