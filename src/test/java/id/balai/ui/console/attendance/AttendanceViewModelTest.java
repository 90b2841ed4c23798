package id.balai.ui.console.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.AbsenceReason;
import id.balai.domain.event.Session;
import id.balai.fixture.Hall;
import id.balai.ui.console.PageModel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is present in which session: who is found, who is looked at, and what other stations change.
final class AttendanceViewModelTest {

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

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # typed,                how many are found, who is looked at
          '',                     12, ''
          siti nur,               1,  Siti Nuraini
          NUR SITI,               1,  Siti Nuraini
          nu'man,                 1,  'Ahmad Nu''man Effendi, S.Sos.'
          numan,                  1,  'Ahmad Nu''man Effendi, S.Sos.'
          ' 3 ',                  1,  Siti Nuraini
          03,                     0,  ''
          tidak ada,              0,  ''
          Rusdiansyah,            0,  ''
          """)
  void nameIsFoundByPartsOfItOrItsNumberAmongThoseWhoAreInvited(
      String typed, int found, String first) {
    model.typedProperty().set(typed);

    assertThat(model.rows()).hasSize(found);
    assertThat(model.selectedProperty().get().map(row -> row.person().name()).orElse(""))
        .isEqualTo(first);
  }

  @Test
  void everySessionShowsItsOwnPeopleAndForgetsWhoWasLookedAt() {
    desk.choose(GUEST);
    desk.session("POR");
    assertThat(desk.names()).containsExactly("Rusdiansyah");
    assertThat(model.selectedProperty().get()).isEmpty();

    desk.session("FPK");
    assertThat(model.rows()).isEmpty();
  }

  @Test
  void nobodyIsMarkedWhoCannotBeSeenBehindAFilter() {
    desk.choose(GUEST);
    model.groupProperty().set("KEPALA DESA");
    assertThat(model.rows()).isEmpty();
    model.mark();

    assertThat(desk.attended()).isEmpty();
    assertThat(model.selectedProperty().get()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # what happened to the store, key of what is said
          CLOSED, access.closed
          BROKEN, attendance.failed
          """)
  void whatWasNotStoredIsSaidAndNothingIsShownAsDone(String trouble, String key) {
    desk.choose(GUEST);
    if (trouble.equals("CLOSED")) {
      hall.close();
    } else {
      hall.ledger.fill();
    }
    model.mark();
    assertThat(desk.said()).isEqualTo(desk.text(key));
    assertThat(desk.chosen().attendance()).isEmpty();

    model.noteAbsence(Optional.of(AbsenceReason.SICK));
    assertThat(desk.said()).isEqualTo(desk.text(key));
    model.grace("15");
    assertThat(desk.said()).isEqualTo(desk.text(key));
    assertThat(model.sessionProperty().get().grace()).isEmpty();
  }

  @Test
  void whatOtherDoorsRecordIsSeenAndWhoIsLookedAtStays() {
    desk.choose(GUEST);
    desk.door(GUEST, "Pintu 2");
    desk.door("Siti Hajar", "Pintu 2");

    assertThat(desk.chosen().person().name()).isEqualTo(GUEST);
    assertThat(desk.chosen().attendance()).isPresent();
    assertThat(model.rows().stream().filter(row -> row.attendance().isPresent())).hasSize(2);
  }

  @Test
  void sessionThatIsTakenOutElsewhereGivesWayToTheFirst() {
    desk.session("DEK");
    desk.plan(
        hall.event.withSessions(
            hall.event.sessions().stream().filter(one -> !one.code().equals("DEK")).toList()));

    assertThat(model.sessionProperty().get().code()).isEqualTo("SOS");
    assertThat(model.rows()).hasSize(12);
  }

  @Test
  void sessionThatIsRenamedElsewhereIsTheSame() {
    desk.choose(GUEST);
    desk.plan(
        hall.event.withSessions(
            hall.event.sessions().stream()
                .map(
                    one ->
                        new Session(
                            one.code(),
                            one.name() + " (baru)",
                            one.starts(),
                            one.ends(),
                            one.opens(),
                            one.closes()))
                .toList()));

    assertThat(model.sessionProperty().get().name()).endsWith("(baru)");
    assertThat(desk.chosen().person().name()).isEqualTo(GUEST);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # who, by, place from 1 afterwards; twelve people stand in one group
          1,  -1, 1
          1,   1, 2
          5,  -1, 4
          12,  1, 12
          12, -1, 11
          """)
  void personMovesByOnePlaceAndNotOverTheEndsOfTheGroup(int who, int by, int place) {
    List<String> before = desk.names();
    desk.choose(before.get(who - 1));
    model.order().move(by);

    assertThat(desk.names().indexOf(before.get(who - 1)) + 1).isEqualTo(place);
    assertThat(desk.names()).containsExactlyInAnyOrderElementsOf(before);
  }
}
