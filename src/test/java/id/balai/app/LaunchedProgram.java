package id.balai.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The program in a process of its own, that may be killed.
final class LaunchedProgram {

  private LaunchedProgram() {}

  /// @param house the data in `data`, the keys in `keys`
  static Process start(Path house, List<String> words) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                "--data",
                house.resolve("data").toString(),
                "--key-folder",
                house.resolve("keys").toString()));
    command.addAll(words);
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }
}
