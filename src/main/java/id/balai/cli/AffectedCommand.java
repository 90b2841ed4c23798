package id.balai.cli;

import id.balai.domain.event.Event;
import id.balai.service.batches.Progress;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;

/// `balai affected`: lists whom to tell when data got out, and what of theirs is known.
@Command(name = "affected", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class AffectedCommand extends PapersCommand {

  @Override
  Outcome write(Workspace workspace, Event found, Path csv, Progress progress) throws IOException {
    return new Outcome.Written(workspace.services().keeping().affected().write(found, csv));
  }
}
