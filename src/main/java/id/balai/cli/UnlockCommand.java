package id.balai.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/// `balai unlock`: opens a data folder that came from another computer.
@Command(name = "unlock", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class UnlockCommand implements Callable<Integer> {

  @ParentCommand private BalaiCommand balai;

  @Mixin private OpenerOption opener = new OpenerOption();

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  UnlockCommand() {}

  @Override
  public Integer call() throws IOException {
    Path folder = balai.folder();
    try {
      return balai.context().ports().safe().unlock(folder, opener.typed(balai))
          ? Terminal.DONE
          : balai.fail(Terminal.NOT_DONE, "unlock.wrong");
    } catch (NoSuchFileException e) {
      return balai.fail(Terminal.NOT_DONE, "unlock.none", folder);
    }
  }
}
