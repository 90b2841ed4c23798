package id.balai.cli;

import id.balai.domain.event.Event;
import id.balai.service.batches.Progress;
import id.balai.service.certificates.Represented;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `balai certificates`: gives everybody who was there a certificate and writes them.
@Command(
    name = "certificates",
    mixinStandardHelpOptions = true,
    resourceBundle = "id.balai.cli.help")
final class CertificatesCommand extends PapersCommand {

  @Option(names = "--represented")
  private boolean isRepresented;

  @Override
  Outcome write(Workspace workspace, Event found, Path folder, Progress progress)
      throws IOException {
    Represented represented = isRepresented ? Represented.INCLUDED : Represented.LEFT_OUT;
    return Outcome.of(
        workspace.services().certificates().write(found, represented, folder, progress));
  }

  @Override
  String task() {
    return "bar.certificates";
  }
}
