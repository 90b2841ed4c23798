package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.dataprotection.FolderTree;
import id.balai.fixture.ChildProgram;
import id.balai.fixture.Verdicts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A restoring that is killed leaves the folder as it was or as it is to be.
@Tag("endurance")
final class KilledRestoreTest {

  @TempDir Path place;

  @Test
  void aKilledRestoreLeavesTheOldStateOrTheNewOne() throws IOException, InterruptedException {
    Commands here = new Commands(place.resolve("here"));
    here.run(0, "event", "add", "--sample", "loa-janan");
    Commands.Output made = here.run(0, "backup", "--to", place.resolve("stick").toString());
    // The house that is restored goes on making backups into the folder of the first, and lets the
    // older of them go.
    Commands.copy(place.resolve("stick"), place.resolve("drawer"));
    String backup = made.text("file").replace("stick", "drawer");
    Commands there = new Commands(place.resolve("there"), here.keys());
    var random = new Random(13);
    var verdicts = new Verdicts("kill -9 in a restore");
    for (int round = 0; round < Math.min(200, Integer.getInteger("balai.rounds", 2)); round++) {
      killed(there, backup, random);
      // What is there after the kill is opened only where it is a workspace: a first opening of an
      // empty folder is a new house, and not what is asked here.
      there.run(there.hasWorkspace() ? 1 : 0, "restore", backup);
      assertThat(there.run(0, "log").lines())
          .containsAnyOf(
              Long.toString(made.number("entries")),
              // That the older state was taken on purpose is recorded.
              Long.toString(made.number("entries") + 1));
      FolderTree.delete(there.data());
      verdicts.ended("as it was, or as it is to be");
    }
    verdicts.assertNoFault();
  }

  private void killed(Commands there, String backup, Random random)
      throws IOException, InterruptedException {
    var program =
        new ProcessBuilder(
                ChildProgram.command(
                    Launcher.class,
                    List.of(),
                    List.of(
                        "restore",
                        backup,
                        "--data",
                        there.data().toString(),
                        "--key-folder",
                        there.keys().toString())))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (program.isAlive() && java.nio.file.Files.notExists(there.data())) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    TimeUnit.MILLISECONDS.sleep(random.nextInt(250));
    program.destroyForcibly().waitFor();
  }
}
