package id.balai.cli;

import id.balai.domain.event.Event;
import id.balai.service.house.House;
import id.balai.service.issuing.BatchResult;
import id.balai.service.issuing.Progress;
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

  @Option(names = "--password")
  private boolean isPassword;

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

  /// Writes papers one by one, with a bar; somebody may stop it by Ctrl-C or a signal.
  ///
  /// @return how many there are now
  final int watched(String task, Batched work) throws IOException {
    try (var stop = Interruption.listen();
        var bar = Bar.on(balai.context().terminal(), balai.words().say(task))) {
      BatchResult result = work.write(new WatchedBar(bar, stop));
      if (result instanceof BatchResult.Stopped stopped) {
        balai
            .context()
            .terminal()
            .say(balai.words().say("papers.stopped", stopped.files().size(), stopped.total()));
      }
      return result.files().size();
    }
  }

  /// Writes papers one by one.
  @FunctionalInterface
  interface Batched {
    BatchResult write(Progress progress) throws IOException;
  }

  /// A bar by which somebody watches work and may stop it.
  record WatchedBar(Bar bar, Interruption stop) implements Progress {
    @Override
    public void at(int done, int total) {
      bar.at(done, total);
    }

    @Override
    public boolean isStopped() {
      return stop.isWanted();
    }
  }

  private int write(House house) throws IOException {
    Optional<Event> found = event.in(house, balai);
    if (found.isEmpty()) {
      return Terminal.NOT_DONE;
    }
    if (isPassword && !house.services().keys().unlock(password())) {
      return balai.fail(Terminal.NOT_DONE, "keys.wrong");
    }
    int papers = write(house, found.get(), out);
    if (papers == 0) {
      return balai.fail(Terminal.NOT_DONE, "papers.none", found.get().code());
    }
    balai.context().terminal().data(new Written(found.get().code(), papers, out.toString()));
    return Terminal.DONE;
  }

  private char[] password() {
    return balai.context().terminal().secret(balai.words().say("password.typed"));
  }

  /// What is printed.
  record Written(String event, int papers, String out) {}
}
