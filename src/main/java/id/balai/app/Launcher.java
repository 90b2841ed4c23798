package id.balai.app;

import id.balai.app.hub.OwnServer;
import id.balai.cli.BalaiCommand;
import id.balai.cli.CommandMessages;
import id.balai.cli.Context;
import id.balai.cli.Terminal;
import id.balai.domain.dataprotection.Unfinished;
import id.balai.paper.trace.OwnPapers;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// Where the program starts. Not a JavaFX application itself, so that it runs from a class path.
public final class Launcher {

  /// Names the folder into which the demo is played when a window was asked for without a display.
  static final String DEMO_WITHOUT_DISPLAY = "balai.demo.without.display";

  private Launcher() {}

  /// Starts the program with the words of the command line and ends it with an exit code.
  public static void main(String[] words) {
    System.exit(run(List.of(words), Terminal.ofSystem()));
  }

  static int run(List<String> words, Terminal terminal) {
    Path folder =
        DataFolder.of(
            System.getenv(),
            System.getProperty("os.name", ""),
            Path.of(System.getProperty("user.home", "")));
    LogFiles.configure(folder, words);
    Path data = EarlyOption.of(words, "--data").map(Path::of).orElse(folder);
    var server = new OwnServer(data, new SecureRandom());
    var isUsed = new AtomicBoolean();
    Runnable use =
        () -> {
          isUsed.set(true);
          server.begin();
        };
    try {
      int code = run(words, terminal, folder, use);
      while (code == Terminal.AGAIN) {
        code = run(words, terminal, folder, use);
      }
      return code;
    } finally {
      if (isUsed.get()) {
        server.end();
      }
    }
  }

  /// @param server starts the server of this laptop
  private static int run(List<String> words, Terminal terminal, Path folder, Runnable server) {
    Path keys =
        KeyPlace.of(
            words,
            System.getenv(),
            System.getProperty("os.name", ""),
            Path.of(System.getProperty("user.home", "")));
    var clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    Path home = Path.of(System.getProperty("user.home", ""));
    HubAddress address = HubAddress.of(words, folder, System.getenv(), terminal);
    if (address instanceof HubAddress.Refused(String key)) {
      terminal.say(new CommandMessages("id").say(key));
      return Terminal.WRONG_USE;
    }
    Optional<String> hub =
        address instanceof HubAddress.At(String url) ? Optional.of(url) : Optional.empty();
    var wiring =
        new Wiring(
            clock,
            Wiring.keysAt(keys),
            hub,
            new OwnPapers(LocalPapers.root(home), Unfinished.before(clock)),
            server);
    Context context = wiring.context(terminal, folder);
    Optional<Path> demo =
        Optional.ofNullable(System.getProperty(DEMO_WITHOUT_DISPLAY)).map(Path::of);
    if (words.isEmpty() && demo.isPresent() && !context.screens().hasDisplay()) {
      terminal.say(new CommandMessages("id").say("no.display.demo", demo.get()));
      return BalaiCommand.run(context, List.of("demo", "--out", demo.get().toString()));
    }
    return BalaiCommand.run(context, words);
  }
}
