package id.balai.cli;

import id.balai.domain.event.Event;
import id.balai.service.house.House;
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
  int write(House house, Event found, Path folder) throws IOException {
    return watched(
        "bar.certificates",
        progress -> house.services().issuing().certificates(found, folder, progress));
  }
}
