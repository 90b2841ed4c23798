package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.cli.Terminal;
import id.balai.fixture.HubLaptop;
import id.balai.fixture.HubLaptop.Said;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Two laptops, by commands alone: the first one becomes the common database with a PostgreSQL of
/// its own, the second one joins with eight letters, both record, and the event comes home.
///
/// Whatever lives on after its command, waits for the other laptop or is told of the common
/// database at its start is a program of its own; the others run here.
final class SecondDoorTest {

  /// Still this computer, and not where the server listens before it is opened.
  private static final String HALL = "127.0.0.2";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path place;

  @BeforeEach
  void theServerOfTheTests() throws Exception {
    HubLaptop.asHere();
  }

  @AfterEach
  void stop() {
    here().run("hub", "stop");
    HubLaptop.asBefore();
  }

  @Test
  void aSecondLaptopJoinsWithEightLettersAndTheEventComesHome() throws Exception {
    done(here().run("event", "add", "--sample", "loa-janan"));
    JsonNode started = json(first().run("hub", "start"));
    assertThat(started.get("isRunning").asBoolean()).isTrue();
    assertThat(started.get("isOpen").asBoolean()).isFalse();
    assertThat(here().run("station", "pintu_2", "--invite", "--at", HALL).code())
        .as("nobody is invited before it is open")
        .isEqualTo(Terminal.WRONG_USE);
    done(first().run("move", "--here"));
    assertThat(first().data().resolve("balai.hub")).exists();
    assertThat(first().data().resolve("balai.hub.baru")).doesNotExist();
    JsonNode open = json(here().run("hub", "open", "--at", HALL));
    assertThat(open.get("isOpen").asBoolean()).isTrue();
    onlyStationsComeFromOutside(open.get("port").asInt());

    Process inviting = first().begin("station", "pintu_2", "--invite", "--at", HALL);
    JsonNode shown = JSON.readTree(HubLaptop.line(inviting));
    String letters = shown.get("letters").asString();
    String at = shown.get("at").asString();
    Said wrong = second().run("join", "BBBB", "CCCC", "--at", at);
    assertThat(wrong.code()).as("%s", wrong).isEqualTo(Terminal.NOT_DONE);
    assertThat(second().data().resolve("balai.hub")).doesNotExist();

    JsonNode joined = json(second().run("join", shown.get("code").asString()));
    assertThat(joined.get("station").asString()).isEqualTo("pintu_2");
    assertThat(inviting.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(inviting.exitValue()).isZero();
    Path kept = second().data().resolve("balai.hub");
    assertThat(Files.readString(kept)).contains("user=pintu_2", "verify-full");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
        .isEqualTo("rw-------");
    done(second().run("event", "settings", "--event", "loa-janan"));
    assertThat(json(here().run("station", "--list")).toString()).contains("pintu_2");

    HubLaptop third = new HubLaptop(place, "third");
    assertThat(third.run("join", letters, "--at", at).code())
        .as("used up")
        .isEqualTo(Terminal.NOT_DONE);

    done(first().run("move", "--home"));
    assertThat(first().data().resolve("balai.hub")).doesNotExist();
    done(here().run("event", "settings", "--event", "loa-janan"));
    assertThat(json(here().run("hub", "close")).get("isOpen").asBoolean()).isFalse();
  }

  private void onlyStationsComeFromOutside(int port) throws Exception {
    String owner = Files.readString(first().data().resolve("hub/pemilik")).strip();
    String root = first().data().resolve("hub/root.crt").toString();
    for (String user : new String[] {"pemilik&password=" + owner, "laptop_pusat&password=x"}) {
      String url =
          "jdbc:postgresql://%s:%d/balai?sslmode=verify-full&sslrootcert=%s&localSocketAddress=127.0.0.2&user=%s"
              .formatted(HALL, port, root, user);
      assertThat(refusal(url)).as(user).startsWith("28");
    }
    assertThat(
            refusal(
                "jdbc:postgresql://%s:%d/balai?sslmode=disable&localSocketAddress=127.0.0.2&user=laptop_pusat&password=x"
                    .formatted(HALL, port)))
        .as("without TLS")
        .startsWith("28");
  }

  private LaptopHere here() {
    return new LaptopHere(place, "first");
  }

  private HubLaptop first() {
    return new HubLaptop(place, "first");
  }

  private HubLaptop second() {
    return new HubLaptop(place, "second");
  }

  private static String refusal(String url) {
    try (var connection = DriverManager.getConnection(url)) {
      return "let in " + connection;
    } catch (java.sql.SQLException e) {
      return String.valueOf(e.getSQLState());
    }
  }

  private static void done(Said said) {
    assertThat(said.code()).as("%s", said).isZero();
  }

  private static JsonNode json(Said said) {
    done(said);
    return JSON.readTree(said.out().getLast());
  }
}
