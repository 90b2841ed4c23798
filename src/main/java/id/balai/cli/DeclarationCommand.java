package id.balai.cli;

import id.balai.domain.event.Event;
import id.balai.service.issuing.PaperOrder;
import id.balai.service.issuing.Progress;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;

/// `balai declaration`: writes the joint declarations.
@Command(
    name = "declaration",
    mixinStandardHelpOptions = true,
    resourceBundle = "id.balai.cli.help")
final class DeclarationCommand extends PapersCommand {

  @Override
  Outcome write(Workspace workspace, Event found, Path folder, Progress progress)
      throws IOException {
    var order = new PaperOrder.JointDeclarations();
    return Outcome.of(workspace.services().issuing().write(found, order, folder, progress));
  }
}
