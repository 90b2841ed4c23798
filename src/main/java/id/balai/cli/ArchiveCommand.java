package id.balai.cli;

import id.balai.domain.event.Event;
import id.balai.service.archiving.Archiving;
import id.balai.service.house.House;
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
  int write(House house, Event found, Path folder) throws IOException {
    try (var bar = Bar.on(balai().context().terminal(), balai().words().say("bar.archive"))) {
      Archiving archiving = house.services().archiving();
      if (isClosing) {
        archiving.close(found);
      }
      if (proven.isPresent()) {
        return archiving.prove(found, proven.get(), folder).isPresent() ? 1 : 0;
      }
      return isZip
          ? archiving.writeZip(found, folder, bar::at).papers()
          : archiving.write(found, folder, bar::at).papers();
    }
  }
}
