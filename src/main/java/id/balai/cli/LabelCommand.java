package id.balai.cli;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.Event;
import id.balai.domain.layout.LabelSize;
import id.balai.domain.participant.Participant;
import id.balai.domain.printing.PrintState;
import id.balai.domain.printing.PrintWatch;
import id.balai.service.printing.LabelResult;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `balai label`: prints one person's label or card, or writes it.
@Command(name = "label", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class LabelCommand implements Callable<Integer> {

  @ParentCommand private BalaiCommand balai;

  @Mixin private EventOption event = new EventOption();

  @Option(names = "--person", paramLabel = "N", required = true)
  private int number;

  @Option(names = "--printer", paramLabel = "NAME", descriptionKey = "label-printer")
  private Optional<String> printer = Optional.empty();

  @Option(names = "--out", paramLabel = "F.pdf", descriptionKey = "label-out")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--size", paramLabel = "SIZE", descriptionKey = "label-size")
  private Optional<LabelSize> size = Optional.empty();

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  LabelCommand() {}

  @Override
  public Integer call() {
    return balai.inHouse(AccessLevel.COMMITTEE, this::work);
  }

  private int work(Workspace workspace) throws IOException {
    Optional<Event> found = event.in(workspace, balai);
    if (found.isEmpty()) {
      return Terminal.NOT_DONE;
    }
    Event wanted =
        size.map(
                other -> {
                  var door = found.get().door();
                  return found.get().with(door.printing(door.labels(), other));
                })
            .orElse(found.get());
    Optional<Participant> person =
        workspace.services().repositories().participants().ofEvent(wanted.id()).stream()
            .filter(one -> one.number() == number)
            .findFirst();
    if (person.isEmpty()) {
      return balai.fail(Terminal.NOT_DONE, "person.none", number);
    }
    return out.isPresent()
        ? write(workspace, wanted, person.get(), out.get())
        : print(workspace, wanted, person.get());
  }

  private int write(Workspace workspace, Event wanted, Participant person, Path file)
      throws IOException {
    if (!workspace
        .services()
        .labels()
        .write(wanted, person.id(), wanted.door().labelSize(), file)) {
      return balai.fail(Terminal.NOT_DONE, "label.no.card", number);
    }
    balai.context().terminal().data(new Written(number, file.toString()));
    return Terminal.DONE;
  }

  private int print(Workspace workspace, Event wanted, Participant person) throws IOException {
    return switch (workspace
        .services()
        .labels()
        .again(wanted, person.id(), printer, PrintWatch.UNSEEN)) {
      case LabelResult.Sent(var outcome) -> {
        PrintState state = PrintState.of(outcome);
        balai.context().terminal().data(new Printed(number, state.name()));
        yield state.isOut() ? Terminal.DONE : Terminal.NOT_DONE;
      }
      case LabelResult.NoPrinter _ -> balai.fail(Terminal.NOT_DONE, "label.no.printer");
      case LabelResult.NoCard _ -> balai.fail(Terminal.NOT_DONE, "label.no.card", number);
      case LabelResult.PrintedBefore _ ->
          throw new IllegalStateException("who asks for a label gets it again");
    };
  }

  /// What is printed where a file was written.
  record Written(int participant, String out) {}

  /// What is printed where a label went to a printer.
  record Printed(int participant, String state) {}
}
