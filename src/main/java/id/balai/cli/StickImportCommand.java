package id.balai.cli;

import id.balai.domain.access.AccessLevel;
import id.balai.service.merging.StickResult;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `balai stick import FILE`: takes what another laptop recorded; twice the same changes nothing.
@Command(name = "import", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class StickImportCommand implements Callable<Integer> {

  @ParentCommand private StickCommand stick;

  @Parameters(paramLabel = "FILE", descriptionKey = "stick-in")
  private Path file = Path.of("");

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  StickImportCommand() {}

  @Override
  public Integer call() {
    return stick.balai().inHouse(AccessLevel.KEEPER, this::take);
  }

  private int take(Workspace workspace) throws IOException {
    BalaiCommand balai = stick.balai();
    if (!Files.isReadable(file)) {
      return balai.fail(Terminal.NOT_DONE, "stick.unreadable", file);
    }
    char[] password = balai.context().terminal().secret(balai.words().say("password.typed"));
    try {
      StickResult result = workspace.services().sticks().take(file, password);
      if (result instanceof StickResult.Taken taken) {
        balai.context().terminal().data(new Brought(taken.entries(), taken.decided()));
        return Terminal.DONE;
      }
      return balai.fail(Terminal.NOT_DONE, sentence(result));
    } finally {
      Arrays.fill(password, ' ');
    }
  }

  /// Why nothing was done.
  static String sentence(StickResult result) {
    return switch (result) {
      case StickResult.Foreign _ -> "stick.foreign";
      case StickResult.Newer _ -> "stick.newer";
      case StickResult.Closed _ -> "stick.closed";
      case StickResult.Broken _ -> "stick.broken";
      case StickResult.Forked _ -> "stick.forked";
      case StickResult.Shared _ -> "stick.shared";
      case StickResult.Given _,
          StickResult.Taken _,
          StickResult.ShortPassword _,
          StickResult.Failed _ ->
          "not.stored";
    };
  }

  /// What is printed.
  ///
  /// @param entries that were new here
  /// @param decided against how many of them something stood
  record Brought(int entries, int decided) {}
}
