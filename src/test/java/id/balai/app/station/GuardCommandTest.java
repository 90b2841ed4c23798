package id.balai.app.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The program of the installation that is told when a kiosk is open.
final class GuardCommandTest {

  @TempDir Path folder;

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the program of the test is a shell script")
  void programIsToldOfTheBeginningAndOfTheEnd() throws IOException {
    Path told = folder.resolve("told");
    Path program = folder.resolve("guard of the hall");
    Files.writeString(program, "#!/bin/sh\necho \"$#$1\" >> '" + told + "'\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    var guard = new GuardCommand(Optional.of(program.toString()));

    guard.begin();
    await().until(() -> Files.exists(told) && Files.readAllLines(told).size() == 1);
    guard.end();
    await().until(() -> Files.readAllLines(told).size() == 2);
    assertThat(told).hasContent("1begin\n1end");
  }

  @Test
  void programThatIsNotThereStopsNoKiosk() {
    for (String name : new String[] {folder.resolve("gone").toString(), " ", folder.toString()}) {
      var guard = new GuardCommand(Optional.of(name));
      assertThatCode(guard::begin).doesNotThrowAnyException();
      assertThatCode(guard::end).doesNotThrowAnyException();
    }
  }
}
