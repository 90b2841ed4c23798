package id.balai.app;

import id.balai.cli.BalaiCommand;
import id.balai.cli.Terminal;
import id.balai.domain.dataprotection.WrittenFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The program on a computer whose clock is an hour ahead.
public final class LauncherAhead {

  private LauncherAhead() {}

  public static void main(String[] words) {
    var all = List.of(words);
    Path data = Path.of(EarlyOption.of(all, "--data").orElseThrow());
    var wiring =
        new Wiring(
            Clock.offset(
                Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000)), Duration.ofHours(1)),
            Wiring.playedKeys(),
            Optional.of(EarlyOption.of(all, "--database").orElseThrow()),
            WrittenFiles.NONE,
            () -> {});
    System.exit(BalaiCommand.run(wiring.context(Terminal.ofSystem(), data), all));
  }
}
