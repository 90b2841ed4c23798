package id.balai.cli;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.Event;
import id.balai.service.planning.Sample;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.Workspace;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `balai event add`: makes a sample event.
@Command(name = "add", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class EventAddCommand implements Callable<Integer> {

  @ParentCommand private EventCommand parent;

  @Option(names = "--sample", required = true, completionCandidates = SampleNames.class)
  private String sample = "";

  @Option(names = "--without-people")
  private boolean withoutPeople;

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  EventAddCommand() {}

  @Override
  public Integer call() {
    BalaiCommand balai = parent.balai();
    if (!Sample.NAMES.contains(sample)) {
      return balai.fail(
          Terminal.WRONG_USE, "sample.unknown", sample, String.join(", ", Sample.NAMES));
    }
    return balai.inHouse(AccessLevel.COMMITTEE, this::add);
  }

  private int add(Workspace workspace) {
    var people = withoutPeople ? SampleSetupService.People.WITHOUT : SampleSetupService.People.WITH;
    Optional<Event> added = workspace.services().samples().add(sample, people, Stations.DESK);
    if (added.isEmpty()) {
      return parent
          .balai()
          .fail(
              Terminal.NOT_DONE,
              workspace.services().ledger().isFull() ? "disk.full" : "not.stored");
    }
    Event event = added.get();
    int count = workspace.services().repositories().participants().count(event.id());
    parent.balai().context().terminal().data(new Added(event.code(), sessions(event), count));
    return Terminal.DONE;
  }

  private static List<AddedSession> sessions(Event event) {
    return event.sessions().stream().map(s -> new AddedSession(s.code(), s.name())).toList();
  }

  /// What is printed.
  record Added(String event, List<AddedSession> sessions, int participants) {}

  /// A session as it is printed.
  record AddedSession(String code, String name) {}

  /// The samples, for the help text.
  static final class SampleNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Sample.NAMES.iterator();
    }
  }
}
