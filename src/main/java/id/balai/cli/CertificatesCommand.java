package id.balai.cli;

import id.balai.domain.event.Event;
import id.balai.service.batches.Progress;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;

/// `balai certificates`: gives everybody who was there a certificate and writes them.
@Command(
    name = "certificates",
    mixinStandardHelpOptions = true,
    resourceBundle = "id.balai.cli.help")
final class CertificatesCommand extends PapersCommand {

  @Override
  Outcome write(Workspace workspace, Event found, Path folder, Progress progress)
      throws IOException {
    return Outcome.of(workspace.services().certificates().write(found, folder, progress));
  }

  @Override
  String task() {
    return "bar.certificates";
  }
}
