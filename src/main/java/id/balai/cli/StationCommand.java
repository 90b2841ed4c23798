package id.balai.cli;

import id.balai.base.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `balai station NAME`: lets a station into the common database and writes the file `balai.hub`
/// that goes into its data folder; lists all stations, renames one, or shuts one out.
@Command(name = "station", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class StationCommand implements Callable<Integer> {

  @ParentCommand private BalaiCommand balai;

  @Parameters(paramLabel = "NAME", arity = "0..1", descriptionKey = "station-name")
  private String name = "";

  @Option(names = "--out", paramLabel = "balai.hub", descriptionKey = "station-file")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--list", descriptionKey = "station-list")
  private boolean isList;

  @Option(names = "--renames", paramLabel = "OLD", descriptionKey = "station-renames")
  private Optional<String> earlier = Optional.empty();

  @Option(names = "--shut-out", descriptionKey = "station-shut-out")
  private boolean isShutOut;

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  StationCommand() {}

  @Override
  public Integer call() throws IOException {
    HubKeeper hub = balai.context().ports().hub();
    try {
      return isList ? list(hub) : isShutOut ? shutOut(hub) : letIn(hub);
    } catch (IllegalArgumentException e) {
      return balai.fail(Terminal.WRONG_USE, "station.name", name);
    }
  }

  private int letIn(HubKeeper hub) throws IOException {
    if (out.isEmpty()) {
      return balai.fail(Terminal.WRONG_USE, "station.no.file");
    }
    Optional<String> address =
        earlier.isPresent() ? hub.rename(earlier.get(), name) : hub.allow(name);
    if (address.isEmpty()) {
      return noHub();
    }
    WholeFile.write(out.get(), (address.get() + "\n").getBytes(StandardCharsets.UTF_8));
    balai.context().terminal().data(new Written(name, out.get().toString()));
    return Terminal.DONE;
  }

  private int shutOut(HubKeeper hub) {
    return hub.shutOut(name) ? list(hub) : noHub();
  }

  private int list(HubKeeper hub) {
    Optional<List<HubKeeper.Known>> stations = hub.stations();
    if (stations.isEmpty()) {
      return noHub();
    }
    balai
        .context()
        .terminal()
        .data(
            new Listed(
                stations.get().stream()
                    .map(
                        one ->
                            new Line(
                                one.name(),
                                one.isAllowed(),
                                one.isThere(),
                                one.newest().map(Instant::toString).orElse("")))
                    .toList()));
    return Terminal.DONE;
  }

  private int noHub() {
    return balai.fail(Terminal.WRONG_USE, "station.no.hub");
  }

  /// What is printed for all stations.
  record Listed(List<Line> stations) {}

  /// One station.
  ///
  /// @param newest when it recorded something last; empty where it never did
  record Line(String station, boolean isAllowed, boolean isThere, String newest) {}

  /// What is printed.
  record Written(String station, String file) {}
}
