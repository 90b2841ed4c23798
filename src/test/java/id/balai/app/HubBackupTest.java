package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.cli.Terminal;
import id.balai.domain.dataprotection.FolderTree;
import id.balai.domain.event.Event;
import id.balai.fixture.HubLaptop;
import id.balai.fixture.HubLaptop.Said;
import id.balai.service.hub.Inviting;
import id.balai.service.workspace.OpenResult;
import id.balai.service.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The laptop that is the hub breaks with everything on it, its server too. One of its backups has
/// what every door recorded; another laptop is the hub then, and the door that was left goes on.
final class HubBackupTest {

  /// Still this computer, and not where the server listens before it is opened.
  private static final String HALL = "127.0.0.2";

  private static final String EVENT = "LOA-JANAN";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path place;

  @BeforeEach
  void theServerOfTheTests() throws Exception {
    HubLaptop.asHere();
  }

  @AfterEach
  void stop() {
    for (String name : List.of("first", "third")) {
      if (Files.exists(place.resolve(name))) {
        run(place.resolve(name), "hub", "stop");
      }
    }
    HubLaptop.asBefore();
  }

  @Test
  void aBackupOfTheHubHoldsEveryDoorAndTheDoorGoesOnAtTheNextHub() throws Exception {
    Path first = place.resolve("first");
    HubLaptop second = new HubLaptop(place, "second");
    json(run(first, "event", "add", "--sample", "loa-janan"));
    String code = json(run(first, "custody")).get("recoveryCode").asString();
    List<String> badges = badges(first);
    beHub(first);
    join(first, second);
    Path stick = place.resolve("stick");
    present(first, 1);
    JsonNode begun = json(run(first, "backup", "--to", stick.toString()));
    json(second.run("person", "--event", EVENT, "--person", "9", "--erase"));
    scan(second, badges.get(2));
    scan(second, badges.get(3));
    json(run(first, "log"));
    assertThat(Path.of(begun.get("file").asString()))
        .as("it holds who was erased at the other door")
        .doesNotExist();
    JsonNode backup = json(run(first, "backup"));
    assertThat(backup.get("others").asLong())
        .as("two scans and an erasure at the other door")
        .isGreaterThanOrEqualTo(begun.get("others").asLong() + 3);
    assertThat(json(run(first, "backup")).get("file")).isEqualTo(backup.get("file"));
    assertThat(finding(first, "backups")).isEqualTo("good");
    Path whole = place.resolve("utuh.cadangan");
    json(run(first, "backup", "--whole", whole.toString()));
    List<String> there = counted(first);
    assertThat(there).as("61 people, their title, three who are here, two chains").hasSize(66);

    assertThat(run(first, "hub", "stop").code()).isZero();
    FolderTree.delete(first);
    scan(second, badges.get(4));

    for (Path file : List.of(Path.of(backup.get("file").asString()), whole)) {
      Path alone = place.resolve("alone-" + file.getFileName());
      JsonNode restored = json(typing(alone, code, "restore", "--code", file.toString()));
      assertThat(restored.get("others").asLong()).isPositive();
      assertThat(counted(alone)).isEqualTo(there);
      assertThat(counted(alone)).as("opened once more").isEqualTo(there);
      assertThat(alone.resolve("lain")).doesNotExist();
      assertThat(alone.resolve("hub")).doesNotExist();
    }

    Path third = place.resolve("third");
    json(typing(third, code, "restore", "--code", whole.toString()));
    beHub(third);
    join(third, second);
    scan(second, badges.get(5));
    JsonNode home = json(run(third, "move", "--home")).get("moved");
    assertThat(home.get("presences").asInt())
        .as("one at the first, four at the second, one of them without any hub")
        .isEqualTo(5);
    assertThat(home.get("people").asInt()).isEqualTo(61);
    assertThat(finding(third, "store")).isEqualTo("good");
  }

  private void beHub(Path laptop) throws Exception {
    json(run(laptop, "hub", "start"));
    json(run(laptop, "move", "--here"));
    json(run(laptop, "hub", "open", "--at", HALL));
  }

  /// The page waits in the same way, and the other laptop is a process.
  private void join(Path hub, HubLaptop door) throws Exception {
    Inviting inviting = here(hub).wiring().hubWiring().parts(hub).inviting();
    if (!(inviting.invite("pintu_2", HALL)
        instanceof Inviting.Invited.Began(Inviting.Waiting began))) {
      throw new IllegalStateException("nobody is waited for");
    }
    json(door.run("join", began.invitation().text().code()));
    assertThat(began.await()).isEqualTo(Inviting.Standing.JOINED);
  }

  private List<String> badges(Path laptop) throws Exception {
    Path codes = place.resolve("kode.csv");
    String cards = place.resolve("kartu.pdf").toString();
    json(run(laptop, "badges", "--event", EVENT, "--out", cards, "--codes", codes.toString()));
    return Files.readAllLines(codes).stream()
        .map(line -> line.substring(line.lastIndexOf(',') + 1))
        .toList();
  }

  private void present(Path laptop, int person) {
    String number = String.valueOf(person);
    json(
        run(
            laptop,
            "attendance",
            "--event",
            EVENT,
            "--session",
            "SOS",
            "--person",
            number,
            "--state",
            "present"));
  }

  private static void scan(HubLaptop laptop, String badge) throws Exception {
    Said said =
        laptop.typing(
            badge + "\n", "scan", "--event", EVENT, "--session", "SOS", "--station", "Pintu 2");
    assertThat(said.code()).as("%s", said).isZero();
    assertThat(said.out().toString()).containsAnyOf("OK", "APART");
  }

  private Said run(Path laptop, String... words) {
    return here(laptop).run(words);
  }

  private Said typing(Path laptop, String typed, String... words) {
    return here(laptop).typing(typed, words);
  }

  private LaptopHere here(Path laptop) {
    return new LaptopHere(place, laptop.getFileName().toString());
  }

  /// What a laptop has: its list, who is present, how far every chain goes.
  private List<String> counted(Path laptop) throws Exception {
    Path list = place.resolve("daftar.csv");
    Files.deleteIfExists(list);
    json(run(laptop, "people", "--event", EVENT, "--out", list.toString()));
    var lines = new ArrayList<>(Files.readAllLines(list));
    OpenResult opened = here(laptop).wiring().open(laptop);
    assertThat(opened).isInstanceOf(OpenResult.Opened.class);
    try (Workspace house = ((OpenResult.Opened) opened).workspace()) {
      Event event = house.services().repositories().events().all().getFirst();
      house.services().repositories().attendances().ofEvent(event.id()).stream()
          .map(one -> one.participant() + " " + one.at())
          .sorted()
          .forEach(lines::add);
      lines.add("chains " + house.services().log().heads().size());
    }
    return lines;
  }

  private String finding(Path laptop, String what) {
    Said said = run(laptop, "doctor", "--json");
    return said.out().stream()
        .map(JSON::readTree)
        .filter(one -> one.get("check").asString().equals(what))
        .map(one -> one.get("state").asString())
        .findFirst()
        .orElse(said.toString());
  }

  private static JsonNode json(Said said) {
    assertThat(said.code()).as("%s", said).isEqualTo(Terminal.DONE);
    return JSON.readTree(said.out().getLast());
  }
}
