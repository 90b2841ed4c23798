package id.balai.cli;

import id.balai.domain.access.AccessLevel;
import id.balai.service.dataprotection.RetentionService;
import id.balai.service.workspace.Workspace;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `balai purge`: lets go of personal data whose time is over; without `--yes` it only says what is
/// due.
@Command(name = "purge", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class PurgeCommand implements Callable<Integer> {

  @ParentCommand private BalaiCommand balai;

  @Option(names = "--yes")
  private boolean isMeant;

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  PurgeCommand() {}

  @Override
  public Integer call() {
    return balai.inHouse(AccessLevel.COMMITTEE, this::purge);
  }

  private int purge(Workspace workspace) {
    RetentionService retention = workspace.services().keeping().retention();
    List<RetentionService.Purged> report = isMeant ? retention.purge() : retention.due();
    report.forEach(balai.context().terminal()::data);
    if (report.isEmpty()) {
      return balai.fail(Terminal.DONE, "purge.none");
    }
    return report.stream().anyMatch(line -> line.outcome() == RetentionService.Outcome.FAILED)
        ? balai.fail(Terminal.NOT_DONE, "erase.failed")
        : Terminal.DONE;
  }
}
