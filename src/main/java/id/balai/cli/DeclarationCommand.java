package id.balai.cli;

import id.balai.domain.event.Event;
import id.balai.service.house.House;
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
  int write(House house, Event found, Path folder) throws IOException {
    return house.services().issuing().declarations(found, folder).size();
  }
}
