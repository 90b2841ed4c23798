package id.balai.cli;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.dataprotection.Backup;
import id.balai.domain.dataprotection.BackupResult;
import id.balai.domain.dataprotection.Backups;
import id.balai.service.dataprotection.DataKeyAdmin;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `balai backup`: makes a backup now.
@Command(name = "backup", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class BackupCommand implements Callable<Integer> {

  @ParentCommand private BalaiCommand balai;

  @Option(names = "--to", paramLabel = "DIR")
  private Optional<Path> folder = Optional.empty();

  @Option(names = "--whole", paramLabel = "FILE")
  private Optional<Path> whole = Optional.empty();

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  BackupCommand() {}

  @Override
  public Integer call() {
    if (folder.isPresent() && whole.isPresent()) {
      return balai.fail(Terminal.WRONG_USE, "backup.one.of.both");
    }
    return balai.inHouse(AccessLevel.COMMITTEE, this::make);
  }

  private int make(Workspace workspace) throws IOException {
    Services services = workspace.services();
    Backups backups = services.keeping().backups();
    var guarding = new DataKeyAdmin(services.keeping(), services.ledger(), services.currentActor());
    BackupResult result =
        whole.isPresent()
            ? guarding.backUpWhole(whole.get())
            : folder.isPresent() ? guarding.moveBackups(folder.get()) : backups.make();
    return switch (result) {
      case BackupResult.Made made -> said(made.backup());
      case BackupResult.Unchanged same -> said(same.last());
      case BackupResult.Empty _ -> balai.fail(Terminal.NOT_DONE, "backup.empty");
      case BackupResult.NotWritable _ ->
          whole.isPresent()
              ? balai.fail(Terminal.NOT_DONE, "backup.file.not.writable", whole.get())
              : balai.fail(Terminal.NOT_DONE, "backup.not.writable", backups.folder());
    };
  }

  private int said(Backup backup) {
    balai
        .context()
        .terminal()
        .data(
            new Written(
                backup.file().toString(),
                backup.head().sequence(),
                backup.others(),
                backup.bytes()));
    return Terminal.DONE;
  }

  /// What is printed.
  record Written(String file, long entries, long others, long bytes) {}
}
