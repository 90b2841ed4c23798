package id.balai.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.fixture.ChildProgram;
import id.balai.fixture.OpenStore;
import id.balai.fixture.Verdicts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The guard for every upgrade of the database: a program that records facts is killed at random
/// moments, and everything it had acknowledged must be there when the folder is opened again, with
/// no half transaction.
@Tag("endurance")
final class CrashTest {

  private static final int ROUNDS = Math.min(100, Integer.getInteger("balai.rounds", 4));

  @TempDir Path folder;

  @Test
  void nothingThatWasAcknowledgedIsLostWhenTheProgramIsKilled() throws Exception {
    var random = new Random(910);
    var verdicts = new Verdicts("kill -9 while recording");
    int acknowledged = 0;
    for (int round = 0; round < ROUNDS; round++) {
      acknowledged = Math.max(acknowledged, killedAfter(20 + random.nextInt(60), acknowledged));
      try (var open = new OpenStore(folder)) {
        var repositories = open.store().repositories();
        var event = repositories.events().find("RANTAU-PULUNG").orElseThrow();
        int people = repositories.participants().count(event.id());
        assertThat(people).as("round %d", round).isGreaterThanOrEqualTo(acknowledged);
        assertThat(repositories.badges().issued(event.id()))
            .as("no half transaction")
            .hasSize(people);
      }
      verdicts.ended("opens");
    }
    verdicts.assertNoFault();
    assertThat(acknowledged).isGreaterThan(ROUNDS * 20);
  }

  /// Starts the recording program, kills it after some acknowledgements and tells the last one.
  private int killedAfter(int more, int before) throws IOException, InterruptedException {
    Process program = start();
    int last = before;
    try (var out =
        new BufferedReader(
            new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        last = Integer.parseInt(line);
        if (last >= before + more) {
          // Through the handle: the process object would close the stream we still read.
          program.toHandle().destroyForcibly();
        }
      }
    }
    program.waitFor();
    assertThat(last).as(Files.readString(errors())).isGreaterThanOrEqualTo(before + more);
    return last;
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            ChildProgram.command(CrashingProgram.class, List.of(), List.of(folder.toString())))
        .redirectError(errors().toFile())
        .start();
  }

  private Path errors() {
    return folder.resolve("errors.txt");
  }
}
