package id.balai.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.badge.ForeignKind;
import id.balai.domain.badge.Sighting;
import id.balai.domain.log.DoorFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.Hall;
import id.balai.fixture.Later;
import id.balai.service.checkin.Figures;
import id.balai.ui.control.Tone;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.kiosk.flow.KioskState;
import id.balai.ui.kiosk.station.KioskContext;
import id.balai.ui.text.Language;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A kiosk between its devices, the people before it and services that take their time.
final class KioskViewModelTest {

  private static final String GUEST = "Siti Nuraini";
  private static final String OTHER = "Siti Hajar";

  /// What leads from rest to a screen.
  private static final Map<String, KioskInput> WAYS =
      Map.of(
          "EXAMINE", new KioskInput.Examine(),
          "SEARCH", new KioskInput.Find(),
          "REGISTER", new KioskInput.Register(),
          "PROGRAMME", new KioskInput.ShowProgramme(),
          "HELP", new KioskInput.CallHelp(),
          "LEAVE", new KioskInput.Leave());

  private final Hall hall = new Hall();
  private final TestKiosk kiosk = new TestKiosk(hall);
  private final Later later = new Later();
  private final KioskViewModel model = new KioskViewModel(kiosk.on(later.tasks()));

  @Test
  void nobodyIsGreetedBeforeThePresenceIsRecorded() {
    model.codeRead(hall.code(GUEST));
    assertThat(state()).isEqualTo(new KioskState.Resting());
    assertThat(attended()).isEmpty();

    later.all();
    assertThat(answer()).isInstanceOf(ScanResult.Ok.class);
    assertThat(attended()).containsExactly(hall.person(GUEST).id());
    assertThat(kiosk.heard).containsExactly(Tone.OK);
  }

  @Test
  void fullDiskGreetsNobodyAndTheSameBadgeCountsAgainAtOnce() {
    hall.ledger.fill();
    scan(GUEST);
    assertThat(answer())
        .isInstanceOfSatisfying(
            ScanResult.Failed.class, failed -> assertThat(failed.isFull()).isFalse());
    assertThat(kiosk.heard).containsExactly(Tone.BAD);

    hall.ledger.empty();
    hall.clock.pass(Duration.ofSeconds(1));
    scan(GUEST);
    assertThat(answer()).isInstanceOf(ScanResult.Ok.class);
  }

  @Test
  void badgeThatIsHeldCountsOnceAndKeepsItsAnswerOnTheScreen() {
    scan(GUEST);
    for (int i = 0; i < 9; i++) {
      hall.clock.pass(Duration.ofSeconds(1));
      scan(GUEST);
      model.tick();
    }

    assertThat(answer()).isInstanceOf(ScanResult.Ok.class);
    assertThat(kiosk.heard).hasSize(1);
  }

  @Test
  void newerScanIsShownAndTheOlderOneIsRecordedAllTheSame() {
    model.codeRead(hall.code(GUEST));
    model.codeRead(hall.code(OTHER));
    later.newest();
    later.all();

    assertThat(attended())
        .containsExactlyInAnyOrder(hall.person(GUEST).id(), hall.person(OTHER).id());
    assertThat(answer())
        .isInstanceOfSatisfying(
            ScanResult.Ok.class, ok -> assertThat(ok.participant().name()).isEqualTo(OTHER));
    assertThat(kiosk.heard).hasSize(1);
  }

  @Test
  void languageAndLargeTypeStayForOnePersonAndGoWithTheRest() {
    scan(GUEST);
    kiosk.messages.languageProperty().set(Language.ENGLISH);
    model.largeProperty().set(true);
    model.handle(new KioskInput.ShowProgramme());
    assertThat(kiosk.messages.language()).isEqualTo(Language.ENGLISH);
    assertThat(model.largeProperty().get()).isTrue();

    hall.clock.pass(KioskState.STEP);
    model.tick();
    assertThat(state()).isEqualTo(new KioskState.Resting());
    assertThat(kiosk.messages.language()).isEqualTo(Language.INDONESIAN);
    assertThat(model.largeProperty().get()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # where the kiosk stands, whether a poster in the picture is answered, and how
          REST,      Result
          EXAMINE,   Examined
          SEARCH,    Searching
          REGISTER,  Registering
          PROGRAMME, Programme
          HELP,      Helping
          LEAVE,     Leaving
          """)
  void posterBehindAPersonTakesNoScreenAway(String where, String then) {
    go(where);
    model.sighted(new Sighting.Foreign(ForeignKind.WEB));
    later.all();

    assertThat(name()).isEqualTo(then);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # where the kiosk stands, what a camera sees of a certificate, what a scanner reads of one
          REST,      Examined,    Examined
          EXAMINE,   Examined,    Examined
          SEARCH,    Searching,   Examined
          REGISTER,  Registering, Examined
          HELP,      Helping,     Examined
          """)
  void certificateIsAnsweredWhereItIsAskedForAndWhereverItIsScanned(
      String where, String seen, String scanned) {
    go(where);
    model.sighted(new Sighting.Certificate("BLI1:ABCDEFGHIJKLMN"));
    later.all();
    assertThat(name()).isEqualTo(seen);

    model.codeRead("BLI1:ABCDEFGHIJKLMN");
    later.all();
    assertThat(name()).isEqualTo(scanned);
  }

  @Test
  void whoWasTakenForSomebodyElseIsTakenBackAndMayBeScannedAgainAtOnce() {
    scan(GUEST);
    model.handle(new KioskInput.NotMe());
    later.all();
    assertThat(state()).isEqualTo(new KioskState.TakenBack());
    assertThat(attended()).isEmpty();

    scan(GUEST);
    assertThat(attended()).containsExactly(hall.person(GUEST).id());
  }

  @Test
  void takingBackThatIsNotStoredIsNotSaidToBeDone() {
    scan(GUEST);
    hall.ledger.fill();
    model.handle(new KioskInput.NotMe());
    later.all();

    assertThat(state()).isEqualTo(new KioskState.OutOfOrder());
    assertThat(attended()).containsExactly(hall.person(GUEST).id());
  }

  @Test
  void lateAnswerThatAPresenceWasTakenBackTouchesNoOtherPerson() {
    scan(GUEST);
    model.handle(new KioskInput.NotMe());
    model.codeRead(hall.code(OTHER));
    later.newest();
    later.all();

    assertThat(answer())
        .isInstanceOfSatisfying(
            ScanResult.Ok.class, ok -> assertThat(ok.participant().name()).isEqualTo(OTHER));
    assertThat(attended()).containsExactly(hall.person(OTHER).id());
  }

  @Test
  void callForHelpIsOnDiskAndIsSeenByEveryKiosk() {
    model.start();
    model.handle(new KioskInput.CallHelp());
    later.all();

    assertThat(state()).isEqualTo(new KioskState.Helping());
    assertThat(model.helpCallsProperty().get())
        .singleElement()
        .satisfies(call -> assertThat(call.station()).isEqualTo("Pintu 1"));
    assertThat(hall.ledger.facts()).hasAtLeastOneElementOfType(DoorFact.HelpCalled.class);
    model.stop();
  }

  @Test
  void callForHelpThatIsNotOnDiskIsNotSaidToHaveBeenMade() {
    model.start();
    hall.ledger.fill();
    model.handle(new KioskInput.CallHelp());
    assertThat(state()).isEqualTo(new KioskState.Resting());
    later.all();
    assertThat(state()).isEqualTo(new KioskState.OutOfOrder());
    assertThat(model.helpCallsProperty().get()).isEmpty();

    hall.ledger.empty();
    model.handle(new KioskInput.CallHelp());
    later.all();
    assertThat(state()).isEqualTo(new KioskState.Helping());
    model.handle(new KioskInput.Back());
    model.handle(new KioskInput.CallHelp());
    later.all();
    assertThat(state()).as("it waits already").isEqualTo(new KioskState.Helping());
    assertThat(model.helpCallsProperty().get()).hasSize(1);
    model.stop();
  }

  @Test
  void whoComesWhileHelpIsCalledKeepsTheScreen() {
    model.handle(new KioskInput.CallHelp());
    model.codeRead(hall.code(GUEST));
    later.newest();
    later.all();

    assertThat(answer()).isInstanceOf(ScanResult.Ok.class);
    assertThat(hall.ledger.facts()).hasAtLeastOneElementOfType(DoorFact.HelpCalled.class);
  }

  @Test
  void operatorsCardTakesTheCallOfItsOwnKioskAlone() {
    model.start();
    kiosk.help.call(new Door(Hall.EVENT, "SOS", "Pintu 2", Door.Place.ENTRANCE));
    model.handle(new KioskInput.CallHelp());
    later.all();
    assertThat(model.helpCallsProperty().get()).hasSize(2);

    model.codeRead(hall.operatorCard("Rina"));
    later.all();
    assertThat(state())
        .isInstanceOfSatisfying(
            KioskState.Operating.class, at -> assertThat(at.who().name()).isEqualTo("Rina"));
    assertThat(model.helpCallsProperty().get())
        .extracting(call -> call.station())
        .containsExactly("Pintu 2");
    model.stop();
  }

  @Test
  void kioskIsLeftOnlyByItsOperator() {
    model.handle(new KioskInput.Leave());
    assertThat(kiosk.isLeft).isFalse();

    model.handle(new KioskInput.Exit());
    assertThat(kiosk.isLeft).isTrue();
  }

  @Test
  void moveToItsOwnSessionIsNone() {
    model.handle(KioskInput.OperatorCame.WITHOUT_NAME);
    model.handle(new KioskInput.ChangeSession());
    model.handle(new KioskInput.Move("SOS"));

    assertThat(state()).isEqualTo(new KioskState.Resting());
  }

  @Test
  void counterFollowsWhatOtherDoorsRecordAndNotOtherEvents() {
    model.start();
    later.all();
    Figures before = model.figuresProperty().get();
    assertThat(before).isEqualTo(new Figures(0, 12));

    var there =
        new Attendance(
            Hall.EVENT,
            "SOS",
            hall.person(OTHER).id(),
            hall.clock.instant(),
            "Pintu 2",
            Attendance.Means.BADGE);
    hall.ledger.record(hall.currentActor.by(hall.event), new DoorFact.Attended(there));
    later.all();
    assertThat(model.figuresProperty().get()).isEqualTo(new Figures(1, 12));

    hall.codeOfAnotherEvent();
    assertThat(later.waiting()).as("nothing is counted for another event").isZero();

    hall.ledger.record(
        hall.currentActor.by(hall.event), new DoorFact.AttendanceAnnulled(there, "salah"));
    later.all();
    assertThat(model.figuresProperty().get()).isEqualTo(new Figures(0, 12));
    model.stop();
    assertThat(hall.ledger.listeners()).as("the help service alone").isEqualTo(1);
  }

  @Test
  void doorWhoseEventIsGoneSaysThatItIsOutOfOrderAndTriesAgain() {
    KioskContext at = kiosk.on(later.tasks());
    var lost =
        new KioskViewModel(
            new KioskContext(
                at.services(),
                at.event(),
                new Door(new UUID(9, 9), "SOS", "Pintu 1", Door.Place.ENTRANCE),
                at.clock(),
                at.tasks(),
                at.messages(),
                at.station()));
    lost.codeRead(hall.code(GUEST));
    later.all();
    assertThat(lost.stateProperty().get()).isEqualTo(new KioskState.OutOfOrder());
    assertThat(kiosk.heard).containsExactly(Tone.BAD);

    lost.codeRead(hall.code(GUEST));
    assertThat(later.waiting()).as("the same badge is asked about again").isEqualTo(1);
  }

  @Test
  void countdownRunsOnlyWhereTheScreenGoesBackByItself() {
    model.tick();
    assertThat(model.countdown().secondsProperty().get()).isEqualTo(Integer.MAX_VALUE);

    scan(GUEST);
    hall.clock.pass(Duration.ofMillis(1200));
    model.tick();
    assertThat(model.countdown().secondsProperty().get()).isEqualTo(4);
    assertThat(model.countdown().partProperty().get()).isEqualTo(0.76);

    model.touched();
    model.tick();
    assertThat(model.countdown().secondsProperty().get()).isEqualTo(5);
  }

  @Test
  void nameThatWasFoundIsAdmittedBySearchAndOwesWhatItOwes() {
    Participant signer = hall.person(Hall.SIGNER);
    model.handle(new KioskInput.Find());
    model.handle(new KioskInput.Picked(signer));
    model.handle(new KioskInput.Admit(signer.id(), Attendance.Means.SEARCH));
    later.all();

    assertThat(state())
        .isInstanceOfSatisfying(
            KioskState.Result.class,
            shown ->
                assertThat(shown.next())
                    .hasValueSatisfying(duty -> assertThat(duty.text().code()).isEqualTo("IKRAR")));
    assertThat(hall.ledger.repositories().attendances().ofEvent(Hall.EVENT))
        .extracting(Attendance::means)
        .containsExactly(Attendance.Means.SEARCH);
  }

  private void go(String where) {
    Optional.ofNullable(WAYS.get(where)).ifPresent(model::handle);
    later.all();
  }

  private void scan(String name) {
    model.codeRead(hall.code(name));
    later.all();
  }

  private KioskState state() {
    return model.stateProperty().get();
  }

  private String name() {
    return state().getClass().getSimpleName();
  }

  private ScanResult answer() {
    return ((KioskState.Result) state()).answer();
  }

  private List<UUID> attended() {
    return hall.ledger.repositories().attendances().ofEvent(Hall.EVENT).stream()
        .map(Attendance::participant)
        .toList();
  }
}
