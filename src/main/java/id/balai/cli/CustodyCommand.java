package id.balai.cli;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.dataprotection.DataCustody;
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

/// `balai custody`: sets the password of the data, or prints their recovery code.
@Command(name = "custody", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class CustodyCommand implements Callable<Integer> {

  @ParentCommand private BalaiCommand balai;

  @Option(names = "--password")
  private boolean isPassword;

  @Option(names = "--paper", paramLabel = "F.pdf", descriptionKey = "custody-paper")
  private Optional<Path> paper = Optional.empty();

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  CustodyCommand() {}

  @Override
  public Integer call() {
    return balai.inHouse(AccessLevel.KEEPER, this::keep);
  }

  private int keep(Workspace workspace) throws IOException {
    Services services = workspace.services();
    var guarding = new DataKeyAdmin(services.keeping(), services.ledger(), services.currentActor());
    if (paper.isPresent()) {
      guarding.writeRecoveryCode(paper.get());
      balai.context().terminal().data(new Written(paper.get().toString()));
      return Terminal.DONE;
    }
    if (!isPassword) {
      balai.context().terminal().data(new Code(guarding.recoveryCode()));
      return Terminal.DONE;
    }
    char[] typed = balai.context().terminal().secret(balai.words().say("password.new"));
    return switch (guarding.protect(typed)) {
      case DONE -> Terminal.DONE;
      case TOO_SHORT -> balai.fail(Terminal.NOT_DONE, "password.short", DataCustody.LEAST_PASSWORD);
    };
  }

  /// What is printed for a paper.
  record Written(String file) {}

  /// What is printed.
  record Code(String recoveryCode) {}
}
