package id.balai.cli;

import id.balai.domain.access.AccessLevel;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `balai scanner-page`: writes the page by which people see how a scanner is set.
@Command(
    name = "scanner-page",
    mixinStandardHelpOptions = true,
    resourceBundle = "id.balai.cli.help")
final class ScannerPageCommand implements Callable<Integer> {

  @ParentCommand private BalaiCommand balai;

  @Option(names = "--out", paramLabel = "F.pdf", required = true)
  private Path out = Path.of("");

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  ScannerPageCommand() {}

  @Override
  public Integer call() {
    return balai.inHouse(AccessLevel.COMMITTEE, this::write);
  }

  private int write(Workspace workspace) throws IOException {
    workspace.services().testPrint().writeScannerPage(out);
    balai.context().terminal().data(new Written(out.toString()));
    return Terminal.DONE;
  }

  /// What is printed.
  record Written(String out) {}
}
