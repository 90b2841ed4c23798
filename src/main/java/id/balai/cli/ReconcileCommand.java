package id.balai.cli;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.Event;
import id.balai.service.merging.ChoosingResult;
import id.balai.service.merging.MergingCase;
import id.balai.service.merging.MergingCase.Choice;
import id.balai.service.merging.MergingDesk;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `balai reconcile`: lists what came out otherwise than lone doors recorded it, and lets one side
/// of a case count.
@Command(name = "reconcile", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class ReconcileCommand implements Callable<Integer> {

  @ParentCommand private BalaiCommand balai;

  @Mixin private EventOption event = new EventOption();

  @Option(names = "--case", paramLabel = "ID")
  private Optional<String> key = Optional.empty();

  @Option(names = "--keep", paramLabel = "SIDE")
  private Optional<Choice> keep = Optional.empty();

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  ReconcileCommand() {}

  @Override
  public Integer call() {
    if (key.isPresent() != keep.isPresent()) {
      return balai.fail(Terminal.WRONG_USE, "reconcile.both");
    }
    return balai.inHouse(AccessLevel.COMMITTEE, this::run);
  }

  private int run(Workspace workspace) {
    Optional<Event> found = event.in(workspace, balai);
    if (found.isEmpty()) {
      return Terminal.NOT_DONE;
    }
    Services services = workspace.services();
    var desk =
        new MergingDesk(
            services.repositories(),
            services.log(),
            services.ledger(),
            services.currentActor(),
            services.people());
    if (key.isPresent()) {
      int exit = choose(desk, found.get(), key.get(), keep.orElseThrow());
      if (exit != Terminal.DONE) {
        return exit;
      }
    }
    print(desk.of(found.get()), found.get().zone());
    return Terminal.DONE;
  }

  private int choose(MergingDesk desk, Event found, String wanted, Choice choice) {
    Optional<MergingCase> one =
        desk.of(found).stream().filter(each -> id(each).equals(wanted)).findFirst();
    if (one.isEmpty()) {
      return balai.fail(Terminal.NOT_DONE, "reconcile.none", wanted);
    }
    return switch (desk.choose(found, one.get(), choice)) {
      case ChoosingResult.Chosen _ -> Terminal.DONE;
      case ChoosingResult.NotOpen _ -> balai.fail(Terminal.NOT_DONE, "reconcile.nothing");
      case ChoosingResult.Overtaken _ -> balai.fail(Terminal.NOT_DONE, "reconcile.overtaken");
      case ChoosingResult.Failed _ -> balai.fail(Terminal.NOT_DONE, "not.stored");
    };
  }

  private void print(List<MergingCase> cases, ZoneId zone) {
    var lines = new ArrayList<Line>();
    for (MergingCase one : cases) {
      lines.add(
          new Line(
              id(one),
              one.outcome().name(),
              one.name(),
              Part.of(one.apart(), zone),
              one.against().map(side -> Part.of(side, zone)).orElse(null),
              one.isApartCounting(),
              one.isOpen(),
              one.choices().stream().map(each -> each.name().toLowerCase(Locale.ROOT)).toList()));
    }
    balai.context().terminal().data(new Cases(lines));
  }

  private static String id(MergingCase one) {
    return id(one.chain(), one.sequence());
  }

  /// Short enough to be typed; the chain of a station is told by its first digits.
  private static String id(UUID chain, long sequence) {
    return chain.toString().substring(0, 8) + "-" + sequence;
  }

  /// What is printed.
  record Cases(List<Line> cases) {}

  /// One case.
  ///
  /// @param id what `--case` takes
  /// @param outcome the rule, see `ApartOutcome`
  /// @param against what stands or stood against it; `null` where there is nothing
  /// @param countsApart whether what the lone door recorded counts now
  /// @param isOpen whether a person has to decide
  /// @param choices what `--keep` takes
  record Line(
      String id,
      String outcome,
      String name,
      Part apart,
      @Nullable Part against,
      boolean countsApart,
      boolean isOpen,
      List<String> choices) {}

  /// One side of a case.
  record Part(String kind, String about, String station, String at) {
    static Part of(MergingCase.Side side, ZoneId zone) {
      return new Part(
          side.kind().name(),
          side.about(),
          side.station(),
          DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(side.at().atZone(zone)));
    }
  }
}
