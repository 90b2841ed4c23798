package id.balai.cli;

import id.balai.domain.event.Event;
import id.balai.service.house.House;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// A command that writes papers of an event into a folder.
abstract class PapersCommand implements Callable<Integer> {

  @ParentCommand private BalaiCommand balai;

  @Mixin private EventOption event = new EventOption();

  @Option(names = "--out", paramLabel = "DIR", required = true)
  private Path out = Path.of("");

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  PapersCommand() {}

  @Override
  public final Integer call() {
    return balai.inHouse(this::write);
  }

  /// Writes the papers.
  ///
  /// @return how many there are now
  abstract int write(House house, Event found, Path folder) throws IOException;

  final BalaiCommand balai() {
    return balai;
  }

  private int write(House house) throws IOException {
    Optional<Event> found = event.in(house, balai);
    if (found.isEmpty()) {
      return Terminal.NOT_DONE;
    }
    int papers = write(house, found.get(), out);
    if (papers == 0) {
      return balai.fail(Terminal.NOT_DONE, "papers.none", found.get().code());
    }
    balai.context().terminal().data(new Written(found.get().code(), papers, out.toString()));
    return Terminal.DONE;
  }

  /// What is printed.
  record Written(String event, int papers, String out) {}
}
