package id.balai.cli;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.Event;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `balai people`: writes the list of an event's people as XLSX or CSV.
@Command(name = "people", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class PeopleCommand implements Callable<Integer> {

  @ParentCommand private BalaiCommand balai;
  @Mixin private EventOption event = new EventOption();

  @Option(names = "--out", paramLabel = "F.xlsx|F.csv", required = true)
  private Path out = Path.of("");

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  PeopleCommand() {}

  @Override
  public Integer call() {
    return balai.inHouse(AccessLevel.COMMITTEE, this::write);
  }

  private int write(Workspace workspace) throws IOException {
    Optional<Event> found = event.in(workspace, balai);
    if (found.isEmpty()) {
      return Terminal.NOT_DONE;
    }
    int people =
        workspace.services().lists().people().write(found.get(), out, balai.words().locale());
    if (people == 0) {
      return balai.fail(Terminal.NOT_DONE, "people.none", found.get().code());
    }
    balai.context().terminal().data(new Written(found.get().code(), people));
    return Terminal.DONE;
  }

  /// What is printed.
  record Written(String event, int participants) {}
}
