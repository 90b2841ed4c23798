package id.balai.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/// `balai tte`: sends papers away to be signed with the officials' own certificates, and takes them
/// in again.
@Command(
    name = "tte",
    mixinStandardHelpOptions = true,
    resourceBundle = "id.balai.cli.help",
    subcommands = {ExternalSigningExportCommand.class, ExternalSigningImportCommand.class})
final class ExternalSigningCommand implements Callable<Integer> {

  @ParentCommand private BalaiCommand balai;

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  ExternalSigningCommand() {}

  BalaiCommand balai() {
    return balai;
  }

  @Override
  public Integer call() {
    return balai.fail(Terminal.WRONG_USE, "tte.missing");
  }
}
