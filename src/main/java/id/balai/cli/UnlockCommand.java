package id.balai.cli;

import id.balai.domain.dataprotection.AcceptResult;
import id.balai.domain.dataprotection.Opener;
import id.balai.service.access.AccessRecovery;
import id.balai.service.workspace.OpenResult;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `balai unlock`: opens a data folder that came from another computer.
@Command(name = "unlock", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class UnlockCommand implements Callable<Integer> {

  @ParentCommand private BalaiCommand balai;

  @Mixin private OpenerOption opener = new OpenerOption();

  @Option(names = "--accept-older")
  private boolean isOlderAccepted;

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  UnlockCommand() {}

  @Override
  public Integer call() throws IOException {
    Path folder = balai.folder();
    try {
      if (isOlderAccepted) {
        return acceptOlder(folder);
      }
      Opener typed = opener.typed(balai);
      if (!balai.context().ports().safe().unlock(folder, typed)) {
        return balai.fail(Terminal.NOT_DONE, "unlock.wrong");
      }
      return typed instanceof Opener.Code(String code) ? recovered(folder, code) : Terminal.DONE;
    } catch (NoSuchFileException e) {
      return balai.fail(Terminal.NOT_DONE, "unlock.none", folder);
    }
  }

  /// Whoever holds the recovery code also begins anew with what decides about power, where that was
  /// lost.
  private int recovered(Path folder, String code) throws IOException {
    if (balai.context().keeper().open(folder) instanceof OpenResult.Opened opened) {
      try (Workspace workspace = opened.workspace()) {
        AccessRecovery recovery = workspace.services().access().recovery();
        boolean isLost = recovery.accessLoss().isPresent() || recovery.areKeysLost();
        if (isLost) {
          return recovery.recover(code)
              ? balai.fail(Terminal.DONE, "access.recovered")
              : balai.fail(Terminal.NOT_DONE, "unlock.wrong");
        }
      }
    }
    return Terminal.DONE;
  }

  /// Takes a record that is older than this computer saw it.
  private int acceptOlder(Path folder) throws IOException {
    return switch (balai.context().ports().safe().acceptOlder(folder, opener.typed(balai))) {
      case AcceptResult.Accepted(long seen, long found) ->
          balai.fail(Terminal.DONE, "unlock.older", found, seen);
      case AcceptResult.Wrong _ -> balai.fail(Terminal.NOT_DONE, "unlock.older.wrong");
      case AcceptResult.NotOlder _ -> balai.fail(Terminal.NOT_DONE, "unlock.not.older");
      case AcceptResult.Unavailable _ -> balai.fail(Terminal.NOT_DONE, "unlock.older.closed");
      case AcceptResult.Damaged(long entry) ->
          balai.fail(Terminal.NOT_DONE, "folder.damaged", entry);
    };
  }
}
