package id.balai.cli;

import id.balai.domain.event.Event;
import id.balai.service.archiving.ArchiveService;
import id.balai.service.batches.Progress;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `balai archive`: writes the archive folder of an event.
@Command(name = "archive", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class ArchiveCommand extends PapersCommand {

  @Option(names = "--close")
  private boolean isClosing;

  @Option(names = "--zip")
  private boolean isZip;

  @Option(names = "--proof", paramLabel = "NUMBER")
  private Optional<Integer> proven = Optional.empty();

  @Override
  Outcome write(Workspace workspace, Event found, Path folder, Progress progress)
      throws IOException {
    ArchiveService archiving = workspace.services().archiving();
    if (isClosing) {
      archiving.close(found);
    }
    if (proven.isPresent()) {
      return new Outcome.Written(archiving.prove(found, proven.get(), folder).isPresent() ? 1 : 0);
    }
    Optional<ArchiveService.Archive> archive =
        isZip
            ? archiving.writeZip(found, folder, progress)
            : archiving.write(found, folder, progress);
    return archive
        .<Outcome>map(whole -> new Outcome.Written(whole.papers()))
        .orElseGet(Outcome.Dropped::new);
  }

  @Override
  String task() {
    return "bar.archive";
  }
}
