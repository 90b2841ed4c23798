package id.balai.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `balai event`: what can be done with events themselves.
@Command(
    name = "event",
    mixinStandardHelpOptions = true,
    resourceBundle = "id.balai.cli.help",
    subcommands = {EventAddCommand.class, EventSettingsCommand.class})
final class EventCommand implements Runnable {

  @ParentCommand private BalaiCommand balai;

  @Spec private CommandSpec spec;

  /// Both are handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  EventCommand() {}

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), balai.words().say("subcommand.missing"));
  }

  BalaiCommand balai() {
    return balai;
  }
}
