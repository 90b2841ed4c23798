package id.balai.cli;

import id.balai.domain.event.Event;
import id.balai.service.batches.Progress;
import id.balai.service.papers.PaperOrder;
import id.balai.service.papers.PaperType;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;

/// `balai sheet`: writes the attendance sheets.
@Command(name = "sheet", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class SheetCommand extends PapersCommand {

  @Override
  Outcome write(Workspace workspace, Event found, Path folder, Progress progress)
      throws IOException {
    var order = PaperOrder.of(PaperType.SHEETS).in(found.papers().sheet());
    return Outcome.of(workspace.services().papers().write(found, order, folder, progress));
  }
}
