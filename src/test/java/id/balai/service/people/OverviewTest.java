package id.balai.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.MemoryLedger;
import id.balai.fixture.People;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OverviewTest {

  private final People people = new People(3);
  private final Event event = people.rantauPulung().event();
  private final MemoryLedger ledger = new MemoryLedger();
  private final PeopleIndex index = new PeopleIndex(ledger.repositories(), event.id());

  @Test
  void figuresCountEachPersonOnceAndAskOneSessionOnly() {
    ledger.record(People.desk(), new WorkspaceFact.EventPlanned(event));
    List<Participant> listed = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      String[] sessions = i <= 2 ? new String[] {"SOS", "DEK"} : new String[] {"DEK"};
      listed.add(people.person(event, i, List.of(), sessions));
      ledger.record(People.desk(), new PeopleFact.Registered(listed.getLast()));
    }
    attend(listed.get(0), "SOS", 0, "Pintu 1");
    attend(listed.get(0), "DEK", 30, "Pintu 2");
    attend(listed.get(2), "DEK", 31, "Pintu 2");

    Overview whole = overview(Optional.empty());
    assertThat(whole.present()).isEqualTo(2);
    assertThat(whole.invited()).isEqualTo(4);
    assertThat(whole.missing()).hasSize(2);
    assertThat(whole.stations())
        .containsOnly(
            Map.entry("Pintu 1", People.MORNING),
            Map.entry("Pintu 2", People.MORNING.plus(Duration.ofMinutes(31))));
    assertThat(whole.arrivals().bars().stream().mapToInt(Arrivals.Bar::count).sum()).isEqualTo(2);
    assertThat(whole.groups()).singleElement().extracting(Overview.Share::present).isEqualTo(2);

    Overview session = overview(Optional.of("SOS"));
    assertThat(session.present()).isEqualTo(1);
    assertThat(session.invited()).isEqualTo(2);
    assertThat(session.stations()).containsOnlyKeys("Pintu 1");
  }

  @Test
  void arrivalsStandInStretchesWithoutGaps() {
    Instant first = People.MORNING;
    Arrivals arrivals =
        Arrivals.of(
            List.of(first, first.plusSeconds(61), first.plus(Duration.ofMinutes(17))), People.WITA);
    assertThat(arrivals.minutes()).isEqualTo(5);
    assertThat(arrivals.bars())
        .containsExactly(
            new Arrivals.Bar(LocalTime.of(9, 10), 1),
            new Arrivals.Bar(LocalTime.of(9, 15), 1),
            new Arrivals.Bar(LocalTime.of(9, 20), 0),
            new Arrivals.Bar(LocalTime.of(9, 25), 0),
            new Arrivals.Bar(LocalTime.of(9, 30), 1));
    assertThat(arrivals.peak()).isZero();
    Arrivals day = Arrivals.of(List.of(first, first.plus(Duration.ofHours(8))), People.WITA);
    assertThat(day.minutes()).isGreaterThan(5);
    assertThat(day.bars()).hasSizeLessThan(25);
  }

  private Overview overview(Optional<String> session) {
    index.forget();
    index.catchUp();
    return Overview.of(
        index.find(PeopleQuery.ALL),
        ledger.repositories().attendances().ofEvent(event.id()),
        session,
        event.groups().stream().map(one -> one.name()).toList(),
        event.zone());
  }

  private void attend(Participant person, String session, int minute, String station) {
    Instant at = People.MORNING.plus(Duration.ofMinutes(minute));
    ledger.record(
        People.desk(),
        new DoorFact.Attended(
            new Attendance(event.id(), session, person.id(), at, station, Attendance.Means.BADGE)));
  }
}
