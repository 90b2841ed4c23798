package id.balai.cli;

import id.balai.base.WholeFile;
import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.Event;
import id.balai.domain.participant.roster.Action;
import id.balai.domain.participant.roster.ColumnReading;
import id.balai.domain.participant.roster.LeftOut;
import id.balai.domain.participant.roster.ReportWriter;
import id.balai.domain.participant.roster.RosterRequest;
import id.balai.domain.participant.roster.RosterResult;
import id.balai.service.registration.ImportResult;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `balai import`: brings a list into an event.
@Command(name = "import", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class ImportCommand implements Callable<Integer> {

  @ParentCommand private BalaiCommand balai;

  @Mixin private EventOption event = new EventOption();

  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  @Option(names = "--report", paramLabel = "R.csv")
  private Optional<Path> report = Optional.empty();

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Option(names = "--sheet", paramLabel = "NAME")
  private String sheet = "";

  @Option(names = "--header", paramLabel = "LINE")
  private int header = RosterRequest.Part.TO_BE_FOUND;

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  ImportCommand() {}

  @Override
  public Integer call() {
    return balai.inHouse(AccessLevel.COMMITTEE, this::bring);
  }

  private int bring(Workspace workspace) throws IOException {
    Optional<Event> found = event.in(workspace, balai);
    if (found.isEmpty()) {
      return Terminal.NOT_DONE;
    }
    RosterResult read;
    try (var bar = Bar.on(balai.context().terminal(), balai.words().say("bar.import"))) {
      read =
          workspace
              .services()
              .importing()
              .read(file, found.get(), request().watchedBy(rows -> bar.at(rows, 0)));
    }
    return switch (read) {
      case RosterResult.Unreadable unreadable -> refuse(unreadable);
      case RosterResult.Roster roster -> take(workspace, found.get(), roster);
    };
  }

  private RosterRequest request() {
    return RosterRequest.plain()
        .within(new RosterRequest.Part(sheet, header, RosterRequest.Part.ALL));
  }

  private int refuse(RosterResult.Unreadable unreadable) {
    String why = balai.context().ports().reports().sentence(unreadable, balai.words().locale());
    return balai.fail(Terminal.NOT_DONE, "import.unreadable", file.getFileName(), why);
  }

  private int take(Workspace workspace, Event found, RosterResult.Roster roster)
      throws IOException {
    if (report.isPresent()) {
      ReportWriter reports = balai.context().ports().reports();
      WholeFile.write(report.get(), out -> reports.write(roster, balai.words().locale(), out));
    }
    if (!dryRun) {
      ImportResult result;
      try (var bar = Bar.on(balai.context().terminal(), balai.words().say("bar.store"))) {
        result = workspace.services().importing().bring(roster, found, Stations.DESK, bar::at);
      }
      if (!(result instanceof ImportResult.Imported)) {
        return balai.fail(
            Terminal.NOT_DONE, workspace.services().ledger().isFull() ? "disk.full" : "not.stored");
      }
    }
    balai.context().terminal().data(counts(found, roster, workspace));
    account(roster);
    if (roster.count(Action.REJECT) > 0) {
      balai.fail(Terminal.DONE, "import.refused", roster.count(Action.REJECT));
    }
    return Terminal.DONE;
  }

  /// Nothing of the file is left out in silence.
  private void account(RosterResult.Roster roster) {
    ReportWriter reports = balai.context().ports().reports();
    for (ColumnReading column : roster.reading().questions()) {
      balai.fail(
          Terminal.DONE,
          "import.question",
          column.header().replace('\n', ' '),
          reports.column(column.question().orElseThrow(), balai.words().locale()),
          column.examples().isEmpty() ? "" : column.examples().getFirst());
    }
    if (!roster.source().unread().isEmpty()) {
      balai.fail(Terminal.DONE, "import.unread", String.join(", ", roster.source().unread()));
    }
    String left =
        roster.reading().leftOut().stream()
            .filter(one -> one.kind() != LeftOut.Kind.SHEET)
            .map(one -> reports.leftOut(one, balai.words().locale()))
            .collect(Collectors.joining("; "));
    if (!left.isEmpty()) {
      balai.fail(Terminal.DONE, "import.left", left);
    }
  }

  private static Counts counts(Event found, RosterResult.Roster roster, Workspace workspace) {
    return new Counts(
        found.code(),
        roster.rows().size(),
        roster.count(Action.ACCEPT),
        roster.count(Action.WARN),
        roster.count(Action.MERGE),
        roster.count(Action.REJECT),
        roster.count(Action.SKIP),
        workspace.services().repositories().participants().count(found.id()));
  }

  /// What is printed: rows by answer, and the people on the event's list afterwards.
  record Counts(
      String event,
      int baris,
      long terima,
      long peringatan,
      long gabung,
      long tolak,
      long lewati,
      int participants) {}
}
