package id.balai.cli;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.Event;
import id.balai.service.batches.BatchResult;
import id.balai.service.batches.Progress;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// A command that writes papers of an event into a folder.
abstract class PapersCommand implements Callable<Integer> {

  private static final Logger LOG = LoggerFactory.getLogger(PapersCommand.class);

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
    try (var stop = Interruption.listen()) {
      return balai.inHouse(AccessLevel.COMMITTEE, workspace -> write(workspace, stop));
    }
  }

  /// Writes the papers one by one. Somebody may stop it by Ctrl-C or a signal; then the program
  /// ends when the paper that is being written is whole and the house is closed.
  abstract Outcome write(Workspace workspace, Event found, Path folder, Progress progress)
      throws IOException;

  final BalaiCommand balai() {
    return balai;
  }

  /// Key of the words beside the bar.
  String task() {
    return "bar.papers";
  }

  /// The result.
  sealed interface Outcome {

    /// @param papers how many there are now
    record Written(int papers) implements Outcome {}

    /// Whole papers are there; the same command goes on.
    record Stopped(int papers, int total) implements Outcome {}

    /// Nothing is there that was not there before.
    record Dropped() implements Outcome {}

    static Outcome of(BatchResult result) {
      return switch (result) {
        case BatchResult.Done done -> new Written(done.files().size());
        case BatchResult.Stopped stopped -> new Stopped(stopped.files().size(), stopped.total());
      };
    }
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

  private int write(Workspace workspace, Interruption stop) throws IOException {
    Optional<Event> found = event.in(workspace, balai);
    if (found.isEmpty()) {
      return Terminal.NOT_DONE;
    }
    if (isPassword && !workspace.services().keys().unlock(password())) {
      return balai.fail(Terminal.NOT_DONE, "keys.wrong");
    }
    Outcome outcome;
    try (var bar = Bar.on(balai.context().terminal(), balai.words().say(task()))) {
      outcome = write(workspace, found.get(), out, new WatchedBar(bar, stop));
    } catch (IOException | IllegalStateException e) {
      if (!stop.isWanted()) {
        throw e;
      }
      // a program that is ending may no longer add what libraries want to have at its end
      LOG.warn("work that was stopped ended early", e);
      outcome = new Outcome.Dropped();
    }
    return switch (outcome) {
      case Outcome.Written(int papers) when papers == 0 ->
          balai.fail(Terminal.NOT_DONE, "papers.none", found.get().code());
      case Outcome.Written(int papers) -> {
        balai.context().terminal().data(new Answer(found.get().code(), papers, out.toString()));
        yield Terminal.DONE;
      }
      case Outcome.Stopped(int papers, int total) ->
          balai.fail(Terminal.NOT_DONE, "papers.stopped", papers, total);
      case Outcome.Dropped _ -> balai.fail(Terminal.NOT_DONE, "papers.dropped");
    };
  }

  private char[] password() {
    return balai.context().terminal().secret(balai.words().say("password.typed"));
  }

  /// What is printed.
  record Answer(String event, int papers, String out) {}
}
