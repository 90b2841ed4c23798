package id.balai.service.registration;

import id.balai.domain.event.Event;
import id.balai.domain.log.Entry;
import id.balai.domain.log.EventLog;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Provenance;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Finds in the log what was imported last, and what it changed; blocks, as it reads the log.
final class ImportHistory {

  /// So many entries are looked through for an import; behind as many nobody remembers it.
  private static final int LOOK_BACK = 400_000;

  private static final int FIRST_LOOK = 2_000;

  private final EventLog log;

  ImportHistory(EventLog log) {
    this.log = log;
  }

  /// The import that was made last; empty where there is none, or where it was taken back.
  Optional<LastImport> last(Event event) {
    return newest(event).flatMap(this::standing);
  }

  /// What the import changed; empty where its entries are no longer all there, or where anything
  /// was recorded since about somebody of it.
  Optional<ImportTrace> trace(Event event, LastImport wanted) {
    int look = wanted.people() * 2 + wanted.widened() + FIRST_LOOK;
    for (int limit = look; limit <= LOOK_BACK; limit *= 4) {
      List<Entry> entries = log.newest(event.id(), limit);
      Optional<ImportTrace> found = trace(event, wanted, entries);
      if (found.isPresent() || entries.size() < limit) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Entry> newest(Event event) {
    for (int limit = FIRST_LOOK; limit <= LOOK_BACK; limit *= 4) {
      List<Entry> entries = log.newest(event.id(), limit);
      Optional<Entry> found =
          entries.stream().filter(entry -> isAboutImports(entry.fact())).findFirst();
      if (found.isPresent() || entries.size() < limit) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean isAboutImports(Fact fact) {
    return fact instanceof PeopleFact.ListBrought || fact instanceof PeopleFact.ImportUndone;
  }

  private Optional<LastImport> standing(Entry entry) {
    return entry.fact() instanceof PeopleFact.ListBrought brought
        ? Optional.of(
            new LastImport(
                entry.provenance().at(),
                entry.provenance().zone(),
                entry.provenance().station(),
                brought.people(),
                brought.widened(),
                entry.sequence()))
        : Optional.empty();
  }

  /// @param entries the newest first
  private Optional<ImportTrace> trace(Event event, LastImport wanted, List<Entry> entries) {
    var people = new ArrayList<UUID>();
    var widened = new ArrayList<Participant>();
    var plans = new ArrayList<Plan>();
    Optional<Provenance> open = Optional.empty();
    for (Entry entry : entries) {
      boolean isOfIt = open.filter(entry.provenance()::equals).isPresent();
      switch (entry.fact()) {
        case PeopleFact.ListBrought _ ->
            open =
                entry.sequence() == wanted.place()
                    ? Optional.of(entry.provenance())
                    : Optional.empty();
        case PeopleFact.Registered one when isOfIt -> people.addFirst(one.participant().id());
        case PeopleFact.Corrected one when isOfIt -> widened.addFirst(one.participant());
        case WorkspaceFact.EventPlanned plan -> plans.add(new Plan(plan.plan(), isOfIt));
        default -> {}
      }
    }
    boolean isWhole =
        people.size() == wanted.people()
            && widened.size() == wanted.widened()
            && Collections.disjoint(people, recordedSince(wanted, entries));
    return isWhole
        ? planned(event, plans)
            .map(
                change ->
                    new ImportTrace(
                        change.before(),
                        change.after(),
                        people,
                        widened.stream().map(one -> widened(one, wanted.place())).toList()))
        : Optional.empty();
  }

  private static Set<UUID> recordedSince(LastImport wanted, List<Entry> entries) {
    return entries.stream()
        .filter(entry -> entry.sequence() > wanted.place())
        .flatMap(entry -> entry.fact().person().stream())
        .collect(Collectors.toSet());
  }

  /// The plan of an event as it stood at one time.
  private record Plan(Event event, boolean isOfImport) {}

  private record Change(Event before, Event after) {}

  /// How the import changed the plan; empty where the plan before it is not among these.
  ///
  /// @param plans the newest first
  private static Optional<Change> planned(Event event, List<Plan> plans) {
    for (int i = 0; i < plans.size(); i++) {
      if (plans.get(i).isOfImport()) {
        return i + 1 < plans.size()
            ? Optional.of(new Change(plans.get(i + 1).event(), plans.get(i).event()))
            : Optional.empty();
      }
    }
    return Optional.of(new Change(event, event));
  }

  private ImportTrace.Widened widened(Participant after, long place) {
    Participant before =
        log.ofPerson(after.id()).stream()
            .filter(entry -> entry.sequence() < place)
            .sorted(Comparator.comparingLong(Entry::sequence).reversed())
            .flatMap(entry -> standing(entry.fact()).stream())
            .filter(person -> !person.equals(after))
            .findFirst()
            .orElseThrow();
    return new ImportTrace.Widened(before, after);
  }

  /// The person as a fact left them.
  private static Optional<Participant> standing(Fact fact) {
    return switch (fact) {
      case PeopleFact.Registered one -> Optional.of(one.participant());
      case PeopleFact.Corrected one -> Optional.of(one.participant());
      default -> Optional.empty();
    };
  }
}
