package id.balai.app.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.balai.fixture.ChildProgram;
import id.balai.fixture.CommonServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// `balai simulate` through the launcher, as an organizer would try a laptop before the day.
final class SimulateCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path place;

  @Test
  void everybodyPassesOnceAndTheArchiveOfTheDayHolds() throws Exception {
    Ran day = run("--people", "24", "--kiosks", "2", "--signing", "25", "--seed", "7");
    assertThat(day.exit()).as(day.said()).isZero();
    JsonNode figures = day.figures();
    assertThat(figures.get("everybodyOnce").asBoolean()).isTrue();
    assertThat(figures.get("attendances").asInt()).isEqualTo(24);
    assertThat(figures.get("signatures").asInt()).isEqualTo(6);
    assertThat(figures.get("badgesTyped").asInt()).as("pictures that no look read").isLessThan(4);
    JsonNode times = figures.get("frameToAnswerMs");
    assertThat(times.get("p50").asDouble()).isPositive();
    assertThat(times.get("longest").asDouble()).isGreaterThanOrEqualTo(times.get("p50").asDouble());
    Ran checked =
        launched(
            place.resolve("out/simulasi-data/meja"), "verify", figures.get("archive").asString());
    assertThat(checked.exit()).as(checked.said()).isZero();
    try (var papers = Files.walk(place.resolve("out/simulasi-naskah"))) {
      assertThat(papers.filter(file -> file.toString().endsWith(".pdf"))).isNotEmpty();
    }
  }

  @Test
  void kiosksAtACommonDatabaseAreLaptopsOfTheirOwnAndOneThatIsInUseIsLeftAlone() throws Exception {
    String empty = CommonServer.emptyDatabase();
    Ran day =
        run(
            "--people",
            "16",
            "--kiosks",
            "2",
            "--signing",
            "0",
            "--pace",
            "60",
            "--database",
            empty);
    assertThat(day.exit()).as(day.said()).isZero();
    assertThat(day.figures().get("attendances").asInt()).isEqualTo(16);
    assertThat(day.figures().get("doorsSeconds").asDouble())
        .as("no guest takes less than half of a tenth of a second")
        .isGreaterThan(16 / 2 * 0.05);
    assertThat(Files.exists(place.resolve("out/simulasi-data/pintu-2/balai.journal")))
        .as("a kiosk has a folder of its own")
        .isTrue();
    long before = rows(empty);
    Ran again = run("--people", "16", "--database", empty);
    assertThat(again.exit()).isEqualTo(1);
    assertThat(again.said()).contains("hanya dimainkan di pusat data yang kosong");
    assertThat(rows(empty)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--people 0", "--kiosks 65 --people 100000", "--pace 1001", "--people banyak"})
  void aSizeThatCannotBeIsSaidAndNothingIsWritten(String words) throws Exception {
    Ran refused = run(words.split(" "));
    assertThat(refused.exit()).isEqualTo(2);
    assertThat(Files.exists(place.resolve("out"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8})
  void aFullDiskIsSaidAndNothingElse(int megabytes) throws Exception {
    Path disk = Files.createDirectories(place.resolve("disk"));
    var command =
        new ArrayList<>(
            List.of(
                "unshare",
                "-rm",
                "sh",
                "-c",
                "mount -t tmpfs -o size=" + megabytes + "m none \"$0\" || exit 99; exec \"$@\"",
                disk.toString()));
    command.addAll(
        ChildProgram.command(
            "id.balai.app.Launcher",
            List.of("-Dbalai.log.usual=true"),
            List.of(
                "--data",
                place.resolve("data").toString(),
                "simulate",
                "--out",
                disk.resolve("out").toString(),
                "--people",
                "400")));
    Ran full = ran(command);
    assumeThat(full.exit()).as("small disks can be had here").isNotEqualTo(99);
    assertThat(full.exit()).as(full.said()).isEqualTo(1);
    assertThat(full.said().lines()).singleElement().asString().startsWith("Disk penuh: ");
  }

  private record Ran(int exit, String said) {
    JsonNode figures() {
      return said.lines()
          .filter(line -> line.startsWith("{"))
          .map(JSON::readTree)
          .findFirst()
          .orElseThrow(() -> new AssertionError(said));
    }
  }

  private static long rows(String database) throws SQLException {
    try (var connection = DriverManager.getConnection(database);
        var statement = connection.createStatement();
        var found = statement.executeQuery("select count(*) from event_log")) {
      found.next();
      return found.getLong(1);
    }
  }

  private Ran run(String... words) throws IOException, InterruptedException {
    var all = new ArrayList<>(List.of("simulate", "--out", place.resolve("out").toString()));
    all.addAll(List.of(words));
    return launched(place.resolve("data"), all.toArray(String[]::new));
  }

  private static Ran launched(Path data, String... words) throws IOException, InterruptedException {
    var all = new ArrayList<>(List.of("--data", data.toString()));
    all.addAll(List.of(words));
    return ran(ChildProgram.command("id.balai.app.Launcher", List.of(), all));
  }

  private static Ran ran(List<String> command) throws IOException, InterruptedException {
    Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
    program.getOutputStream().close();
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ran(program.waitFor(), said);
  }
}
