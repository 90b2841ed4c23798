package id.balai.cli;

import id.balai.domain.access.AccessLevel;
import id.balai.service.hub.InvitationText;
import id.balai.service.hub.Joining;
import id.balai.service.hub.Mover;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `balai join`: makes this laptop a station of another one, with its invitation.
@Command(name = "join", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class JoinCommand implements Callable<Integer> {

  @ParentCommand private BalaiCommand balai;

  @Parameters(paramLabel = "LETTERS", arity = "1..2", descriptionKey = "join-letters")
  private List<String> letters = List.of();

  @Option(names = "--at", paramLabel = "ADDRESS", descriptionKey = "join-at")
  private Optional<String> at = Optional.empty();

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  JoinCommand() {}

  @Override
  public Integer call() {
    // The house is closed again before it is moved: nobody records meanwhile.
    int allowed = balai.inHouse(AccessLevel.KEEPER, _ -> Terminal.DONE);
    if (allowed != Terminal.DONE) {
      return allowed;
    }
    Mover mover = balai.context().ports().mover();
    if (!mover.mayJoin()) {
      return balai.fail(Terminal.NOT_DONE, "move.hub.already");
    }
    String typed = String.join(" ", letters);
    Optional<InvitationText> invitation =
        at.isPresent() ? InvitationText.typed(at.get(), typed) : InvitationText.read(typed);
    if (invitation.isEmpty()) {
      return balai.fail(Terminal.WRONG_USE, "join.unread");
    }
    return switch (balai
        .context()
        .ports()
        .hubs()
        .apply(balai.folder())
        .joining()
        .take(invitation.get())) {
      case Joining.Joined.Not(String key) -> balai.fail(Terminal.NOT_DONE, key);
      case Joining.Joined.Kept kept -> move(mover, kept);
    };
  }

  private int move(Mover mover, Joining.Joined.Kept kept) {
    return switch (mover.toHub(balai.folder(), kept.file())) {
      case Mover.Moved.Done done -> {
        balai.context().terminal().data(new Joined(kept.station(), new TreeMap<>(done.counted())));
        yield Terminal.DONE;
      }
      case Mover.Moved.Not(String key) -> balai.fail(Terminal.NOT_DONE, key);
    };
  }

  /// What is printed: the name that this laptop has there, and how much it brought along.
  record Joined(String station, Map<String, Long> moved) {}
}
