package id.balai.cli;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.dataprotection.DataCustody;
import id.balai.service.merging.StickResult;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `balai stick export FILE`: writes everything that was recorded here, under a password.
@Command(name = "export", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class StickExportCommand implements Callable<Integer> {

  @ParentCommand private StickCommand stick;

  @Parameters(paramLabel = "FILE", descriptionKey = "stick-out")
  private Path file = Path.of("");

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  StickExportCommand() {}

  @Override
  public Integer call() {
    return stick.balai().inHouse(AccessLevel.KEEPER, this::write);
  }

  private int write(Workspace workspace) throws IOException {
    BalaiCommand balai = stick.balai();
    char[] password = balai.context().terminal().secret(balai.words().say("password.new"));
    try {
      return switch (workspace.services().sticks().give(file, password)) {
        case StickResult.Given given -> {
          balai.context().terminal().data(new Written(file.toString(), given.entries()));
          yield Terminal.DONE;
        }
        case StickResult.ShortPassword _ ->
            balai.fail(Terminal.NOT_DONE, "password.short", DataCustody.LEAST_PASSWORD);
        case StickResult other -> balai.fail(Terminal.NOT_DONE, StickImportCommand.sentence(other));
      };
    } finally {
      Arrays.fill(password, ' ');
    }
  }

  /// What is printed.
  record Written(String file, int entries) {}
}
