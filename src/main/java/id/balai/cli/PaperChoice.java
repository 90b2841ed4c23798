package id.balai.cli;

import id.balai.domain.event.Event;
import id.balai.domain.event.InaugurationEntry;
import id.balai.domain.event.PaymentEntry;
import id.balai.domain.layout.SheetLayout;
import id.balai.domain.layout.SheetMode;
import id.balai.domain.layout.SheetSort;
import id.balai.domain.participant.Role;
import id.balai.service.issuing.PaperOrder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// The options that say what is to stand on a paper.
final class PaperChoice {

  /// What can be asked for.
  enum Kind {
    SHEETS,
    EMPTY_SHEET,
    DECLARATIONS,
    PACTS,
    PLEDGES,
    RECORD,
    ROSTER,
    RECAP,
    RECEIPTS,
    MINUTES,
    SLIPS
  }

  /// Words on the command line: `empty-sheet` is EMPTY_SHEET.
  static final class KindWord implements ITypeConverter<Kind> {
    @Override
    public Kind convert(String word) {
      return Kind.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  @Option(names = "--session", paramLabel = "CODE")
  private Optional<String> session = Optional.empty();

  @Option(names = "--group", paramLabel = "NAME")
  private Optional<String> group = Optional.empty();

  @Option(names = "--role", paramLabel = "ROLE")
  private Optional<Role> role = Optional.empty();

  @Option(names = "--institution", paramLabel = "NAME")
  private Optional<String> institution = Optional.empty();

  @Option(names = "--sort", paramLabel = "SORT")
  private Optional<SheetSort> sort = Optional.empty();

  @Option(names = "--mode", paramLabel = "MODE")
  private Optional<SheetMode> mode = Optional.empty();

  @Option(names = "--title", paramLabel = "TEXT")
  private String title = "";

  @Option(names = "--number", paramLabel = "TEXT")
  private Optional<String> number = Optional.empty();

  @Option(names = "--decree", paramLabel = "TEXT")
  private Optional<String> decree = Optional.empty();

  @Option(names = "--witness", paramLabel = "N")
  private List<Integer> witnesses = List.of();

  @Option(names = "--amount", paramLabel = "RUPIAH")
  private Optional<Long> amount = Optional.empty();

  @Option(names = "--tax", paramLabel = "PERCENT")
  private Optional<Integer> tax = Optional.empty();

  @Option(names = "--first", paramLabel = "N")
  private int first = 1;

  @Option(names = "--count", paramLabel = "N")
  private int count = 30;

  /// What was ordered.
  ///
  /// @throws ParameterException for figures that no paper has
  PaperOrder order(Kind kind, Event event, CommandSpec spec, BalaiCommand balai) {
    try {
      return order(kind, event);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), balai.words().say("paper.figures"), e);
    }
  }

  /// Whom the options mean.
  PaperOrder.People people() {
    return new PaperOrder.People(session, group, role, institution);
  }

  private PaperOrder order(Kind kind, Event event) {
    return switch (kind) {
      case SHEETS -> new PaperOrder.Sheets(people(), layout(event));
      case EMPTY_SHEET -> new PaperOrder.EmptySheet(code(event), count, layout(event));
      case DECLARATIONS -> new PaperOrder.JointDeclarations();
      case PACTS -> new PaperOrder.Pacts();
      case PLEDGES -> new PaperOrder.Pledges();
      case RECORD -> new PaperOrder.Inauguration(inauguration(event));
      case ROSTER -> new PaperOrder.Roster(group.orElse(""), title);
      case RECAP -> new PaperOrder.Recap(session);
      case RECEIPTS -> new PaperOrder.Receipts(people(), payment(event));
      case MINUTES -> new PaperOrder.Minutes();
      case SLIPS -> new PaperOrder.Slips(code(event), first, count);
    };
  }

  /// What the event keeps, and what the command says instead.
  private InaugurationEntry inauguration(Event event) {
    String members = group.orElse("");
    InaugurationEntry kept =
        event
            .entries()
            .inauguration(code(event), members)
            .orElseGet(() -> new InaugurationEntry(code(event), members));
    return new InaugurationEntry(
        kept.session(),
        kept.group(),
        number.orElse(kept.number()),
        decree.orElse(kept.decree()),
        witnesses.isEmpty() ? kept.witnesses() : witnesses,
        kept.wording());
  }

  /// An amount on the command line counts for everybody; without one, what the event keeps.
  private PaymentEntry payment(Event event) {
    PaymentEntry kept = event.entries().payment();
    return amount
        .map(each -> new PaymentEntry(title, each, tax.orElse(0)))
        .orElseGet(
            () ->
                new PaymentEntry(
                    title.isEmpty() ? kept.purpose() : title,
                    kept.each(),
                    tax.orElse(kept.taxPercent()),
                    kept.rates(),
                    kept.singles()));
  }

  private SheetLayout layout(Event event) {
    SheetLayout kept = event.papers().sheet();
    return kept.by(sort.orElse(kept.sort())).in(mode.orElse(kept.mode()));
  }

  /// The session that is meant, the first one when none was named.
  private String code(Event event) {
    return session.orElse(event.sessions().getFirst().code());
  }
}
