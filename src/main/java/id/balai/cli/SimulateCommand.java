package id.balai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `balai simulate`: a day of a given size on this computer, before the real one.
@Command(name = "simulate", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class SimulateCommand implements Callable<Integer> {

  private static final int MOST_PEOPLE = 100_000;
  private static final int MOST_KIOSKS = 64;
  private static final int MOST_MINUTES = 24 * 60;
  private static final int MOST_PACE = 1000;

  @ParentCommand private BalaiCommand balai;

  @Option(names = "--out", paramLabel = "DIR", required = true)
  private Path out = Path.of("");

  @Option(names = "--people", paramLabel = "N", defaultValue = "300")
  private int people;

  @Option(names = "--kiosks", paramLabel = "N", defaultValue = "1")
  private int kiosks;

  @Option(names = "--signing", paramLabel = "PERCENT", defaultValue = "25")
  private int signing;

  @Option(names = "--minutes", paramLabel = "N", defaultValue = "90")
  private int minutes;

  @Option(names = "--pace", paramLabel = "N", defaultValue = "0")
  private int pace;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
  private long seed;

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  SimulateCommand() {}

  @Override
  public Integer call() {
    if (people < 1
        || people > MOST_PEOPLE
        || kiosks < 1
        || kiosks > MOST_KIOSKS
        || signing < 0
        || signing > 100
        || minutes < 1
        || minutes > MOST_MINUTES
        || pace < 0
        || pace > MOST_PACE) {
      return balai.fail(
          Terminal.WRONG_USE, "simulate.size", MOST_PEOPLE, MOST_KIOSKS, MOST_MINUTES, MOST_PACE);
    }
    var plan =
        new Simulation.Plan(people, kiosks, signing, Duration.ofMinutes(minutes), pace, seed);
    Terminal terminal = balai.context().terminal();
    try (var bar = Bar.on(terminal, balai.words().say("bar.simulate"))) {
      return switch (balai.context().simulation().play(out, plan, bar::at)) {
        case Simulation.InUse _ -> balai.fail(Terminal.NOT_DONE, "simulate.used");
        case Simulation.NoRoom _ -> balai.fail(Terminal.NOT_DONE, "simulate.disk.full", out);
        case Simulation.Played played -> {
          terminal.data(played.figures());
          yield played.isWhole() ? Terminal.DONE : balai.fail(Terminal.NOT_DONE, "simulate.lost");
        }
      };
    } catch (IOException e) {
      return balai.fail(Terminal.NOT_DONE, "file.trouble", FileTrouble.of(e, balai.words()));
    }
  }
}
