package id.balai.app;

import id.balai.app.demo.DemoDay;
import id.balai.cli.Context;
import id.balai.cli.Demo;
import id.balai.cli.Terminal;
import id.balai.domain.dataprotection.Safe;
import id.balai.domain.dataprotection.WrittenFiles;
import id.balai.service.doctor.Doctor;
import id.balai.service.workspace.OpenResult;
import id.balai.service.workspace.Workspace;
import id.balai.store.key.FolderShelf;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;

/// Real houses for tests of other rooms.
public final class TestHouses {

  private TestHouses() {}

  /// The demo as the program plays it.
  public static Demo demo() {
    return new DemoDay(clock -> new Wiring(clock, Wiring.playedKeys())::open);
  }

  /// The result of opening a folder on a computer whose keys stand elsewhere.
  public static OpenResult opening(Path folder, Path keys, Clock clock) {
    return new Wiring(clock, _ -> new FolderShelf(keys)).open(folder);
  }

  /// Unlocks folders on a computer whose keys stand there.
  public static Safe safe(Path keys) {
    return new LocalSafe(_ -> new FolderShelf(keys), new SecureRandom(), Clock.systemUTC());
  }

  /// Looks at a computer, with keys in the data folder.
  static Doctor doctor() {
    return new Wiring(Clock.systemUTC(), Wiring.playedKeys()).doctor();
  }

  /// What commands work with, with keys in the data folder.
  public static Context context(Terminal terminal, Path folder) {
    return new Wiring(Clock.systemUTC(), Wiring.playedKeys()).context(terminal, folder);
  }

  /// What commands work with at a station, with keys in the data folder.
  ///
  /// @param hub address of the common database
  public static Context station(Terminal terminal, Path folder, String hub) {
    return new Wiring(
            Clock.systemUTC(), Wiring.playedKeys(), Optional.of(hub), WrittenFiles.NONE, () -> {})
        .context(terminal, folder);
  }

  /// A house at a common database, with keys in the data folder.
  ///
  /// @param hub address of the common database
  public static Workspace station(Path folder, Clock clock, String hub) {
    return opened(
        new Wiring(clock, Wiring.playedKeys(), Optional.of(hub), WrittenFiles.NONE, () -> {})
            .open(folder));
  }

  /// A house in a folder whose records carry the time of `clock`.
  public static Workspace open(Path folder, Clock clock) {
    return open(folder, clock, WrittenFiles.NONE);
  }

  /// A house that reaches the papers it wrote.
  public static Workspace open(Path folder, Clock clock, WrittenFiles files) {
    return opened(
        new Wiring(clock, Wiring.playedKeys(), Optional.empty(), files, () -> {}).open(folder));
  }

  private static Workspace opened(OpenResult opening) {
    if (opening instanceof OpenResult.Opened opened) {
      return opened.workspace();
    }
    throw new IllegalStateException("not opened: " + opening);
  }
}
