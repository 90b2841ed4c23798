package id.balai.app;

import id.balai.fixture.ChildProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The program in a process of its own, that may be killed.
final class LaunchedProgram {

  private LaunchedProgram() {}

  /// @param house the data in `data`, the keys in `keys`
  static Process start(Path house, List<String> words) throws IOException {
    var all =
        new ArrayList<>(
            List.of(
                "--data",
                house.resolve("data").toString(),
                "--key-folder",
                house.resolve("keys").toString()));
    all.addAll(words);
    return new ProcessBuilder(ChildProgram.command(Launcher.class, List.of(), all))
        .redirectErrorStream(true)
        .start();
  }
}
