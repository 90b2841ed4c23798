package id.balai.ui.console.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Actor;
import id.balai.domain.participant.Participation;
import id.balai.domain.participant.Role;
import id.balai.domain.participant.Sex;
import id.balai.service.access.Seats;
import id.balai.service.dataprotection.RetentionService;
import id.balai.service.people.PersonEntry;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.Services;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ErrorMessages;
import id.balai.ui.console.PageModel;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Data whose time is over: what is due, that it is asked twice, and that who may not lets nothing
/// go.
final class RetentionViewModelTest {

  private final ConsoleAtWork console = new ConsoleAtWork(SampleSetupService.People.WITHOUT);
  private final Services house = console.workspace.services();
  private final PageModel page = console.context().page();

  @BeforeEach
  void somebody() {
    var main =
        new Participation(
            console.event.groups().getFirst().name(),
            Role.PARTICIPANT,
            "",
            "",
            List.of(console.event.sessions().getFirst().code()),
            0);
    house
        .people()
        .editing()
        .add(
            console.event,
            new PersonEntry("Budi", Sex.UNKNOWN, "", List.of(), "", "", "", "", main, List.of()));
  }

  @AfterEach
  void close() {
    console.close();
  }

  @Test
  void nothingIsDueUntilTheLastDayIsOver() {
    ZonedDateTime last =
        console
            .event
            .privacy()
            .keepUntil()
            .atTime(LocalTime.of(23, 59))
            .atZone(console.event.zone());
    console.clock.set(last.toInstant());
    var early = new RetentionViewModel(page, house.keeping().retention());
    assertThat(early.dueProperty().get()).isFalse();
    assertThat(said()).isEqualTo(text("keeping.purge.none"));
    early.ask();
    assertThat(early.askingProperty().get()).isFalse();

    console.clock.pass(Duration.ofMinutes(1));
    var due = new RetentionViewModel(page, house.keeping().retention());
    assertThat(due.dueProperty().get()).isTrue();
    assertThat(due.report())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.people()).isEqualTo(1);
              assertThat(one.outcome()).isEqualTo(RetentionService.Outcome.DUE);
            });
    assertThat(said()).isEmpty();
  }

  @Test
  void whoMayNotLetsNothingGoAndTheKeeperStillCanAfterBeingAsked() {
    console.clock.pass(Duration.ofDays(4000));
    var model = new RetentionViewModel(page, house.keeping().retention());
    model.ask();
    assertThat(model.askingProperty().get()).isTrue();
    Seats.again(house.currentActor(), new Actor(AccessLevel.COMMITTEE, "Budi", Optional.empty()));
    model.purge();
    assertThat(said()).isEqualTo(ErrorMessages.notAllowed(console.messages, AccessLevel.KEEPER));
    assertThat(model.dueProperty().get()).as("it is due still").isTrue();
    assertThat(names()).containsExactly("Budi");

    Seats.again(house.currentActor(), new Actor(AccessLevel.KEEPER, "Rina", Optional.empty()));
    model.ask();
    model.leave();
    assertThat(model.askingProperty().get()).isFalse();
    assertThat(names()).containsExactly("Budi");
    model.ask();
    model.purge();
    assertThat(model.dueProperty().get()).isFalse();
    assertThat(model.askingProperty().get()).isFalse();
    assertThat(names()).doesNotContain("Budi");
    assertThat(said()).startsWith(text("erasure.done"));
    assertThat(model.report())
        .extracting(RetentionService.Purged::outcome)
        .containsExactly(RetentionService.Outcome.DONE);
  }

  private List<String> names() {
    return house.repositories().participants().ofEvent(console.event.id()).stream()
        .map(one -> one.name())
        .toList();
  }

  private String said() {
    return page.statusProperty().get();
  }

  private String text(String key) {
    return console.messages.text(key);
  }
}
