package id.balai.cli;

import id.balai.domain.evidence.KeyVault;
import id.balai.domain.evidence.OfficeKey;
import id.balai.service.house.House;
import java.io.IOException;
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

  @ParentCommand private BalaiCommand balai;

  @Option(names = "--export", paramLabel = "DIR")
  private Optional<Path> folder = Optional.empty();

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  KeysCommand() {}

  @Override
  public Integer call() {
    return balai.inHouse(this::show);
  }

  private int show(House house) throws IOException {
    KeyVault keys = house.services().keys();
    if (folder.isPresent()) {
      keys.export(folder.get());
    }
    for (OfficeKey key : keys.known()) {
      balai
          .context()
          .terminal()
          .data(new KeyLine(key.id(), key.fingerprint(), key.since().toString(), keys.guard()));
    }
    return Terminal.DONE;
  }

  /// What is printed of a key.
  record KeyLine(String id, String fingerprint, String since, KeyVault.Guard guard) {}
}
