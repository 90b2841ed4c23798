package id.balai.cli;

import id.balai.domain.access.AccessLevel;
import id.balai.service.hub.Mover;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `balai move`: moves everything of this laptop into a common database, or home again.
@Command(name = "move", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class MoveCommand implements Callable<Integer> {

  @ParentCommand private BalaiCommand balai;

  @Option(names = "--to", paramLabel = "balai.hub", descriptionKey = "move-to")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--home", descriptionKey = "move-home")
  private boolean isHome;

  @Option(names = "--here", descriptionKey = "move-here")
  private boolean isHere;

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  MoveCommand() {}

  @Override
  public Integer call() {
    if (Stream.of(file.isPresent(), isHome, isHere).filter(it -> it).count() != 1) {
      return balai.fail(Terminal.WRONG_USE, "move.missing");
    }
    // The house is closed again before it is moved: nobody records meanwhile.
    int allowed = balai.inHouse(AccessLevel.KEEPER, _ -> Terminal.DONE);
    if (allowed != Terminal.DONE) {
      return allowed;
    }
    Mover mover = balai.context().ports().mover();
    return switch (isHome
        ? mover.home(balai.folder())
        : isHere ? mover.toOwn(balai.folder()) : mover.toHub(balai.folder(), file.orElseThrow())) {
      case Mover.Moved.Done done -> {
        balai.context().terminal().data(new Moved(new TreeMap<>(done.counted())));
        yield Terminal.DONE;
      }
      case Mover.Moved.Not(String key) -> balai.fail(Terminal.NOT_DONE, key);
    };
  }

  /// What is printed: how many of each thing, the same on both sides.
  record Moved(Map<String, Long> moved) {}
}
