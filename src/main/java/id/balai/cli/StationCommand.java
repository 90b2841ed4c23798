package id.balai.cli;

import id.balai.base.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `balai station NAME`: lets a station into the common database and writes the file `balai.hub`
/// that goes into its data folder.
@Command(name = "station", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class StationCommand implements Callable<Integer> {

  @ParentCommand private BalaiCommand balai;

  @Parameters(paramLabel = "NAME", descriptionKey = "station-name")
  private String name = "";

  @Option(
      names = "--out",
      paramLabel = "balai.hub",
      required = true,
      descriptionKey = "station-file")
  private Path out = Path.of("");

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  StationCommand() {}

  @Override
  public Integer call() throws IOException {
    Optional<String> address;
    try {
      address = balai.context().ports().hub().allow(name);
    } catch (IllegalArgumentException e) {
      return balai.fail(Terminal.WRONG_USE, "station.name", name);
    }
    if (address.isEmpty()) {
      return balai.fail(Terminal.WRONG_USE, "station.no.hub");
    }
    WholeFile.write(out, (address.get() + "\n").getBytes(StandardCharsets.UTF_8));
    balai.context().terminal().data(new Written(name, out.toString()));
    return Terminal.DONE;
  }

  /// What is printed.
  record Written(String station, String file) {}
}
