package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.fixture.CommonServer;
import id.balai.fixture.HubLaptop;
import id.balai.fixture.HubLaptop.Said;
import id.balai.store.jdbc.HubStations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A move that is killed again and again, earlier and later each time, there and home: nothing is
/// lost, and the same command goes on.
@Tag("endurance")
final class KilledMoveTest {

  private static final int PEOPLE = 61;

  /// When a command is killed, in thousandths of a second after its start; at more moments with
  /// `-Dbalai.rounds=1000`.
  private static final long[] MOMENTS =
      Integer.getInteger("balai.rounds", 2) > 100
          ? new long[] {400, 900, 1_400, 1_900, 2_400}
          : new long[] {900, 1_800};

  @TempDir Path place;

  @Test
  void aMoveThatWasKilledIsDoneByTheSameCommand() throws Exception {
    var laptop = new HubLaptop(place, "laptop");
    Said made = laptop.run("event", "add", "--sample", "loa-janan");
    assertThat(made.code()).as("%s", made).isZero();
    String owner = CommonServer.database();
    HubStations.allow(owner, "laptop_panitia", "sandi");
    String login = owner.substring(0, owner.indexOf('?')) + "?user=laptop_panitia&password=sandi";
    Path file = Files.writeString(place.resolve("balai.hub"), login + "\n");

    killed(laptop, "move", "--to", file.toString());
    if (Files.notExists(laptop.data().resolve("balai.hub"))) {
      moved(laptop.run("move", "--to", file.toString()));
    }
    killed(laptop, "move", "--home");
    if (Files.exists(laptop.data().resolve("balai.hub"))) {
      moved(laptop.run("move", "--home"));
    }
    // Nobody recorded anything after the event was made: the same once more says the same.
    moved(laptop.run("move", "--to", file.toString()));
  }

  private static void killed(HubLaptop laptop, String... words) throws Exception {
    for (long moment : MOMENTS) {
      Process process = laptop.begin(words);
      if (!process.waitFor(moment, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
    }
  }

  private static void moved(Said said) {
    assertThat(said.code()).as("%s", said).isZero();
    JsonNode moved = JsonMapper.builder().build().readTree(said.out().getLast()).get("moved");
    assertThat(moved.get("people").asInt()).isEqualTo(PEOPLE);
    assertThat(moved.get("events").asInt()).isOne();
  }
}
