package id.balai.cli;

import id.balai.domain.access.AccessLevel;
import id.balai.service.hub.HubServer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `balai hub start`: lets this laptop be the common database of several doors, and says how that
/// stands.
@Command(name = "hub", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class HubCommand implements Callable<Integer> {

  @ParentCommand private BalaiCommand balai;

  @Parameters(paramLabel = "start|status|open|close|stop", descriptionKey = "hub-action")
  private String action = "";

  @Option(names = "--at", paramLabel = "ADDRESS", descriptionKey = "hub-at")
  private List<String> at = List.of();

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  HubCommand() {}

  @Override
  public Integer call() {
    int allowed = balai.inHouse(AccessLevel.KEEPER, _ -> Terminal.DONE);
    if (allowed != Terminal.DONE) {
      return allowed;
    }
    HubServer server = balai.context().ports().hubs().apply(balai.folder()).server();
    return switch (action) {
      case "status" -> printed(server.state());
      case "start" -> said(server.start(HubServer.Life.UNTIL_STOPPED));
      case "stop" -> said(server.stop());
      case "open" -> said(server.open(at));
      case "close" -> said(server.close());
      default -> balai.fail(Terminal.WRONG_USE, "hub.action", action);
    };
  }

  private int said(HubServer.Result result) {
    return switch (result) {
      case HubServer.Result.Done(HubServer.State state) -> printed(state);
      case HubServer.Result.Not(String key) -> balai.fail(Terminal.NOT_DONE, key);
    };
  }

  private int printed(HubServer.State state) {
    balai.context().terminal().data(state);
    return Terminal.DONE;
  }
}
