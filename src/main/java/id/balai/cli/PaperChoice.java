package id.balai.cli;

import id.balai.domain.event.Event;
import id.balai.domain.event.InaugurationEntry;
import id.balai.domain.event.PaymentEntry;
import id.balai.domain.layout.SheetLayout;
import id.balai.domain.layout.SheetMode;
import id.balai.domain.layout.SheetSort;
import id.balai.domain.participant.Role;
import id.balai.service.papers.PaperOrder;
import id.balai.service.papers.PaperType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/// The options that say what is to stand on a paper.
final class PaperChoice {

  /// Words on the command line: `empty-sheet` is EMPTY_SHEET.
  static final class TypeWord implements ITypeConverter<PaperType> {
    @Override
    public PaperType convert(String word) {
      return PaperType.ofWord(word)
          .orElseThrow(() -> new TypeConversionException(String.join(", ", words())));
    }

    private static List<String> words() {
      return Arrays.stream(PaperType.values())
          .filter(PaperType::isOrdered)
          .map(PaperType::word)
          .toList();
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
  PaperOrder order(PaperType kind, Event event, CommandSpec spec, BalaiCommand balai) {
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

  private PaperOrder order(PaperType kind, Event event) {
    return PaperOrder.of(kind)
        .among(people())
        .in(layout(event))
        .count(first, count)
        .titled(title)
        .with(inauguration(event))
        .paying(payment(event));
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
