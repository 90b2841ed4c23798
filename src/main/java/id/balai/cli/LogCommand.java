package id.balai.cli;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.RecordCheck;
import id.balai.service.dataprotection.LogHeadService;
import id.balai.service.workspace.Workspace;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `balai log`: where the chains of the log stand, or whether a head from paper still holds.
@Command(name = "log", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class LogCommand implements Callable<Integer> {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm 'UTC'").withZone(ZoneOffset.UTC);

  @ParentCommand private BalaiCommand balai;

  @Option(names = "--check", paramLabel = "HEAD")
  private Optional<String> kept = Optional.empty();

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  LogCommand() {}

  @Override
  public Integer call() {
    if (kept.isEmpty()) {
      return balai.inHouse(AccessLevel.PARTICIPANT, this::look);
    }
    Optional<LogHead.Printed> printed = LogHead.Printed.parse(kept.get());
    return printed.isEmpty()
        ? balai.fail(Terminal.WRONG_USE, "log.no.head", kept.get())
        : balai.inHouse(AccessLevel.PARTICIPANT, workspace -> check(workspace, printed.get()));
  }

  private int look(Workspace workspace) {
    LogHeadService heads = workspace.services().keeping().heads();
    for (LogHead head : heads.all()) {
      balai
          .context()
          .terminal()
          .data(new Stands(head.chain().toString(), head.sequence(), head.shortText()));
    }
    return switch (heads.checked()) {
      case RecordCheck.NotYet _ -> Terminal.DONE;
      case RecordCheck.Whole(Instant at, long entries) ->
          balai.fail(Terminal.DONE, "log.checked", entries, TIME.format(at));
      case RecordCheck.Damaged(long entry) ->
          balai.fail(Terminal.NOT_DONE, "folder.damaged", entry);
    };
  }

  private int check(Workspace workspace, LogHead.Printed head) {
    return switch (workspace.services().keeping().heads().check(head)) {
      case HOLDS -> balai.fail(Terminal.DONE, "log.holds");
      case CUT -> balai.fail(Terminal.NOT_DONE, "log.cut", head.sequence());
      case OTHER -> balai.fail(Terminal.NOT_DONE, "log.other", head.sequence());
    };
  }

  /// What is printed.
  record Stands(String chain, long entries, String head) {}
}
