package id.balai.cli;

import id.balai.domain.event.Event;
import id.balai.domain.event.PaymentEntry;
import id.balai.domain.layout.SheetMode;
import id.balai.service.batches.Progress;
import id.balai.service.papers.PaperOrder;
import id.balai.service.papers.PaperType;
import id.balai.service.papers.SpjResult;
import id.balai.service.papers.SpjService;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `balai spj`: puts everything that the accounts of an event need into one folder.
@Command(name = "spj", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class SpjCommand extends PapersCommand {

  @Spec private CommandSpec spec;

  @Option(names = "--amount", paramLabel = "RUPIAH")
  private Optional<Long> amount = Optional.empty();

  @Option(names = "--tax", paramLabel = "PERCENT")
  private int tax = 0;

  @Option(names = "--title", paramLabel = "TEXT")
  private String purpose = "";

  @Option(names = "--mode", paramLabel = "MODE")
  private Optional<SheetMode> mode = Optional.empty();

  /// The spec is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  SpjCommand() {}

  @Override
  Outcome write(Workspace workspace, Event found, Path folder, Progress progress)
      throws IOException {
    var kept = SpjService.Wanted.of(found);
    var wanted =
        new SpjService.Wanted(
            amount.map(this::payments).or(kept::payments), mode.orElse(kept.mode()));
    return switch (workspace.services().papers().spj().write(found, wanted, folder, progress)) {
      case SpjResult.Done done -> {
        balai().context().terminal().say(balai().words().say("spj.unsigned", done.unsigned()));
        yield new Outcome.Written(done.papers());
      }
      case SpjResult.Stopped _ -> new Outcome.Dropped();
    };
  }

  @Override
  String task() {
    return "bar.spj";
  }

  private PaperOrder payments(long each) {
    try {
      return PaperOrder.of(PaperType.RECEIPTS).paying(new PaymentEntry(purpose, each, tax));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), balai().words().say("paper.figures"), e);
    }
  }
}
