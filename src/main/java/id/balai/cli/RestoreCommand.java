package id.balai.cli;

import id.balai.domain.dataprotection.RestoreResult;
import id.balai.domain.dataprotection.Safe;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `balai restore`: restores a backup into an empty data folder.
@Command(name = "restore", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class RestoreCommand implements Callable<Integer> {

  @ParentCommand private BalaiCommand balai;

  @Mixin private OpenerOption opener = new OpenerOption();

  @Option(names = "--damaged")
  private boolean isDamaged;

  @Parameters(paramLabel = "FILE", descriptionKey = "backup-file")
  private Path file = Path.of("");

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  RestoreCommand() {}

  @Override
  public Integer call() {
    Path folder = balai.folder();
    Safe safe = balai.context().ports().safe();
    RestoreResult result =
        isDamaged ? safe.replace(file, folder) : safe.restore(file, folder, opener.typed(balai));
    return switch (result) {
      case RestoreResult.Restored restored -> {
        balai
            .context()
            .terminal()
            .data(new Written(folder.toString(), restored.entries(), restored.others()));
        yield Terminal.DONE;
      }
      case RestoreResult.Replaced replaced -> {
        balai.context().terminal().data(new Written(folder.toString(), replaced.entries(), 0));
        yield balai.fail(Terminal.DONE, "restore.aside", replaced.aside());
      }
      case RestoreResult.FolderInUse _ -> balai.fail(Terminal.NOT_DONE, "restore.in.use", folder);
      case RestoreResult.Locked _ -> balai.fail(Terminal.NOT_DONE, "restore.locked", file);
      case RestoreResult.Newer _ -> balai.fail(Terminal.NOT_DONE, "restore.newer", file);
      case RestoreResult.PartUnusable(Path part) ->
          balai.fail(Terminal.NOT_DONE, "restore.part", file, part);
      case RestoreResult.Damaged _ -> balai.fail(Terminal.NOT_DONE, "restore.damaged", file);
    };
  }

  /// What is printed.
  record Written(String folder, long entries, long others) {}
}
