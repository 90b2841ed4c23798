package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.fixture.ChildProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What the program makes, through the launcher and with its own log, others on the computer cannot
/// enter.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "folders have no such permissions there")
final class OwnFoldersTest {

  @TempDir Path place;

  @Test
  void nobodyElseCanEnterWhatWasMade() throws Exception {
    Path stick = Files.createDirectory(place.resolve("stick"));
    balai("event", "add", "--sample", "loa-janan");
    balai("backup", "--to", stick.toString());
    for (String made : List.of("data", "keys")) {
      try (Stream<Path> all = Files.walk(place.resolve(made))) {
        for (Path folder : all.filter(Files::isDirectory).toList()) {
          assertThat(permissions(folder)).as("%s", folder).isEqualTo("rwx------");
        }
      }
    }
    // Others may look into the stick's own folder, and read nothing in it.
    try (Stream<Path> all = Files.walk(stick)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        assertThat(permissions(file)).as("%s", file).isEqualTo("rw-------");
      }
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private void balai(String... words) throws Exception {
    var all =
        new ArrayList<>(
            List.of(
                "--data",
                place.resolve("data").toString(),
                "--key-folder",
                place.resolve("keys").toString()));
    all.addAll(List.of(words));
    Process program =
        new ProcessBuilder(
                ChildProgram.command(Launcher.class, List.of("-Dbalai.log.usual=true"), all))
            .redirectErrorStream(true)
            .start();
    program.getOutputStream().close();
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(program.waitFor()).as(said).isZero();
  }
}
