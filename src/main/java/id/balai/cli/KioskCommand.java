package id.balai.cli;

import id.balai.domain.attendance.Door;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.service.workspace.Workspace;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `balai kiosk`: opens straight into a kiosk.
@Command(name = "kiosk", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class KioskCommand implements Callable<Integer> {

  @ParentCommand private BalaiCommand balai;

  @Mixin private EventOption event = new EventOption();

  @Option(names = "--session", paramLabel = "S")
  private Optional<String> session = Optional.empty();

  @Option(names = "--station", paramLabel = "NAME", required = true)
  private String station = "";

  @Option(names = "--exit")
  private boolean isExit;

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  KioskCommand() {}

  @Override
  public Integer call() {
    return balai.window(this::place);
  }

  private Optional<Screens.Target> place(Workspace workspace) {
    Optional<Event> found = event.in(workspace, balai);
    return found
        .flatMap(this::session)
        .map(s -> new Door(found.orElseThrow().id(), s.code(), station, DoorPlace.of(isExit)))
        .map(Screens.Target.Kiosk::new);
  }

  private Optional<Session> session(Event found) {
    return session.isEmpty()
        ? Optional.of(found.sessions().getFirst())
        : EventOption.session(found, session.get(), balai);
  }
}
