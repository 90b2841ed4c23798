package id.balai.ui.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.ScanResult;
import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.Report;
import id.balai.domain.signature.Assistance;
import id.balai.domain.signature.Identification;
import id.balai.fixture.Hall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KioskMachineTest {

  private static final Instant START = Instant.parse("2024-10-07T01:14:00Z");
  private static final PendingSignature DUTY = duty();
  private static final Assistance HELP = new Assistance("Budi", "tangan cedera");
  private static final KioskInput ANSWER =
      new KioskState.Result(new ScanResult.Foreign(), Optional.empty());

  private static final KioskInput OPERATOR = KioskInput.OperatorCame.WITHOUT_NAME;
  private static final KioskInput FOUND = new KioskInput.Found(DUTY.person(), Optional.of(DUTY));

  private static final KioskInput EXAMINED =
      new KioskState.Examined(
          new Report("", List.of(Finding.broken(Finding.Code.NO_TOKEN, "")), Optional.empty()));

  private final KioskMachine machine = new KioskMachine(START);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Result,       5
          Welcome,     12
          Searching,   90
          Registering, 90
          Reading,     90
          Signing,     90
          Thanks,       5
          Examining,   90
          Examined,    30
          """)
  void whoDoesNothingIsBackAtRestAfter(String state, int seconds) {
    enter(state);

    assertThat(machine.tick(START.plusSeconds(seconds).minusMillis(1))).isFalse();
    assertThat(machine.tick(START.plusSeconds(seconds))).isTrue();
    assertThat(machine.state()).isEqualTo(new KioskState.Resting());
  }

  @Test
  void touchBeginsThePatienceAnew() {
    enter("Searching");

    machine.touched(START.plusSeconds(80));

    assertThat(machine.tick(START.plusSeconds(169))).isFalse();
    assertThat(machine.left(START.plusSeconds(169))).isEqualTo(Duration.ofSeconds(1));
  }

  @ParameterizedTest
  @CsvSource({
    "Resting",
    "Result",
    "Welcome",
    "TakenBack",
    "Searching",
    "Registering",
    "Reading",
    "Signing",
    "Thanks",
    "Helping",
    "OutOfOrder",
    "Leaving",
    "Programme",
    "Examining",
    "Examined",
    "Representing",
    "Operating",
    "Choosing",
    "Seeking",
    "Aiding"
  })
  void nextScanWinsEverywhere(String state) {
    enter(state);

    machine.handle(ANSWER, START);

    assertThat(machine.state()).isInstanceOf(KioskState.Result.class);
  }

  @Test
  void inkOnThePadIsNeverThrownAwayByAScan() {
    enter("Signing");
    machine.handle(new KioskInput.InkChanged(true), START);
    KioskState inked = machine.state();

    for (KioskInput input :
        List.of(
            ANSWER,
            new KioskInput.Find(),
            new KioskInput.CallHelp(),
            new KioskInput.Examine(),
            EXAMINED,
            new KioskInput.Leave(),
            new KioskInput.Broke())) {
      machine.handle(input, START);
      assertThat(machine.state()).as("%s", input).isEqualTo(inked);
    }
  }

  @Test
  void onlyAnOperatorComesToAssistedSigning() {
    enter("Searching");
    machine.handle(new KioskInput.Seek(), START);
    machine.handle(FOUND, START);
    machine.handle(new KioskInput.Begin(HELP), START);
    assertThat(machine.state()).isEqualTo(new KioskState.Searching());

    enter("Aiding");
    machine.handle(new KioskInput.Begin(HELP), START);
    assertThat(machine.state())
        .isEqualTo(
            new KioskState.Reading(
                DUTY.by(SigningMode.helped(HELP, KioskInput.OperatorCame.WITHOUT_NAME.who()))));
  }

  @Test
  void padOpensOnlyBehindTheText() {
    machine.handle(new KioskInput.ReachedEnd(START), START);
    machine.handle(new KioskInput.InkChanged(true), START);
    machine.handle(new KioskInput.Stored(Optional.empty()), START);

    assertThat(machine.state()).isEqualTo(new KioskState.Resting());
  }

  @Test
  void secondDeclarationFollowsTheThanks() {
    enter("Signing");
    machine.handle(new KioskInput.Stored(Optional.of(DUTY)), START);

    machine.handle(new KioskInput.Proceed(), START);

    assertThat(machine.state()).isEqualTo(new KioskState.Reading(DUTY));
  }

  @Test
  void clockThatIsSetBackGivesNobodyMoreThanTheWholePatience() {
    enter("Result");

    Instant back = START.minus(Duration.ofDays(400));

    assertThat(machine.left(back)).isEqualTo(Duration.ofSeconds(5));
    assertThat(machine.tick(back.plusSeconds(5))).isTrue();
  }

  @Test
  void hourOfChanceLeavesNoStateWithoutAWayOut() {
    var random = new Random(42);
    Instant now = START;
    for (int i = 0; i < 20_000; i++) {
      now = now.plusMillis(random.nextInt(400));
      machine.handle(any(random), now);
      KioskState stuck = machine.state();
      Instant later = now.plus(KioskState.LONG);
      var copy = new KioskMachine(now);
      assertThat(stuck.patience()).isLessThanOrEqualTo(KioskState.LONG);
      assertThat(KioskMachine.after(stuck, new KioskInput.TimedOut()))
          .isEqualTo(new KioskState.Resting());
      assertThat(copy.tick(later)).as("a kiosk at rest stays there").isFalse();
    }
  }

  @Test
  void drawingInCodeAndDocsHasEveryStateWithItsPatienceAndEveryInput() throws IOException {
    String docs = Files.readString(Path.of("docs/decisions/0006-kiosk-state-machine.md"));
    String code =
        Files.readString(Path.of("src/main/java/id/balai/ui/kiosk/flow/KioskMachine.java"));
    String drawn = drawing(docs);
    assertThat(drawing(code.replaceAll("(?m)^/// ?", ""))).isEqualTo(drawn);

    Set<String> states = names(KioskState.class);
    assertThat(drawn).startsWith("Resting, for ever");
    states.remove("Resting");
    assertThat(
            Pattern.compile("\\b([A-Z]\\w+) \\d+ s\\b")
                .matcher(drawn)
                .results()
                .map(match -> match.group(1)))
        .containsExactlyInAnyOrderElementsOf(states);
    for (String state : states) {
      var fresh = new KioskMachine(START);
      inputsTo(state).forEach(input -> fresh.handle(input, START));
      assertThat(fresh.state().getClass().getSimpleName()).isEqualTo(state);
      assertThat(drawn).contains(state + " " + fresh.state().patience().toSeconds() + " s");
    }
    assertThat(names(KioskInput.class)).allMatch(docs::contains);
  }

  private static Set<String> names(Class<?> sealed) {
    return Arrays.stream(sealed.getPermittedSubclasses())
        .flatMap(
            one -> one.isSealed() ? Arrays.stream(one.getPermittedSubclasses()) : Stream.of(one))
        .map(Class::getSimpleName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// What stands in the first fence, up to its first empty line.
  private static String drawing(String text) {
    String fenced = text.split("```", -1)[1].strip();
    return fenced.split("\n\n", -1)[0];
  }

  private void enter(String state) {
    inputsTo(state).forEach(input -> machine.handle(input, START));
  }

  private static List<KioskInput> inputsTo(String state) {
    KioskInput welcome = new KioskState.Result(new ScanResult.Foreign(), Optional.of(DUTY));
    KioskInput end = new KioskInput.ReachedEnd(START);
    return switch (state) {
      case "Resting" -> List.of();
      case "Result" -> List.of(ANSWER);
      case "Welcome" -> List.of(welcome);
      case "TakenBack" -> List.of(ANSWER, new KioskState.TakenBack());
      case "Searching" -> List.of(new KioskInput.Find());
      case "Confirming" -> List.of(new KioskInput.Find(), new KioskInput.Picked(DUTY.person()));
      case "Registering" -> List.of(new KioskInput.Register());
      case "Reading" -> List.of(welcome, new KioskInput.Proceed());
      case "Signing" -> List.of(welcome, new KioskInput.Proceed(), end);
      case "Thanks" ->
          List.of(welcome, new KioskInput.Proceed(), end, new KioskInput.Stored(Optional.empty()));
      case "Helping" -> List.of(new KioskInput.CallHelp());
      case "OutOfOrder" -> List.of(new KioskInput.Broke());
      case "Leaving" -> List.of(new KioskInput.Leave());
      case "Examining" -> List.of(new KioskInput.Examine());
      case "Examined" -> List.of(EXAMINED);
      case "Programme" -> List.of(new KioskInput.ShowProgramme());
      case "Representing" ->
          List.of(
              new KioskInput.Find(),
              new KioskInput.Picked(DUTY.person()),
              new KioskInput.Represent());
      case "Operating" -> List.of(OPERATOR);
      case "Choosing" -> List.of(OPERATOR, new KioskInput.ChangeSession());
      case "Seeking" -> List.of(OPERATOR, new KioskInput.Seek());
      case "Aiding" -> List.of(OPERATOR, new KioskInput.Seek(), FOUND);
      default -> throw new IllegalArgumentException(state);
    };
  }

  private static KioskInput any(Random random) {
    List<KioskInput> all =
        List.of(
            ANSWER,
            new KioskState.Result(new ScanResult.Foreign(), Optional.of(DUTY)),
            new KioskInput.Proceed(),
            new KioskInput.ReachedEnd(START),
            new KioskInput.InkChanged(true),
            new KioskInput.InkChanged(false),
            new KioskInput.Stored(Optional.empty()),
            new KioskInput.TextChanged(Optional.of(DUTY)),
            new KioskInput.ReadIn("id"),
            new KioskInput.NotStored(true),
            new KioskInput.NotMe(),
            new KioskInput.Exit(),
            new KioskInput.Move("DEK"),
            new KioskInput.Find(),
            new KioskInput.Picked(DUTY.person()),
            new KioskInput.Register(),
            new KioskInput.ShowProgramme(),
            new KioskInput.Examine(),
            EXAMINED,
            new KioskInput.CallHelp(),
            new KioskInput.Leave(),
            new KioskInput.Broke(),
            new KioskInput.Represent(),
            OPERATOR,
            new KioskInput.Seek(),
            FOUND,
            new KioskInput.Begin(HELP),
            new KioskInput.Back(),
            new KioskInput.TimedOut());
    return all.get(random.nextInt(all.size()));
  }

  private static PendingSignature duty() {
    var hall = new Hall();
    return new PendingSignature(
        hall.person(Hall.SIGNER),
        hall.ledger.repositories().declarations().current(Hall.EVENT, "IKRAR").orElseThrow(),
        Identification.BADGE);
  }
}
