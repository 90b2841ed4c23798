package id.balai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.domain.event.Event;
import id.balai.domain.layout.SheetMode;
import id.balai.domain.participant.Role;
import id.balai.fixture.Hall;
import id.balai.service.papers.PaperOrder;
import id.balai.service.papers.PaperType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

/// What the options of a command say about a paper, and what the event says where they are silent.
final class PaperChoiceTest {

  private final Event event = new Hall().event;

  @ParameterizedTest
  @EnumSource(PaperType.class)
  void withoutOptionsAPaperIsAboutEverybodyAsTheEventKeepsIt(PaperType type) {
    PaperOrder order = order(type);
    assertThat(order.type()).isEqualTo(type);
    assertThat(order.people()).isEqualTo(PaperOrder.People.ALL);
    assertThat(order.details().layout()).contains(event.papers().sheet());
    assertThat(order.details().payment()).isEqualTo(event.entries().payment());
    assertThat(order.details().first()).isEqualTo(1);
    assertThat(order.details().count()).isEqualTo(30);
    assertThat(order.details().title()).isEmpty();
  }

  @Test
  void peopleAreNarrowedByEveryOptionAlone() {
    String code = event.sessions().getLast().code();
    assertThat(order(PaperType.SHEETS, "--session", code).people().session()).contains(code);
    assertThat(order(PaperType.SHEETS, "--group", "FKUB").people().group()).contains("FKUB");
    assertThat(order(PaperType.SHEETS, "--role", "SPEAKER").people().role()).contains(Role.SPEAKER);
    assertThat(order(PaperType.SHEETS, "--institution", "Kec. X").people().institution())
        .contains("Kec. X");
  }

  @Test
  void aModeChangesTheModeAndNothingElse() {
    var kept = event.papers().sheet();
    for (SheetMode mode : SheetMode.values()) {
      assertThat(order(PaperType.SHEETS, "--mode", mode.name()).details().layout())
          .contains(kept.in(mode));
    }
  }

  @ParameterizedTest
  @CsvSource({"--amount 150000, 150000, 0", "--amount 150000 --tax 5, 150000, 5"})
  void anAmountCountsForEverybody(String options, long each, int percent) {
    var payment = order(PaperType.RECEIPTS, options.split(" ")).details().payment();
    assertThat(payment.each()).isEqualTo(each);
    assertThat(payment.taxPercent()).isEqualTo(percent);
    assertThat(payment.rates()).isEmpty();
  }

  @Test
  void aTitleAloneLeavesWhatIsPaid() {
    var payment = order(PaperType.RECEIPTS, "--title", "Uang saku").details().payment();
    assertThat(payment.purpose()).isEqualTo("Uang saku");
    assertThat(payment.each()).isEqualTo(event.entries().payment().each());
  }

  @Test
  void anInaugurationIsOfTheNamedSessionOrTheFirst() {
    String last = event.sessions().getLast().code();
    assertThat(order(PaperType.SHEETS).details().inauguration().orElseThrow().session())
        .isEqualTo(event.sessions().getFirst().code());
    var entry =
        order(
                PaperType.SHEETS,
                "--session",
                last,
                "--number",
                "7/BA/2024",
                "--decree",
                "SK 1",
                "--witness",
                "4",
                "--witness",
                "9")
            .details()
            .inauguration()
            .orElseThrow();
    assertThat(entry.session()).isEqualTo(last);
    assertThat(entry.number()).isEqualTo("7/BA/2024");
    assertThat(entry.decree()).isEqualTo("SK 1");
    assertThat(entry.witnesses()).isEqualTo(List.of(4, 9));
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "100001"})
  void figuresThatNoPaperHasAreRefused(String count) {
    PaperType counted =
        Arrays.stream(PaperType.values()).filter(type -> type.most() > 0).findFirst().orElseThrow();
    assertThatThrownBy(() -> order(counted, "--count", count))
        .isInstanceOf(CommandLine.ParameterException.class)
        .hasCauseInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(PaperType.class)
  void theWordOfAPaperIsTakenAndNoOther(PaperType type) {
    var word = new PaperChoice.TypeWord();
    if (type.isOrdered()) {
      assertThat(word.convert(type.word().toUpperCase(Locale.ROOT))).isEqualTo(type);
    }
    assertThatThrownBy(() -> word.convert(type.word() + "x"))
        .isInstanceOf(CommandLine.TypeConversionException.class);
  }

  private PaperOrder order(PaperType type, String... options) {
    var choice = new PaperChoice();
    var line = new CommandLine(choice).setCaseInsensitiveEnumValuesAllowed(true);
    line.parseArgs(options);
    return choice.order(type, event, line.getCommandSpec(), CommandModelTest.balai());
  }
}
