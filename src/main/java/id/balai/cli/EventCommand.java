package id.balai.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/// `balai event`: what can be done with events themselves.
@Command(
    name = "event",
    mixinStandardHelpOptions = true,
    resourceBundle = "id.balai.cli.help",
    subcommands = {EventAddCommand.class, EventSettingsCommand.class})
final class EventCommand implements Callable<Integer> {

  @ParentCommand private BalaiCommand balai;

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  EventCommand() {}

  @Override
  public Integer call() {
    return balai.fail(Terminal.WRONG_USE, "subcommand.missing");
  }

  BalaiCommand balai() {
    return balai;
  }
}
