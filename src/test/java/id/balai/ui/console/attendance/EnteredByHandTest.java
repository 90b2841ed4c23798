package id.balai.ui.console.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Actor;
import id.balai.domain.attendance.AbsenceReason;
import id.balai.domain.attendance.Annulment;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.participant.Delegate;
import id.balai.fixture.Hall;
import id.balai.service.access.Seats;
import id.balai.ui.console.ErrorMessages;
import id.balai.ui.console.PageModel;
import id.balai.ui.text.Language;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Presences, absences and delays that are entered by hand: what is stored and what is said of it.
final class EnteredByHandTest {

  private static final String GUEST = "Siti Nuraini";

  private final AttendanceDesk desk = new AttendanceDesk();
  private final Hall hall = desk.hall;
  private final PageModel page = desk.page;
  private final AttendanceViewModel model = desk.model;

  @BeforeEach
  void start() {
    model.start();
  }

  @AfterEach
  void leave() {
    page.leave();
  }

  @Test
  void markIsOnDiskAndSaidWithTheName() {
    desk.choose(GUEST);
    model.mark();

    assertThat(desk.attended())
        .singleElement()
        .satisfies(one -> assertThat(one.means()).isEqualTo(Attendance.Means.OPERATOR));
    assertThat(desk.said()).isEqualTo(desk.text("attendance.recorded", GUEST));
    assertThat(desk.chosen().attendance()).isPresent();
  }

  @Test
  void whoIsPresentAlreadyIsSaidWithTheFirstTimeAndPlace() {
    desk.door(GUEST, "Pintu 2");
    hall.clock.pass(Duration.ofMinutes(20));
    desk.choose(GUEST);
    model.mark();

    assertThat(desk.attended()).hasSize(1);
    assertThat(desk.said()).isEqualTo(desk.text("attendance.already", "09.14", "Pintu 2"));
    page.messages().languageProperty().set(Language.ENGLISH);
    model.mark();
    assertThat(desk.said()).contains("09:14", "Pintu 2");
  }

  @ParameterizedTest
  @EnumSource(AccessLevel.class)
  void onlyWhoMayRecordsByHandAndTakesBack(AccessLevel post) {
    desk.door(GUEST, "Pintu 1");
    Seats.again(hall.currentActor, new Actor(post, "Rina", Optional.empty()));
    desk.choose("Siti Hajar");
    model.mark();
    boolean mayMark = post.covers(AccessLevel.OPERATOR);
    assertThat(desk.attended()).hasSize(mayMark ? 2 : 1);
    assertThat(desk.said())
        .isEqualTo(
            mayMark
                ? desk.text("attendance.recorded", "Siti Hajar")
                : ErrorMessages.notAllowed(page.messages(), AccessLevel.OPERATOR));

    desk.choose(GUEST);
    model.annul("salah orang");
    boolean mayAnnul = post.covers(AccessLevel.COMMITTEE);
    assertThat(model.annulled()).hasSize(mayAnnul ? 1 : 0);
    assertThat(desk.said())
        .isEqualTo(
            mayAnnul
                ? desk.text("attendance.annulled", GUEST)
                : ErrorMessages.notAllowed(page.messages(), AccessLevel.COMMITTEE));
  }

  @Test
  void committeeOfAnotherEventChangesNothingHere() {
    Seats.again(
        hall.currentActor,
        new Actor(AccessLevel.COMMITTEE, "Rina", Optional.of(new java.util.UUID(8, 8))));
    desk.choose(GUEST);
    model.mark();

    assertThat(desk.attended()).isEmpty();
    assertThat(desk.said())
        .isEqualTo(ErrorMessages.notAllowed(page.messages(), AccessLevel.OPERATOR));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # name,          office,    who came
          ' Budi Santoso ', ' Sekcam ', 'Budi Santoso, Sekcam'
          Budi,            '',        Budi
          """)
  void delegateIsRecordedInThePlaceOfTheOneWhoIsInvited(String name, String office, String line) {
    desk.choose(GUEST);
    model.markDelegate(name, office);

    assertThat(desk.attended())
        .singleElement()
        .satisfies(one -> assertThat(one.delegate().map(Delegate::line)).contains(line));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # what is done, what is typed, key of what is said
          delegate, '',     attendance.delegate.missing
          delegate, '   ',  attendance.delegate.missing
          paper,    25.00,  attendance.time.wrong
          paper,    siang,  attendance.time.wrong
          grace,    -5,     attendance.grace.wrong
          grace,    '1,5',  attendance.grace.wrong
          grace,    1000,   attendance.grace.wrong
          grace,    lama,   attendance.grace.wrong
          """)
  void whatCannotBeUnderstoodIsSaidAndNothingIsStored(String what, String typed, String key) {
    int before = hall.ledger.facts().size();
    desk.choose(GUEST);
    switch (what) {
      case "delegate" -> model.markDelegate(typed, "Sekcam");
      case "paper" -> model.fromPaper(typed);
      default -> model.grace(typed);
    }
    assertThat(hall.ledger.facts()).hasSize(before);
    assertThat(desk.said()).isEqualTo(desk.text(key));
    assertThat(model.selectedProperty().get()).as("who was looked at still is").isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # time on the paper, time that counts
          9.20,    09.20
          0855,    08.55
          ' 10 ',  10.00
          '',      09.14
          """)
  void timeOnThePaperCountsAndWithoutOneTheTimeOfEntering(String typed, String clock) {
    desk.choose(GUEST);
    model.fromPaper(typed);

    assertThat(page.times().clock(desk.chosen().attendance().orElseThrow().arrival()))
        .isEqualTo(clock);
    assertThat(desk.chosen().attendance().orElseThrow().means()).isEqualTo(Attendance.Means.PAPER);
  }

  @Test
  void annulmentHasAReasonStaysInTheListAndTheNewestComesFirst() {
    desk.door(GUEST, "Pintu 1");
    desk.door("Siti Hajar", "Pintu 1");
    desk.choose(GUEST);
    model.annul("  ");
    assertThat(desk.said()).isEqualTo(desk.text("attendance.reason.missing"));
    assertThat(desk.attended()).hasSize(2);

    model.annul(" salah orang ");
    desk.choose("Siti Hajar");
    model.annul("dua kali");
    assertThat(model.annulled())
        .extracting(Annulment::reason)
        .containsExactly("dua kali", "salah orang");
    model.annul("lagi");
    assertThat(model.annulled()).as("there is nothing more to take back").hasSize(2);
  }

  @Test
  void recordThatAnotherStationTookBackIsGoneAndMayBeMadeAnew() {
    Attendance there = desk.door(GUEST, "Pintu 1");
    desk.choose(GUEST);
    hall.ledger.record(
        hall.currentActor.by(hall.event), new DoorFact.AttendanceAnnulled(there, "di pintu"));
    assertThat(desk.chosen().attendance()).as("the page follows").isEmpty();

    model.mark();
    assertThat(desk.chosen().attendance()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # typed, minutes that are kept
          15,      15
          ' 0 ',   0
          999,     999
          '',      -
          """)
  void graceIsKeptForThisSessionAlone(String typed, Integer minutes) {
    model.grace("30");
    model.grace(typed);

    Event now = hall.ledger.repositories().events().find(Hall.EVENT).orElseThrow();
    assertThat(now.session("SOS").orElseThrow().grace()).isEqualTo(Optional.ofNullable(minutes));
    assertThat(now.session("DEK").orElseThrow().grace()).isEmpty();
    assertThat(desk.said()).isEqualTo(desk.text("attendance.grace.stored"));
  }

  @Test
  void whoCameIsNotAbsent() {
    desk.choose(GUEST);
    model.noteAbsence(Optional.of(AbsenceReason.EXCUSED));
    assertThat(desk.said()).isEqualTo(desk.text("attendance.absence.noted", GUEST));
    assertThat(desk.chosen().absence()).contains(AbsenceReason.EXCUSED);

    desk.door(GUEST, "Pintu 1");
    assertThat(desk.chosen().absence()).isEmpty();
    model.noteAbsence(Optional.of(AbsenceReason.SICK));
    assertThat(desk.said()).isEqualTo(desk.text("attendance.already", "09.14", "Pintu 1"));
  }

  @Test
  void withNobodyChosenNothingIsDone() {
    int before = hall.ledger.facts().size();
    model.mark();
    model.markDelegate("Budi", "");
    model.fromPaper("9.20");
    model.annul("salah");
    model.signOnPaper();
    model.noteAbsence(Optional.of(AbsenceReason.SICK));
    model.order().move(1);

    assertThat(hall.ledger.facts()).hasSize(before);
  }
}
