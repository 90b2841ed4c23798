package id.balai.service.dataprotection;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.Event;
import id.balai.domain.event.EventRepository;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.signature.DynamicsStore;
import id.balai.service.access.CurrentActor;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Lets go of personal data when the time is over for which they were to be kept (R41, R42).
public final class RetentionService {

  private final EventRepository events;
  private final PersonalDataService data;
  private final DynamicsStore dynamics;
  private final CurrentActor currentActor;

  public RetentionService(
      EventRepository events,
      PersonalDataService data,
      DynamicsStore dynamics,
      CurrentActor currentActor) {
    this.events = events;
    this.data = data;
    this.dynamics = dynamics;
    this.currentActor = currentActor;
  }

  /// What is due at one event, or was done there.
  ///
  /// @param event code of the event
  /// @param keptUntil last day for which the data were to be kept
  /// @param people whose data are due
  /// @param dynamics signatures whose dynamics are due or were let go
  /// @param outcome the result of it
  /// @param erasure what erasing the people reached and what not; empty where nobody was erased
  public record Purged(
      String event,
      LocalDate keptUntil,
      int people,
      int dynamics,
      Outcome outcome,
      Optional<ErasureReport> erasure) {}

  /// The result of an event's purge.
  public enum Outcome {
    /// Nothing was done yet.
    DUE,
    /// All of it is gone.
    DONE,
    /// Gone here, but earlier backups or files remain.
    REMAINS,
    /// The storage did not take it; nothing was erased.
    FAILED
  }

  /// What is due today, without doing it.
  public List<Purged> due() {
    return events.all().stream()
        .map(
            event ->
                new Purged(
                    event.code(),
                    event.privacy().keepUntil(),
                    isOver(event) ? people(event).size() : 0,
                    areDynamicsOver(event) ? countDynamics(event) : 0,
                    Outcome.DUE,
                    Optional.empty()))
        .filter(due -> due.people() > 0 || due.dynamics() > 0)
        .toList();
  }

  private int countDynamics(Event event) {
    try {
      return dynamics.count(event.id());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("the dynamics of signatures cannot be read", e);
    }
  }

  /// Purges what is due and reports it. Cannot be undone.
  public List<Purged> purge() {
    currentActor.require(AccessLevel.KEEPER);
    var report = new ArrayList<Purged>();
    for (Event event : events.all()) {
      List<UUID> people = isOver(event) ? people(event) : List.of();
      int lost = areDynamicsOver(event) ? removeDynamics(event) : 0;
      if (!people.isEmpty() || lost > 0) {
        report.add(purged(event, people, lost));
      }
    }
    return report;
  }

  private Purged purged(Event event, List<UUID> people, int lost) {
    Optional<ErasureReport> erasure =
        people.isEmpty()
            ? Optional.empty()
            : Optional.of(data.erase(event, people, PeopleFact.Erased.Ground.RETENTION));
    Outcome outcome =
        erasure.map(done -> Outcome.valueOf(done.outcome().name())).orElse(Outcome.DONE);
    return new Purged(
        event.code(), event.privacy().keepUntil(), people.size(), lost, outcome, erasure);
  }

  private int removeDynamics(Event event) {
    try {
      return dynamics.removeEvent(event.id());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("the dynamics of signatures do not go", e);
    }
  }

  private List<UUID> people(Event event) {
    return data.named(event);
  }

  private boolean isOver(Event event) {
    return event.privacy().keepUntil().isBefore(today(event));
  }

  private boolean areDynamicsOver(Event event) {
    LocalDate last = event.privacy().dynamicsUntil().orElse(event.privacy().keepUntil());
    return last.isBefore(today(event));
  }

  private LocalDate today(Event event) {
    return currentActor.now().atZone(event.zone()).toLocalDate();
  }
}
