package id.balai.cli;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.evidence.KeyVault;
import id.balai.domain.evidence.OfficeKey;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `balai keys`: shows the office's keys and writes their public halves. Passwords are typed in the
/// window, never on a command line.
@Command(name = "keys", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class KeysCommand implements Callable<Integer> {

  /// Typed instead of a service to have none.
  private static final String NONE = "off";

  @ParentCommand private BalaiCommand balai;

  @Option(names = "--export", paramLabel = "DIR")
  private Optional<Path> folder = Optional.empty();

  @Option(names = "--timestamp", paramLabel = "URL")
  private Optional<String> stamps = Optional.empty();

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  KeysCommand() {}

  @Override
  public Integer call() {
    boolean isKnown =
        stamps.map(typed -> typed.equals(NONE) || service(typed).isPresent()).orElse(true);
    return isKnown
        ? balai.inHouse(AccessLevel.COMMITTEE, this::show)
        : balai.fail(Terminal.WRONG_USE, "keys.timestamp");
  }

  private int show(Workspace workspace) throws IOException {
    KeyVault keys = workspace.services().keys();
    if (stamps.isPresent()) {
      keys.timeStampService(service(stamps.get()));
    }
    if (folder.isPresent()) {
      keys.export(folder.get());
    }
    keys.make();
    for (OfficeKey key : keys.known()) {
      balai
          .context()
          .terminal()
          .data(new KeyLine(key.id(), key.fingerprint(), key.since().toString(), keys.guard()));
    }
    return Terminal.DONE;
  }

  private static Optional<URI> service(String typed) {
    try {
      URI address = new URI(typed);
      boolean isWeb = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      return isWeb && address.getHost() != null ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /// What is printed of a key.
  record KeyLine(String id, String fingerprint, String since, KeyVault.Guard guard) {}
}
