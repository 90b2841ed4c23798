package id.balai.cli;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.Event;
import id.balai.domain.participant.Participant;
import id.balai.service.people.EditResult;
import id.balai.service.people.ProtocolPlaceService;
import id.balai.service.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `balai order`: prints a group in protocol order, after moving one of its people where a place is
/// given.
@Command(name = "order", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class OrderCommand implements Callable<Integer> {

  @ParentCommand private BalaiCommand balai;

  @Mixin private EventOption event = new EventOption();

  @Option(names = "--group", paramLabel = "NAME", required = true)
  private String group = "";

  @Option(names = "--person", paramLabel = "N")
  private Optional<Integer> number = Optional.empty();

  @Option(names = "--place", paramLabel = "N")
  private Optional<Integer> place = Optional.empty();

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  OrderCommand() {}

  @Override
  public Integer call() {
    if (number.isPresent() != place.isPresent()) {
      return balai.fail(Terminal.WRONG_USE, "order.both");
    }
    return balai.inHouse(AccessLevel.COMMITTEE, this::run);
  }

  private int run(Workspace workspace) {
    Optional<Event> found = event.in(workspace, balai);
    if (found.isEmpty()) {
      return Terminal.NOT_DONE;
    }
    Optional<String> name = found.get().group(group).map(one -> one.name());
    if (name.isEmpty()) {
      return balai.fail(Terminal.NOT_DONE, "order.group", group);
    }
    ProtocolPlaceService places = workspace.services().people().places();
    workspace.services().currentActor().require(AccessLevel.COMMITTEE, found.get().id());
    if (number.isPresent()) {
      int exit = move(places, found.get(), name.get());
      if (exit != Terminal.DONE) {
        return exit;
      }
    }
    print(places.order(found.get(), name.get()));
    return Terminal.DONE;
  }

  private int move(ProtocolPlaceService places, Event found, String name) {
    Optional<Participant> person =
        places.order(found, name).stream()
            .filter(one -> one.number() == number.orElseThrow())
            .findFirst();
    if (person.isEmpty()) {
      return balai.fail(Terminal.NOT_DONE, "order.person", number.orElseThrow(), name);
    }
    return switch (places.move(found, name, person.get().id(), place.orElseThrow())) {
      case EditResult.Done _, EditResult.Unchanged _ -> Terminal.DONE;
      default -> balai.fail(Terminal.NOT_DONE, "not.stored");
    };
  }

  private void print(List<Participant> members) {
    var lines = new ArrayList<Line>();
    for (Participant person : members) {
      lines.add(new Line(lines.size() + 1, person.number(), person.name()));
    }
    balai.context().terminal().data(new Order(group, lines));
  }

  /// What is printed.
  record Order(String group, List<Line> order) {}

  /// One member.
  record Line(int place, int participant, String name) {}
}
