package id.balai.service.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.domain.attendance.Annulment;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.document.SheetMark;
import id.balai.domain.log.OfflineRecords;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Delegate;
import id.balai.domain.participant.Participant;
import id.balai.fixture.Hall;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Presences that the committee records and takes back.
final class AttendanceServiceTest {

  private static final Delegate DELEGATE = new Delegate(" Rahmat Hidayat ", "Sekretaris Desa");

  private final Hall hall =
      new Hall(Optional.empty(), Optional.of(Instant.parse("2024-10-07T03:00:00Z")));
  private final Repositories repositories = hall.ledger.repositories();
  private final AttendanceService desk = new AttendanceService(hall.access());
  private final CheckInService door = new CheckInService(hall.access(), OfflineRecords.NONE);
  private final Participant person = hall.person("Siti Nuraini");

  @Test
  void annulledPersonCanBeRecordedAgainAndTheOldRecordStaysReadable() {
    var wrong = ((ScanResult.Ok) door.scan(hall.code("Siti Nuraini"), hall.door)).attendance();

    assertThat(desk.annul(wrong, "kartu tertukar")).isEqualTo(new ByHandResult.Annulled(wrong));
    assertThat(desk.annul(wrong, "kartu tertukar")).isEqualTo(new ByHandResult.NoLongerThere());
    assertThat(repositories.attendances().find(Hall.EVENT, "SOS", person.id())).isEmpty();

    assertThat(door.scan(hall.code("Siti Nuraini"), hall.door)).isInstanceOf(ScanResult.Ok.class);
    assertThat(repositories.attendances().annulled(Hall.EVENT, "SOS"))
        .extracting(Annulment::attendance, Annulment::reason)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(wrong, "kartu tertukar"));
  }

  @Test
  void nothingIsTakenBackWithoutAReason() {
    var there = ((ScanResult.Ok) door.scan(hall.code("Siti Nuraini"), hall.door)).attendance();
    assertThatThrownBy(() -> desk.annul(there, " ")).isInstanceOf(IllegalArgumentException.class);
    assertThat(repositories.attendances().count(Hall.EVENT, "SOS")).isEqualTo(1);
  }

  @Test
  void entryFromPaperIsTakenAfterTheDoorClosedAndSaysSo() {
    hall.clock.set(Instant.parse("2024-10-07T06:00:00Z"));
    var entry =
        new ByHand(
            Hall.EVENT,
            "SOS",
            person.id(),
            Attendance.Means.PAPER,
            Optional.of(DELEGATE),
            Optional.of(LocalTime.of(9, 20)));

    var recorded = ((ByHandResult.Recorded) desk.record(entry)).attendance();

    assertThat(recorded.arrival()).isEqualTo(Instant.parse("2024-10-07T01:20:00Z"));
    assertThat(recorded.delegate()).map(Delegate::line).contains("Rahmat Hidayat, Sekretaris Desa");
    assertThat(marks(recorded))
        .containsExactly(SheetMark.ON_BEHALF, SheetMark.FROM_PAPER, SheetMark.AFTER_EVENT);
    assertThat(desk.record(entry)).isEqualTo(new ByHandResult.Already(recorded));
  }

  @Test
  void whoIsNotInvitedIsNotRecordedByHandEither() {
    var stranger = ByHand.seen(Hall.EVENT, "SOS", hall.person("Rusdiansyah").id());
    assertThat(desk.record(stranger)).isEqualTo(new ByHandResult.NotOnList());
  }

  @Test
  void lateIsWhoCameAfterTheStartAndTheGraceThatTheOrganizerGave() {
    var there = ((ScanResult.Ok) door.scan(hall.code("Siti Nuraini"), hall.door)).attendance();
    assertThat(marks(there)).as("no grace was given").isEmpty();

    assertThat(desk.grace(Hall.EVENT, "SOS", Optional.of(15))).isTrue();
    assertThat(marks(there)).as("09.14 is within 09.00 and 15 minutes").isEmpty();

    assertThat(desk.grace(Hall.EVENT, "SOS", Optional.of(10))).isTrue();
    assertThat(marks(there)).containsExactly(SheetMark.LATE);
  }

  @Test
  void delegateAtTheDoorIsKeptWithTheAttendanceOfTheOneInvited() {
    hall.clock.pass(Duration.ofMinutes(1));
    var answer = door.admit(person.id(), hall.door, Attendance.Means.SEARCH, Optional.of(DELEGATE));
    assertThat(((ScanResult.Ok) answer).attendance().delegate()).contains(DELEGATE);
    assertThat(door.scan(hall.code("Siti Nuraini"), hall.door))
        .isInstanceOf(ScanResult.Already.class);
  }

  private List<SheetMark> marks(Attendance attendance) {
    var event = repositories.events().find(Hall.EVENT).orElseThrow();
    return SheetMark.of(event, event.session("SOS").orElseThrow(), person, attendance);
  }
}
