package id.balai.service.papers;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.TestHouses;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.document.ArchiveNote;
import id.balai.domain.document.AttendanceRecap;
import id.balai.domain.document.PaperIdentity;
import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.event.Session;
import id.balai.domain.participant.Participant;
import id.balai.fixture.MovingClock;
import id.balai.service.checkin.Figures;
import id.balai.service.people.Overview;
import id.balai.service.people.PeopleIndex;
import id.balai.service.people.PeopleQuery;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.registration.WalkIn;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The kiosk's foot, the overview and the recap on paper count the same people, whoever comes.
final class CountsAgreeTest {

  @TempDir Path folder;

  @Test
  void walkInsStandInTheSameFigureEverywhere() {
    var clock = new MovingClock(Instant.parse("2024-10-07T01:14:00Z"));
    try (Workspace workspace = TestHouses.open(folder, clock)) {
      Services services = workspace.services();
      Event event =
          services
              .samples()
              .add("rantau-pulung", SampleSetupService.People.WITH, "Meja panitia")
              .orElseThrow();
      Session session = event.sessions().getFirst();
      var door = new Door(event.id(), session.code(), "Pintu 1");
      int listed = agree(services, event, session, 0);

      List<Participant> invited =
          services.repositories().participants().ofEvent(event.id()).stream()
              .filter(person -> person.inSession(session.code()).isPresent())
              .toList();
      for (Participant one : invited) {
        services.checkIn().admit(one.id(), door, Attendance.Means.SEARCH, Optional.empty());
      }
      assertThat(agree(services, event, session, listed)).isEqualTo(listed);

      Group group = event.groups().getFirst();
      for (String name : List.of("Sri Wahyuningsih", "Markus Lawing")) {
        ScanResult came =
            services
                .registration()
                .walkIn(new WalkIn(event.id(), name, "Desa Manunggal", "", group.name(), ""), door);
        assertThat(came).isInstanceOf(ScanResult.Ok.class);
        clock.pass(Duration.ofSeconds(40));
        if (name.startsWith("Markus")) {
          assertThat(agree(services, event, session, listed + 2)).isEqualTo(listed + 2);
          services.checkIn().takingBack().takeBack(((ScanResult.Ok) came).attendance(), door);
        }
      }
      assertThat(agree(services, event, session, listed + 1)).isEqualTo(listed + 2);
    }
  }

  /// How many are counted, where all three places say the same.
  private static int agree(Services services, Event event, Session session, int present) {
    var repositories = services.repositories();
    var door = new Door(event.id(), session.code(), "Pintu 1");
    var index = new PeopleIndex(repositories, event.id());
    index.catchUp();
    Overview overview =
        Overview.of(
            index.find(PeopleQuery.ALL),
            repositories.attendances().ofEvent(event.id()),
            Optional.of(session.code()),
            event.groups().stream().map(Group::name).toList(),
            event.zone());
    AttendanceRecap recap =
        new RecapContent(new Attendees(repositories))
            .recap(
                event,
                Optional.of(session),
                new PaperIdentity(
                    "R", "", services.clock().instant().atZone(event.zone()), ArchiveNote.NONE));
    int onPaper = recap.lines().stream().mapToInt(AttendanceRecap.Line::invited).sum();
    int cameOnPaper = recap.lines().stream().mapToInt(AttendanceRecap.Line::present).sum();
    assertThat(Figures.of(repositories, door)).isEqualTo(new Figures(present, onPaper));
    assertThat(overview.present()).isEqualTo(cameOnPaper).isEqualTo(present);
    assertThat(overview.invited()).isEqualTo(onPaper).isGreaterThanOrEqualTo(present);
    return onPaper;
  }
}
