package id.balai.cli;

import id.balai.base.DiskFull;
import id.balai.domain.access.AccessLevel;
import id.balai.domain.dataprotection.GuardedFile;
import id.balai.domain.event.Event;
import id.balai.domain.log.Fact;
import id.balai.domain.log.StoreAwayException;
import id.balai.service.access.NotAllowedException;
import id.balai.service.checkin.ClockCheck;
import id.balai.service.hub.HouseChange;
import id.balai.service.hub.Mover;
import id.balai.service.workspace.OpenResult;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// `balai`: opens the window; its subcommands do the rest.
@Command(
    name = "balai",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    resourceBundle = "id.balai.cli.help")
public final class BalaiCommand implements Callable<Integer> {

  /// Of so many events, the newest ones, the clock is held against what was recorded last.
  private static final int NEWEST = 5;

  private final Context context;

  @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT)
  private Optional<Path> folder = Optional.empty();

  @Option(names = "--lang", paramLabel = "id|en", scope = ScopeType.INHERIT)
  private String language = "id";

  /// Both are taken before the commands, when the program is put together; they stand here so that
  /// they are known and explained.
  @SuppressWarnings("UnusedVariable")
  @Option(names = "--key-folder", paramLabel = "DIR", scope = ScopeType.INHERIT)
  private Optional<Path> keyFolder = Optional.empty();

  @SuppressWarnings("UnusedVariable")
  @Option(names = "--database", paramLabel = "jdbc:postgresql://…", scope = ScopeType.INHERIT)
  private Optional<String> database = Optional.empty();

  @Option(names = "--as", paramLabel = "NAME", scope = ScopeType.INHERIT)
  private Optional<String> as = Optional.empty();

  public BalaiCommand(Context context) {
    this.context = context;
  }

  /// The command line with every command taken apart, as it is explained and checked.
  public static CommandLine model(Context context) {
    return CommandCatalog.line(new BalaiCommand(context), CommandCatalog.NAMES);
  }

  /// Runs a command line.
  ///
  /// @return an exit code: 0 done, 1 could not be done, 2 wrong use
  public static int run(Context context, List<String> words) {
    var balai = new BalaiCommand(context);
    CommandLine line = CommandCatalog.line(balai, words);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(new PrintWriter(context.terminal().words(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(context.terminal().words(), true, StandardCharsets.UTF_8));
    line.setExecutionStrategy(
        typed -> {
          if (typed.asCommandLineList().stream().anyMatch(CommandLine::isUsageHelpRequested)) {
            CommandCatalog.speak(line, balai.words().locale());
          }
          return new CommandLine.RunLast().execute(typed);
        });
    line.setParameterExceptionHandler(
        (wrong, _) -> {
          context.terminal().say(WrongUse.sentence(wrong, balai.words()));
          String command = wrong.getCommandLine().getCommandSpec().qualifiedName(" ");
          return balai.fail(Terminal.WRONG_USE, "wrong.use.help", command);
        });
    line.setExecutionExceptionHandler(
        (broken, _, _) -> {
          if (broken instanceof StoreAwayException) {
            log().error("the common database cannot be reached", broken);
            return balai.fail(Terminal.NOT_DONE, "hub.away");
          }
          if (broken instanceof NotAllowedException) {
            return balai.fail(Terminal.NOT_DONE, "not.allowed", SignIn.VARIABLE);
          }
          if (DiskFull.isBehind(broken)) {
            log().error("the disk is full", broken);
            return balai.fail(Terminal.NOT_DONE, "disk.full");
          }
          String code = TroubleCode.of(broken);
          log().error("trouble {}", code, broken);
          return balai.fail(Terminal.NOT_DONE, "internal", code);
        });
    return line.execute(words.toArray(String[]::new));
  }

  @Override
  public Integer call() {
    return window(_ -> Optional.of(new Screens.Target.Console()));
  }

  /// Opens a window on the data folder.
  int window(Place place) {
    if (!context.screens().hasDisplay()) {
      return fail(Terminal.WRONG_USE, "no.display");
    }
    if (!context.screens().greet(language)) {
      return fail(Terminal.NOT_DONE, "no.window");
    }
    var change = new ArrayList<HouseChange>();
    int code = window(place, change::add);
    if (change.isEmpty()) {
      return code;
    }
    HouseChange wanted = change.getFirst();
    Mover mover = context.ports().mover();
    context.screens().change(steps -> wanted.with(mover.telling(steps), folder()), language);
    return Terminal.AGAIN;
  }

  private int window(Place place, Consumer<HouseChange> change) {
    // A window lets nobody in before somebody signs in, and a door is for whoever comes.
    return inHouse(
        AccessLevel.PARTICIPANT,
        workspace -> {
          Optional<Screens.Target> found = place.in(workspace);
          if (found.isEmpty()) {
            return Terminal.NOT_DONE;
          }
          return switch (context.screens().open(workspace, folder(), found.get(), language)) {
            case Screens.End.Closed _ -> Terminal.DONE;
            case Screens.End.NotOpened _ -> fail(Terminal.NOT_DONE, "no.window");
            case Screens.End.Change(HouseChange wanted) -> {
              change.accept(wanted);
              yield Terminal.DONE;
            }
          };
        },
        opening -> context.screens().explain(opening, folder(), context.ports().safe(), language));
  }

  /// Runs `work` in the opened data folder, or says why it cannot be opened. Nothing is read or
  /// written before it is known that whoever asks may.
  ///
  /// @param needed the least that somebody must be to use the command at all; where it is more than
  ///   that for one event or one option, the services know
  int inHouse(AccessLevel needed, WorkspaceTask work) {
    return inHouse(needed, work, _ -> false);
  }

  private int inHouse(AccessLevel needed, WorkspaceTask work, Predicate<OpenResult> closed) {
    WorkspaceTask signedIn =
        workspace -> {
          Optional<GuardedFile.Loss> loss = workspace.services().access().recovery().accessLoss();
          if (loss.isPresent() && (as.isPresent() || needed.covers(AccessLevel.OPERATOR))) {
            return fail(Terminal.NOT_DONE, "access.lost." + loss.get());
          }
          boolean isIn =
              as.isEmpty()
                  || SignIn.at(
                      workspace.services().access().accounts(),
                      as.get(),
                      context.terminal(),
                      words().say("sign.in", as.get()));
          if (!isIn) {
            return fail(Terminal.NOT_DONE, "sign.in.wrong");
          }
          workspace.services().currentActor().requireSomewhere(needed);
          if (needed != AccessLevel.PARTICIPANT) {
            judgeClock(workspace.services());
          }
          return work.in(workspace);
        };
    return WorkspaceRun.run(context, folder(), words(), signedIn, closed);
  }

  /// A command does its work whatever the clock says, and says that it cannot be right.
  private void judgeClock(Services services) {
    Instant now = services.clock().instant();
    Stream<UUID> newest =
        Stream.concat(
            Stream.of(Fact.NO_EVENT),
            services.repositories().events().all().stream().limit(NEWEST).map(Event::id));
    boolean isWrong =
        ClockCheck.isBeforeBalai(now)
            || newest
                .flatMap(event -> services.log().newest(event, 1).stream())
                .anyMatch(entry -> ClockCheck.isBefore(now, entry.provenance().at()));
    if (isWrong) {
      context.terminal().say(words().say("clock.wrong", now));
    }
  }

  /// The data folder that was named, or the usual one.
  Path folder() {
    return folder.orElse(context.folder());
  }

  /// Whether a data folder was named.
  boolean isFolderNamed() {
    return folder.isPresent();
  }

  Context context() {
    return context;
  }

  CommandMessages words() {
    return new CommandMessages(language);
  }

  String language() {
    return language;
  }

  /// Says a sentence and gives the exit code back.
  int fail(int code, String key, Object... arguments) {
    context.terminal().say(words().say(key, arguments));
    return code;
  }

  /// What a window opens on in a house.
  interface Place {

    /// The target, or empty when there is no such one and that has been said.
    Optional<Screens.Target> in(Workspace workspace);
  }

  /// Asked for when there is something to log: a command that only explains itself leaves no file.
  private static Logger log() {
    return LoggerFactory.getLogger(BalaiCommand.class);
  }
}
