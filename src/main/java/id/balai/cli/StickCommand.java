package id.balai.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/// `balai stick`: carries what laptops recorded from one to the other without a network.
@Command(
    name = "stick",
    mixinStandardHelpOptions = true,
    resourceBundle = "id.balai.cli.help",
    subcommands = {StickExportCommand.class, StickImportCommand.class})
final class StickCommand implements Callable<Integer> {

  @ParentCommand private BalaiCommand balai;

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  StickCommand() {}

  BalaiCommand balai() {
    return balai;
  }

  @Override
  public Integer call() {
    return balai.fail(Terminal.WRONG_USE, "stick.missing");
  }
}
