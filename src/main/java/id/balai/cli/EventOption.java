package id.balai.cli;

import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.service.workspace.Workspace;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/// The option `--event` and the search for what it names.
final class EventOption {

  @Option(names = "--event", paramLabel = "CODE", required = true)
  private String code = "";

  /// The event, or empty after saying that there is none of this code.
  Optional<Event> in(Workspace workspace, BalaiCommand balai) {
    return find(code, workspace, balai);
  }

  /// The event of this code, or empty after saying that there is none.
  static Optional<Event> find(String code, Workspace workspace, BalaiCommand balai) {
    Optional<Event> event = workspace.services().repositories().events().find(code);
    if (event.isEmpty()) {
      String known =
          workspace.services().repositories().events().all().stream()
              .map(Event::code)
              .collect(Collectors.joining(", "));
      balai.fail(Terminal.NOT_DONE, known.isEmpty() ? "event.none" : "event.unknown", code, known);
    }
    return event;
  }

  /// A session of an event, or empty after saying that there is none of this code.
  static Optional<Session> session(Event event, String code, BalaiCommand balai) {
    Optional<Session> session = event.session(code);
    if (session.isEmpty()) {
      String known = event.sessions().stream().map(Session::code).collect(Collectors.joining(", "));
      balai.fail(Terminal.NOT_DONE, "session.unknown", code, known);
    }
    return session;
  }
}
