package id.balai.service.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.event.Event;
import id.balai.domain.event.PrivacyPlan;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.Provenance;
import id.balai.domain.log.SigningFact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.MovingClock;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import id.balai.service.planning.Sample;
import id.balai.service.readiness.ReadinessService.Point;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each rule of the checklist, on a real store: what is missing before, and what is done after.
final class ReadinessServiceTest {

  @TempDir Path folder;

  private final People people = new People(23);
  private final Sample sample = people.rantauPulung();
  private final Event event = sample.event();
  private final MovingClock clock = new MovingClock(People.MORNING);
  private OpenStore open;

  @BeforeEach
  void open() {
    open = new OpenStore(folder);
  }

  @AfterEach
  void close() {
    open.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LIST        | nothing                     | false
          LIST        | somebody is listed          | true
          EVENT       | nothing                     | true
          EVENT       | the day is over             | false
          EVENT       | the day is over, but begun  | true
          DECLARATION | nothing                     | false
          DECLARATION | every text is written       | true
          DECLARATION | nothing is declared         | true
          OFFICIALS   | nothing                     | true
          OFFICIALS   | nobody signs                | false
          PRIVACY     | nobody is to be asked       | false
          PRIVACY     | somebody is to be asked     | true
          BADGES      | nothing                     | false
          BADGES      | sheets are written          | false
          BADGES      | badges are written          | true
          CLOCK       | nothing                     | true
          CLOCK       | the clock stands back       | false
          """)
  void aPointIsDone(Point point, String given, boolean isDone) {
    Event planned = prepare(given);
    assertThat(readiness(Map.of()).ofEvent(planned)).containsEntry(point, isDone);
  }

  @Test
  void theComputerIsAskedForWhatOnlyItKnows() {
    Map<Point, Boolean> asked =
        readiness(Map.of(Point.PIN, () -> true, Point.PRINTER, () -> false)).ofMachine();
    assertThat(asked)
        .containsExactlyInAnyOrderEntriesOf(Map.of(Point.PIN, true, Point.PRINTER, false));
  }

  private Event prepare(String given) {
    record(new WorkspaceFact.EventPlanned(event));
    return switch (given) {
      case "nothing" -> event;
      case "somebody is listed" -> {
        list();
        yield event;
      }
      case "the day is over" -> {
        clock.pass(Duration.ofDays(1));
        yield event;
      }
      case "the day is over, but begun" -> {
        begin();
        clock.pass(Duration.ofDays(1));
        yield event;
      }
      case "every text is written" -> {
        sample.texts().forEach(text -> record(new SigningFact.TextWritten(text)));
        yield event;
      }
      case "nothing is declared" -> planned(event.withDeclarations(List.<DeclarationPlan>of()));
      case "nobody signs" -> planned(withoutOfficials());
      case "nobody is to be asked" -> planned(asking(""));
      case "somebody is to be asked" -> planned(asking("Sekretariat"));
      case "sheets are written" -> {
        record(new PaperFact.Exported(event.id(), "attendance-sheet", 1));
        yield event;
      }
      case "badges are written" -> {
        record(new PaperFact.Exported(event.id(), "badges", 1));
        yield event;
      }
      case "the clock stands back" -> {
        clock.pass(Duration.ofMinutes(-5));
        yield event;
      }
      default -> throw new IllegalArgumentException(given);
    };
  }

  private Event planned(Event other) {
    record(new WorkspaceFact.EventPlanned(other));
    return other;
  }

  private Event asking(String contact) {
    PrivacyPlan plan = event.privacy();
    return event.withPrivacy(
        new PrivacyPlan(
            plan.keepUntil(),
            plan.basis(),
            plan.controller(),
            contact,
            plan.purpose(),
            plan.notice(),
            plan.dynamicsUntil()));
  }

  private Event withoutOfficials() {
    return new Event(
        event.id(),
        event.code(),
        event.name(),
        event.theme(),
        event.venue(),
        event.place(),
        event.date(),
        event.zone(),
        event.letterhead(),
        event.sessions(),
        event.groups(),
        event.declarations(),
        List.of(),
        event.certificates(),
        event.privacy());
  }

  private Participant list() {
    var person = people.person(event, 1, List.of(), "SOS");
    var facts = new ArrayList<>(people.registration(person));
    facts.forEach(this::record);
    return person;
  }

  private void begin() {
    record(
        new DoorFact.Attended(
            new Attendance(
                event.id(),
                "SOS",
                list().id(),
                People.MORNING,
                "Pintu 1",
                Attendance.Means.BADGE)));
  }

  private ReadinessService readiness(Map<Point, BooleanSupplier> machine) {
    return new ReadinessService(open.store().repositories(), open.store().log(), clock, machine);
  }

  private void record(Fact fact) {
    var by = new Provenance(People.MORNING, People.WITA, "Meja", "panitia");
    open.store().ledger().record(by, fact);
  }
}
