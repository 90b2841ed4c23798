package id.balai.app;

import id.balai.domain.dataprotection.FolderTree;
import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.FirstVersionFolder;
import id.balai.fixture.People;
import id.balai.fixture.Verdicts;
import id.balai.service.workspace.OpenResult;
import id.balai.service.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` at every step in which a folder of the first version is brought to the form of now:
/// the next start has every entry and every person, once.
@Tag("endurance")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no signals")
final class KilledMigrationTest {

  private static final int ROUNDS = Math.max(2, Integer.getInteger("balai.rounds", 2) / 16);
  private static final int PEOPLE = 400;

  /// What comes to be in the folder, one after the other.
  private static final List<String> STEPS =
      List.of(
          "balai.lock",
          "balai.journal.migrating",
          "balai.journal.migrating/balai.journal",
          "balai.journal.migrating/whole",
          "balai.key",
          "balai.mv.db",
          "balai.checkpoint");

  /// The same for a house of 0.2, whose key and office are there already.
  private static final List<String> STEPS_OF_02 =
      List.of("balai.lock", "balai.journal.migrating", "kunci/kantor.segel", "balai.checkpoint");

  @TempDir static Path made;
  @TempDir Path place;

  private static final List<Participant> PERSONS = new ArrayList<>();
  private static int entries;

  @BeforeAll
  static void aFolderOfTheFirstVersion() throws Exception {
    var people = new People(101);
    Event event = people.rantauPulung().event();
    List<Fact> facts = new ArrayList<>(List.of(new WorkspaceFact.EventPlanned(event)));
    for (int number = 1; number <= PEOPLE; number++) {
      Participant person = people.person(event, number, List.of(), "SOS");
      PERSONS.add(person);
      facts.add(new PeopleFact.Registered(person));
      facts.add(new DoorFact.BadgeIssued(people.badge(person)));
    }
    entries = facts.size();
    FirstVersionFolder.write(Files.createDirectories(made.resolve("data")), facts);
  }

  @Test
  void aFolderWhoseMigrationWasKilledHasEverythingOnce() throws Exception {
    var random = new Random(44);
    var verdicts = new Verdicts("kill -9 in a migration");
    for (int round = 0; round < ROUNDS; round++) {
      Path house = place.resolve("house-" + round);
      Commands.copy(made, house);
      String step = STEPS.get(round % STEPS.size());
      killed(house, step, random.nextInt(40));
      look(house, step, verdicts);
      FolderTree.delete(house);
    }
    verdicts.assertNoFault();
  }

  @Test
  void aHouseOfVersion02WhoseFirstStartWasKilledHasEverything() throws Exception {
    var random = new Random(45);
    var verdicts = new Verdicts("kill -9 in the first start over a house of 0.2");
    for (int round = 0; round < ROUNDS / 2; round++) {
      Path house = place.resolve("earlier-" + round);
      EarlierVersionsTest.unpack("0.2", house);
      Files.move(house.resolve("data/keys"), house.resolve("keys"));
      String step = STEPS_OF_02.get(round % STEPS_OF_02.size());
      killed(house, step, random.nextInt(40));
      List<String> expected = Files.readAllLines(house.resolve("expected.txt"));
      OpenResult opening =
          TestHouses.opening(house.resolve("data"), house.resolve("keys"), Clock.systemUTC());
      if (opening instanceof OpenResult.Opened opened) {
        try (Workspace workspace = opened.workspace()) {
          List<String> found = VersionHouse.facts(workspace.services());
          if (!found.containsAll(expected)) {
            verdicts.lost(step + ": not everything is there");
          }
        }
        verdicts.ended("opens after " + step);
      } else {
        verdicts.unexplained(step + ": " + opening);
      }
      FolderTree.delete(house);
    }
    verdicts.assertNoFault();
  }

  private static void killed(Path house, String step, int later) throws Exception {
    Process program = LaunchedProgram.start(house, List.of("log"));
    program.getOutputStream().close();
    while (program.isAlive() && Files.notExists(house.resolve("data").resolve(step))) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    TimeUnit.MILLISECONDS.sleep(later);
    program.destroyForcibly().waitFor();
  }

  private static void look(Path house, String step, Verdicts verdicts) {
    OpenResult opening =
        TestHouses.opening(house.resolve("data"), house.resolve("keys"), Clock.systemUTC());
    if (!(opening instanceof OpenResult.Opened opened)) {
      verdicts.unexplained(step + ": " + opening);
      return;
    }
    try (Workspace workspace = opened.workspace()) {
      var facts = new ArrayList<Fact>();
      workspace.services().log().forEach(entry -> facts.add(entry.fact()));
      facts.removeIf(WorkspaceFact.HeadSigned.class::isInstance);
      facts.removeIf(WorkspaceFact.FileGuarded.class::isInstance);
      if (facts.size() < entries) {
        verdicts.lost(step + ": " + facts.size() + " entries of " + entries);
      } else if (facts.size() > entries) {
        verdicts.wrong(step + ": " + facts.size() + " entries of " + entries);
      }
      var participants = workspace.services().repositories().participants();
      boolean isEverybodyThere =
          PERSONS.stream()
              .allMatch(one -> participants.find(one.id()).filter(one::equals).isPresent());
      if (!isEverybodyThere) {
        verdicts.wrong(step + ": somebody is not as was written");
      }
      verdicts.ended("opens after " + step);
    }
  }
}
