package id.balai.app.hub;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.fixture.HubLaptop;
import id.balai.service.hub.HubServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program is killed and leaves the server of its laptop running.
final class KilledHubTest {

  private static final List<String> SCAN =
      List.of("scan", "--event", "LOA-JANAN", "--session", "SOS", "--station", "Pintu 1");

  @TempDir Path place;

  @BeforeEach
  void theServerOfTheTests() throws Exception {
    HubLaptop.asHere();
  }

  @AfterEach
  void stop() {
    new OwnServer(data(), new SecureRandom()).stop();
    HubLaptop.asBefore();
  }

  @Test
  void theNextStartUsesItTheLastProgramStopsItAndThereAreNeverTwo() throws Exception {
    HubLaptop laptop = new HubLaptop(place, "first");
    assertThat(laptop.run("event", "add", "--sample", "loa-janan").code()).isZero();
    // As the page starts it: it runs as long as Balai does.
    var server = new OwnServer(data(), new SecureRandom());
    assertThat(server.start(HubServer.Life.WITH_BALAI)).isInstanceOf(HubServer.Result.Done.class);
    server.end();
    assertThat(servers()).as("nobody uses it").isEmpty();
    assertThat(laptop.run("move", "--here")).returns(0, HubLaptop.Said::code);
    assertThat(servers()).isEmpty();

    Process killed = laptop.begin(SCAN.toArray(String[]::new));
    killed.getOutputStream().write("AAAA\n".getBytes(StandardCharsets.US_ASCII));
    killed.getOutputStream().flush();
    assertThat(HubLaptop.line(killed)).isNotBlank();
    List<Long> running = servers();
    assertThat(running).hasSize(1);
    killed.destroyForcibly().waitFor();
    assertThat(servers()).as("nobody was there to stop it").isEqualTo(running);

    Process next = laptop.begin(SCAN.toArray(String[]::new));
    next.getOutputStream().write("AAAA\n".getBytes(StandardCharsets.US_ASCII));
    next.getOutputStream().flush();
    assertThat(HubLaptop.line(next)).as("answered by the common database").isNotBlank();
    assertThat(servers()).as("the same one").isEqualTo(running);
    assertThat(laptop.run("guide").code()).isZero();
    assertThat(servers()).as("a command beside it does not stop it").isEqualTo(running);
    next.getOutputStream().close();
    assertThat(next.waitFor()).isZero();
    assertThat(servers()).as("stopped by the last one").isEmpty();
  }

  private Path data() {
    return place.resolve("first");
  }

  /// The servers that run in the folder of the laptop, without their helpers.
  private List<Long> servers() {
    String folder = data().resolve("hub/pg").toString();
    return ProcessHandle.allProcesses()
        .filter(one -> one.info().arguments().map(List::of).orElse(List.of()).contains(folder))
        .filter(one -> one.info().command().filter(name -> name.endsWith("/postgres")).isPresent())
        .map(ProcessHandle::pid)
        .toList();
  }
}
