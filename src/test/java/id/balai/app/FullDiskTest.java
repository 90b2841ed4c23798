package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.balai.fixture.ChildProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A house on a disk of 64 MB of its own, in a namespace of its own, which another program fills.
/// `-Dbalai.rounds=1000` tries as many steps as there are people for.
@Tag("endurance")
final class FullDiskTest {

  private static final int STEPS = Math.min(40, Integer.getInteger("balai.rounds", 4));
  private static final int DOOR_MB = 64;

  /// Signatures of a megabyte each stand in journal and tables.
  private static final int SIGNING_MB = 320;

  @TempDir Path disk;

  @Test
  @Timeout(600)
  void aDoorOnAFullDiskSaysSoLosesNothingAndGoesOnByItself() throws Exception {
    assertSurvives(FullDiskProgram.class, DOOR_MB);
  }

  @Test
  @Timeout(900)
  void whoeverSignsOnAFullDiskSignsWhollyOrNotAtAll() throws Exception {
    assertSurvives(FullSigningProgram.class, SIGNING_MB);
  }

  private void assertSurvives(Class<?> program, int megabytes) throws Exception {
    String mount = "mount -t tmpfs -o size=" + megabytes + "m none \"$0\" && ";
    assumeThat(run(mount + "true", List.of()).exit()).as("small disks can be had here").isZero();
    Ended ended =
        run(
            mount + "exec \"$@\"",
            ChildProgram.command(
                program, List.of("-Xmx512m"), List.of(disk.toString(), Integer.toString(STEPS))));
    assertThat(ended.exit()).as(ended.said()).isZero();
    ended.said().lines().filter(line -> line.startsWith("full disk")).forEach(System.out::println);
  }

  private record Ended(int exit, String said) {}

  private Ended run(String command, List<String> words) throws IOException, InterruptedException {
    var all = new java.util.ArrayList<>(List.of("unshare", "-rm", "sh", "-c", command));
    all.add(disk.toString());
    all.addAll(words);
    Process process;
    try {
      process = new ProcessBuilder(all).redirectErrorStream(true).start();
    } catch (IOException e) {
      return new Ended(-1, String.valueOf(e.getMessage()));
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor(1, TimeUnit.MINUTES);
    return new Ended(process.exitValue(), said);
  }
}
