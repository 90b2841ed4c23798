package id.balai.cli;

import id.balai.domain.event.Event;
import id.balai.domain.layout.PaperFit;
import id.balai.service.batches.Progress;
import id.balai.service.papers.PaperOrder;
import id.balai.service.papers.PaperType;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `balai paper KIND`: writes any kind of paper of an event.
@Command(name = "paper", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class PaperCommand extends PapersCommand {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "KIND", converter = PaperChoice.TypeWord.class)
  private PaperType kind = PaperType.SHEETS;

  @Option(names = "--fit-a4")
  private boolean isFitted;

  @Mixin private PaperChoice choice = new PaperChoice();

  /// The spec is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  PaperCommand() {}

  @Override
  Outcome write(Workspace workspace, Event found, Path folder, Progress progress)
      throws IOException {
    Event event = isFitted ? found.withPapers(found.papers().on(PaperFit.A4)) : found;
    PaperOrder order = choice.order(kind, event, spec, balai());
    return Outcome.of(workspace.services().papers().write(event, order, folder, progress));
  }
}
