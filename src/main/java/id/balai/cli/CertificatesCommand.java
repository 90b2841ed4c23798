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
    try (var bar = Bar.on(balai().context().terminal(), balai().words().say("bar.certificates"))) {
      return house.services().issuing().certificates(found, folder, bar::at).size();
    }
  }
}
