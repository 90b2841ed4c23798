package id.balai.cli;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.document.BadgeCard;
import id.balai.domain.document.BadgeSheet;
import id.balai.domain.event.Event;
import id.balai.service.archiving.CsvTable;
import id.balai.service.papers.PaperOrder;
import id.balai.service.papers.PaperType;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `balai badges`: writes the badge sheet, and the codes for a label printer.
@Command(name = "badges", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class BadgesCommand implements Callable<Integer> {

  @ParentCommand private BalaiCommand balai;

  @Mixin private EventOption event = new EventOption();

  @Option(names = "--out", paramLabel = "F.pdf", required = true)
  private Path out = Path.of("");

  @Option(names = "--codes", paramLabel = "C.csv")
  private Optional<Path> codes = Optional.empty();

  @Option(names = "--layout", paramLabel = "LAYOUT")
  private BadgeSheet.Layout layout = BadgeSheet.Layout.EIGHT_ON_A4;

  @Option(names = "--only", paramLabel = "N")
  private List<Integer> only = List.of();

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  BadgesCommand() {}

  @Override
  public Integer call() {
    try (var _ = Interruption.listen()) {
      return balai.inHouse(AccessLevel.COMMITTEE, this::write);
    }
  }

  private int write(Workspace workspace) throws IOException {
    Optional<Event> found = event.in(workspace, balai);
    if (found.isEmpty()) {
      return Terminal.NOT_DONE;
    }
    int cards =
        workspace
            .services()
            .papers()
            .badges(found.get(), out, PaperOrder.of(PaperType.BADGES).cards(layout, only));
    if (cards == 0) {
      return balai.fail(Terminal.NOT_DONE, "people.none", found.get().code());
    }
    if (codes.isPresent()) {
      List<List<String>> rows =
          workspace.services().papers().cards(found.get()).stream()
              .map(BadgesCommand::row)
              .toList();
      workspace
          .services()
          .papers()
          .codes(
              found.get(),
              codes.get(),
              file -> CsvTable.write(List.of("nomor", "nama", "kode"), rows, file));
    }
    balai.context().terminal().data(new Written(found.get().code(), cards, out.toString()));
    return Terminal.DONE;
  }

  private static List<String> row(BadgeCard card) {
    return List.of(Integer.toString(card.number()), card.name(), card.code().text());
  }

  /// What is printed.
  record Written(String event, int badges, String out) {}
}
