package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.badge.Badge;
import id.balai.domain.badge.BadgeCode;
import id.balai.domain.dataprotection.FolderTree;
import id.balai.domain.document.BadgeCard;
import id.balai.domain.log.DoorFact;
import id.balai.fixture.Verdicts;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.OpenResult;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  /// Kills while scanning; of the others in turn an eighth as many, at least two.
  private static final int ROUNDS = Integer.getInteger("balai.rounds", 2);

  /// Codes that are given to the program before it is killed.
  private static final int MOST_AT_ONCE = 30;

  /// A scan that was recorded, or had been recorded before a kill that nobody saw answered.
  private static final Pattern OK =
      Pattern.compile("\"code\":\"([^\"]+)\",\"result\":\"(?:OK|ALREADY)\"");

  @TempDir static Path made;
  @TempDir Path place;

  private static List<String> codes = List.of();
  private static Path list;

  private final Map<String, Long> lengths = new HashMap<>();
  private Path origin = made;

  @BeforeAll
  static void aHouse() throws IOException {
    try (Workspace workspace = open(made)) {
      var services = workspace.services();
      var event =
          services
              .samples()
              .add("rantau-pulung", SampleSetupService.People.WITH, "Meja")
              .orElseThrow();
      codes =
          services.papers().cards(event).stream()
              .filter(card -> isInvited(services, card))
              .map(card -> card.code().text())
              .toList();
    }
    list = made.resolve("baru.csv");
    var lines = new ArrayList<>(List.of("Nama,Instansi"));
    for (int i = 0; i < 200; i++) {
      lines.add("Tamu Nomor " + (char) ('A' + i % 26) + " " + (char) ('A' + i / 26) + ",Desa");
    }
    Files.write(list, lines);
  }

  /// Whether somebody may come to the session at which is scanned.
  private static boolean isInvited(Services services, BadgeCard card) {
    var repositories = services.repositories();
    return repositories.badges().find(card.code()).orElseThrow() instanceof Badge badge
        && repositories
            .participants()
            .find(badge.participant())
            .flatMap(person -> person.inSession("SOS"))
            .isPresent();
  }

  @Test
  void scansThatWereAnsweredAreThereAfterEveryKill() throws Exception {
    var random = new Random(9);
    var verdicts = new Verdicts("kill -9 while scanning");
    Path house = fresh();
    int next = 0;
    var answered = new ArrayList<String>();
    for (int round = 0; round < ROUNDS; round++) {
      List<String> now = scanned(house, next, random);
      assertThat(now).as("scans that were answered in round %d", round).isNotEmpty();
      answered.addAll(now);
      next += now.size();
      try (Workspace workspace = open(house)) {
        answered.stream()
            .filter(code -> !hasAttended(workspace, code))
            .forEach(code -> verdicts.lost("a scan that was answered"));
        if (attended(workspace) > next + MOST_AT_ONCE) {
          verdicts.wrong("more people than scans");
        }
        verdicts.ended("opens");
      }
      if (next > codes.size() - MOST_AT_ONCE) {
        FolderTree.delete(house);
        house = fresh();
        next = 0;
        answered.clear();
      }
    }
    verdicts.assertNoFault();
  }

  @Test
  void everyOtherCommandIsDoneOrNotDoneAfterAKill() throws Exception {
    var random = new Random(10);
    List<List<String>> commands =
        List.of(
            List.of("import", list.toString(), "--event", "RANTAU-PULUNG"),
            List.of("backup", "--to", "STICK"),
            List.of("archive", "--event", "RANTAU-PULUNG", "--out", "OUT"),
            List.of("archive", "--event", "RANTAU-PULUNG", "--close", "--zip", "--out", "OUT"),
            List.of("person", "--event", "RANTAU-PULUNG", "--person", "1", "--erase"),
            List.of("event", "add", "--sample", "loa-janan"),
            List.of("certificates", "--event", "RANTAU-PULUNG", "--out", "OUT"));
    var verdicts = new Verdicts("kill -9 in other commands");
    origin = withGuests();
    for (int round = 0; round < Math.max(ROUNDS / 8, 1); round++) {
      List<String> command = commands.get(round % commands.size());
      Path house = fresh();
      killed(house, command, (long) (random.nextDouble() * length(command)));
      look(house, command, verdicts);
      FolderTree.delete(house);
    }
    verdicts.assertNoFault();
  }

  @Test
  void anEventIsClosedWithItsArchiveOrGoesOnAfterAKill() throws Exception {
    List<String> closing =
        List.of("archive", "--event", "RANTAU-PULUNG", "--close", "--zip", "--out", "OUT");
    var random = new Random(12);
    var verdicts = new Verdicts("kill -9 while an event is closed");
    for (int round = 0; round < Math.max(ROUNDS / 16, 1); round++) {
      Path house = fresh();
      killed(house, closing, (long) (random.nextDouble() * length(closing)));
      look(house, closing, verdicts);
      try (Workspace workspace = open(house)) {
        var services = workspace.services();
        var event = services.repositories().events().find("RANTAU-PULUNG").orElseThrow();
        if (!services.repositories().events().closedAt(event.id()).isPresent()) {
          verdicts.unexplained("the same command again did not close the event");
        }
      }
      archiveIsWhole(house, verdicts);
      FolderTree.delete(house);
    }
    verdicts.assertNoFault();
  }

  private void archiveIsWhole(Path house, Verdicts verdicts) throws Exception {
    List<Path> archives;
    try (Stream<Path> files = Files.list(house.resolve("out"))) {
      archives = files.filter(file -> file.toString().endsWith(".zip")).toList();
    }
    if (archives.isEmpty()) {
      verdicts.unexplained("no archive is there after the command was given again");
    }
    for (Path archive : archives) {
      Process check = start(house, List.of("verify", archive.toString()));
      check.getOutputStream().close();
      String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (check.waitFor() != 0) {
        verdicts.wrong("an archive that does not hold: " + said);
      }
    }
  }

  /// How long a command takes that nobody kills, in milliseconds.
  private long length(List<String> command) throws Exception {
    String name = String.join(" ", command);
    if (!lengths.containsKey(name)) {
      Path house = fresh();
      long begun = System.nanoTime();
      Process program = start(house, command);
      program.getOutputStream().close();
      program.getInputStream().readAllBytes();
      assertThat(program.waitFor()).as(name).isZero();
      lengths.put(name, (System.nanoTime() - begun) / 1_000_000);
      FolderTree.delete(house);
    }
    return Objects.requireNonNull(lengths.get(name));
  }

  private void look(Path house, List<String> command, Verdicts verdicts) throws Exception {
    String name = String.join(" ", command.subList(0, 1));
    try (Workspace workspace = open(house)) {
      var services = workspace.services();
      var event = services.repositories().events().find("RANTAU-PULUNG").orElseThrow();
      int people = services.repositories().participants().count(event.id());
      if (people < 116) {
        verdicts.lost(name + " left " + people + " people");
      } else if (people != 116 && (!name.equals("import") || people != 316)) {
        verdicts.wrong(name + " left " + people + " people");
      }
    } catch (IllegalStateException e) {
      verdicts.unexplained(name + ": does not open: " + e.getMessage());
      return;
    }
    Process again = start(house, command);
    again.getOutputStream().close();
    String said = new String(again.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = again.waitFor();
    if (said.contains("gangguan di dalam program")) {
      verdicts.unexplained(name + " then " + code + " " + said);
    }
    verdicts.ended(name + " opens");
  }

  private static List<String> scan(String session) {
    return List.of(
        "scan", "--event", "RANTAU-PULUNG", "--session", session, "--station", "Pintu 1");
  }

  /// @return the codes whose answer was seen before the kill
  private List<String> scanned(Path house, int from, Random random) throws Exception {
    Process program = start(house, scan("SOS"));
    int wanted = 3 + random.nextInt(12);
    var answers = new ArrayList<String>();
    try (var out =
            new BufferedReader(
                new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
        var in = program.outputWriter(StandardCharsets.UTF_8)) {
      for (int i = from; i < Math.min(from + MOST_AT_ONCE, codes.size()); i++) {
        in.write(codes.get(i) + "\n");
      }
      in.flush();
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        var answer = OK.matcher(line);
        if (answer.find()) {
          answers.add(answer.group(1));
        }
        if (answers.size() == wanted) {
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

  private static boolean hasAttended(Workspace workspace, String code) {
    var repositories = workspace.services().repositories();
    var card = repositories.badges().find(BadgeCode.parse(code).orElseThrow()).orElseThrow();
    return card instanceof Badge badge
        && repositories.attendances().find(badge.event(), "SOS", badge.participant()).isPresent();
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

  private void killed(Path house, List<String> command, long after) throws Exception {
    Process program = start(house, command);
    program.getOutputStream().close();
    if (!program.waitFor(after, TimeUnit.MILLISECONDS)) {
      program.toHandle().destroyForcibly();
    }
    program.waitFor();
  }

  private Process start(Path house, List<String> words) throws IOException {
    return LaunchedProgram.start(
        house,
        words.stream()
            .map(word -> word.equals("OUT") ? house.resolve("out").toString() : word)
            .map(word -> word.equals("STICK") ? house.resolve("stick").toString() : word)
            .toList());
  }

  private Path fresh() throws IOException {
    Path house = place.resolve("house-" + System.nanoTime());
    Commands.copy(origin, house);
    return house;
  }

  /// A house in which somebody came, so that there is something to issue.
  private Path withGuests() throws Exception {
    Path house = fresh();
    Process program = start(house, scan("SOS"));
    try (var in = program.outputWriter(StandardCharsets.UTF_8)) {
      in.write(String.join("\n", codes.subList(0, 12)) + "\n");
    }
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(program.waitFor()).as(said).isZero();
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
