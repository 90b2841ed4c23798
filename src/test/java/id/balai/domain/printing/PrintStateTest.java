package id.balai.domain.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import id.balai.domain.document.PaperSubject;
import id.balai.domain.layout.PaperSize;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// How far a print has come, and which paper it was.
final class PrintStateTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # state, whether paper may have come out
          QUEUED,          true
          PRINTED,         true
          NOT_IN_TIME,     true
          NEVER_TOLD,      true
          CANCELLED,       false
          NO_PRINT_SYSTEM, false
          NO_SUCH_PRINTER, false
          REFUSED,         false
          ABORTED,         false
          UNREADABLE,      false
          """)
  void whoeverMayHoldAPaperIsNotToldThatThereIsNone(PrintState state, boolean isOut) {
    assertThat(state.isOut()).isEqualTo(isOut);
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonAndEveryOpenEndHasItsOwnWord(PrintOutcome.Reason reason) {
    assertThat(PrintState.of(new PrintOutcome.Failed(reason, "")))
        .hasToString(reason.name())
        .matches(state -> !state.isOut());
    for (PrintOutcome.End end : PrintOutcome.End.values()) {
      assertThat(PrintState.of(new PrintOutcome.Queued(end, Set.of())))
          .hasToString(end.name())
          .matches(PrintState::isOut);
    }
  }

  @Test
  void everyStateIsReachedByAnOutcomeButTheFirst() {
    Set<PrintState> reached = EnumSet.noneOf(PrintState.class);
    reached.add(PrintState.of(new PrintOutcome.Printed()));
    reached.add(PrintState.of(new PrintOutcome.Cancelled()));
    Arrays.stream(PrintOutcome.Reason.values())
        .forEach(reason -> reached.add(PrintState.of(new PrintOutcome.Failed(reason, ""))));
    Arrays.stream(PrintOutcome.End.values())
        .forEach(end -> reached.add(PrintState.of(new PrintOutcome.Queued(end, Set.of()))));
    assertThat(EnumSet.complementOf(EnumSet.copyOf(reached))).containsExactly(PrintState.QUEUED);
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "99, true", "100, false"})
  void moreThanNinetyNineCopiesAreASlipOfTheFinger(int copies, boolean isTaken) {
    if (isTaken) {
      assertThatNoException().isThrownBy(() -> order(copies));
    } else {
      assertThatIllegalArgumentException().isThrownBy(() -> order(copies));
    }
  }

  private static PrintOrder order(int copies) {
    return new PrintOrder(
        "hp",
        "Balai",
        PaperSize.F4,
        Optional.empty(),
        copies,
        PrintOrder.Sides.ONE,
        PrintOrder.Fit.TRUE_SIZE);
  }

  @ParameterizedTest
  @CsvSource({"recap, PAGI, true", "recap, SORE, false", "sheet, PAGI, false"})
  void paperIsTheSameInEveryVersion(String kind, String scope, boolean isSame) {
    var paper = new PrintedPaper("recap", "PAGI", "aa", 2, PaperSubject.EVENT);
    var other = new PrintedPaper(kind, scope, "bb", 3, null);

    assertThat(paper.isSamePaperAs(other)).isEqualTo(isSame);
    assertThat(other.isOfOlderLog()).isTrue();
    assertThat(paper.isOfOlderLog()).isFalse();
    assertThat(other.subject()).isEqualTo(PaperSubject.EVENT);
  }

  @ParameterizedTest
  @CsvSource({"label, 1, true, false", "recap, 1, false, false", "recap, 2, false, true"})
  void secondRunOfAPaperIsAReprint(String kind, int run, boolean isLabel, boolean isReprint) {
    var paper = new PrintedPaper(kind, "PAGI", "aa", 2, PaperSubject.EVENT);
    var printed =
        new PrintRun(new UUID(1, 1), new UUID(1, 2), paper, "hp", 1, run, PrintState.QUEUED);

    assertThat(printed.isLabel()).isEqualTo(isLabel);
    assertThat(printed.isReprint()).isEqualTo(isReprint);
    assertThat(printed.in(PrintState.PRINTED).in(PrintState.QUEUED)).isEqualTo(printed);
  }

  @Test
  void printerIsThereWhenThePrintSystemNamesOne() {
    Printer hp =
        new Printer("hp", "HP", Printer.State.READY, Set.of(), Printer.Offer.NOT_TOLD, true);

    assertThat(answering(new Printers.NoPrintSystem()).isThere()).isFalse();
    assertThat(answering(new Printers.Found(List.of())).isThere()).isFalse();
    assertThat(answering(new Printers.Found(List.of(hp))).isThere()).isTrue();
    assertThat(new Printers.Found(List.of(hp)).named("hp")).contains(hp);
    assertThat(new Printers.Found(List.of(hp)).named("HP")).isEmpty();
  }

  private static DocumentPrinter answering(Printers printers) {
    return new DocumentPrinter() {
      @Override
      public Printers printers() {
        return printers;
      }

      @Override
      public PrintOutcome print(PrintOrder order, Path pdf, PrintWatch watch) {
        return new PrintOutcome.Cancelled();
      }
    };
  }

  @Test
  void printerThatNamesNoPapersTakesEveryPaper() {
    var two = new Printer.Offer(List.of(), Set.of(PaperSize.A4, PaperSize.LEGAL), false);
    for (PaperSize size : PaperSize.values()) {
      assertThat(Printer.Offer.NOT_TOLD.takes(size)).isTrue();
      assertThat(two.takes(size)).isEqualTo(size == PaperSize.A4 || size == PaperSize.LEGAL);
    }
  }
}
