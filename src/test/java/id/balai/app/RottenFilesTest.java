package id.balai.app;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.dataprotection.FolderTree;
import id.balai.fixture.Verdicts;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.OpenResult;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One flipped bit in any file of a house or of its keys: the house opens with every entry as it
/// was and nobody has more power, or it says which of the known troubles it is.
@Tag("endurance")
final class RottenFilesTest {

  private static final int ROUNDS = Integer.getInteger("balai.rounds", 5);

  @TempDir static Path place;

  private static List<String> truth = List.of();

  /// With a closed part, a keeper and keys of the office. It stays in one place: that is what the
  /// mark on the shelf is for.
  @BeforeAll
  static void aHouse() throws IOException {
    Path made = place.resolve("house");
    try (Workspace workspace = open(made).orElseThrow()) {
      workspace.services().samples().add("loa-janan", SampleSetupService.People.WITH, "Meja");
    }
    try (Stream<Path> notes = Files.list(made.resolve("keys"))) {
      for (Path note : notes.filter(file -> file.toString().endsWith(".mark")).toList()) {
        Files.delete(note);
      }
    }
    try (Workspace workspace = open(made).orElseThrow()) {
      workspace
          .services()
          .access()
          .accounts()
          .add("Dewi", AccessLevel.KEEPER, Optional.empty(), "sandi-dewi");
    }
    try (Workspace workspace = open(made).orElseThrow()) {
      truth = entries(workspace);
    }
    FolderTree.delete(made.resolve("data/cadangan"));
    Files.deleteIfExists(made.resolve("data/balai.ruang"));
    Commands.copy(made, place.resolve("template"));
  }

  @Test
  void aFlippedBitInTheJournalIsMendedOrNamedAndNeverAWrongAnswer() throws IOException {
    flips("flips in the journal", 8, ROUNDS, file -> !isElse(file));
  }

  @Test
  void aFlippedBitInAKeyIsMendedOrNamedAndNeverAWrongAnswer() throws IOException {
    flips("flips in keys and what decides about power", 9, ROUNDS, RottenFilesTest::isPower);
  }

  @Test
  void aFlippedBitAnywhereElseIsMendedOrNamedAndNeverAWrongAnswer() throws IOException {
    flips(
        "flips in other files",
        10,
        Math.max(4, ROUNDS / 4),
        file -> isElse(file) && !isPower(file));
  }

  private static boolean isPower(String file) {
    return file.startsWith("keys/") || file.equals("data/balai.key") || file.endsWith(".segel");
  }

  /// Whether a file is none of the journal's.
  private static boolean isElse(String file) {
    return !file.startsWith("data/balai.journal") && !file.startsWith("data/balai.segments/");
  }

  private static void flips(String trouble, int seed, int rounds, Predicate<String> which)
      throws IOException {
    var random = new Random(seed);
    var verdicts = new Verdicts(trouble);
    for (int round = 0; round < rounds; round++) {
      Path house = place.resolve("house");
      FolderTree.delete(house);
      Commands.copy(place.resolve("template"), house);
      List<Path> files =
          files(house).stream().filter(file -> which.test(name(house.relativize(file)))).toList();
      Path rotten = files.get(random.nextInt(files.size()));
      flip(rotten, random);
      // Without the tables the journal stands alone.
      if (random.nextInt(3) == 0) {
        Files.deleteIfExists(house.resolve("data/balai.mv.db"));
      }
      String what = "round " + round + ", " + house.relativize(rotten);
      String end = end(house);
      if (end.startsWith("wrong")) {
        verdicts.wrong(what + ": " + end);
      } else if (end.startsWith("not explained") || end.equals("NotWritable")) {
        verdicts.unexplained(what + ": " + end);
      }
      verdicts.ended(end);
    }
    verdicts.assertNoFault();
  }

  private static String name(Path file) {
    return file.toString().replace('\\', '/');
  }

  private static String end(Path house) {
    OpenResult opening;
    try {
      opening = TestHouses.opening(house.resolve("data"), house.resolve("keys"), Clock.systemUTC());
    } catch (RuntimeException e) {
      return "not explained: " + e;
    }
    if (!(opening instanceof OpenResult.Opened opened)) {
      return opening.getClass().getSimpleName();
    }
    try (Workspace workspace = opened.workspace()) {
      List<String> found = entries(workspace);
      if (found.size() < truth.size() || !found.subList(0, truth.size()).equals(truth)) {
        return "wrong: " + found.size() + " entries instead of " + truth.size();
      }
      if (workspace.services().currentActor().may(AccessLevel.COMMITTEE)) {
        return "wrong: nobody signed in and may do everything";
      }
      return "whole";
    } catch (RuntimeException e) {
      return "not explained: " + e;
    }
  }

  private static void flip(Path file, Random random) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    Files.write(file, bytes);
  }

  /// All but what is empty.
  private static List<Path> files(Path house) throws IOException {
    try (Stream<Path> all = Files.walk(house)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.toFile().length() > 0)
          .sorted()
          .toList();
    }
  }

  private static List<String> entries(Workspace workspace) {
    var all = new ArrayList<String>();
    workspace.services().log().forEach(entry -> all.add(entry.hash() + " " + entry.fact()));
    return all;
  }

  private static Optional<Workspace> open(Path house) {
    return TestHouses.opening(house.resolve("data"), house.resolve("keys"), Clock.systemUTC())
            instanceof OpenResult.Opened opened
        ? Optional.of(opened.workspace())
        : Optional.empty();
  }
}
