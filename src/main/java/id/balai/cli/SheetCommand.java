package id.balai.cli;

import id.balai.domain.event.Event;
import id.balai.service.house.House;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;

/// `balai sheet`: writes the attendance sheets.
@Command(name = "sheet", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class SheetCommand extends PapersCommand {

  @Override
  int write(House house, Event found, Path folder) throws IOException {
    return house.services().issuing().sheets(found, folder).size();
  }
}
