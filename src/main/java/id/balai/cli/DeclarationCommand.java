package id.balai.cli;

import id.balai.domain.event.Event;
import id.balai.service.batches.Progress;
import id.balai.service.papers.PaperOrder;
import id.balai.service.papers.PaperType;
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
    var order = PaperOrder.of(PaperType.DECLARATIONS);
    return Outcome.of(workspace.services().papers().write(found, order, folder, progress));
  }
}
