package id.balai.service.registration;

import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.ParticipantRepository;
import id.balai.domain.participant.Participation;
import id.balai.domain.participant.roster.PersonDraft;
import id.balai.domain.participant.roster.RosterRow;
import id.balai.domain.participant.roster.RowPlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Turns the rows of a list into people of an event.
final class Enrolment {

  private final Event event;
  private final ParticipantRepository stored;
  private final IdGenerator ids;
  private final DraftedPeople drafted;
  private final Map<RowPlace, UUID> byPlace = new LinkedHashMap<>();
  private final Map<UUID, Participant> fresher = new LinkedHashMap<>();
  private final Map<UUID, Participant> changed = new LinkedHashMap<>();
  private final Set<String> newGroups = new LinkedHashSet<>();
  private int number;

  Enrolment(Event event, ParticipantRepository stored, IdGenerator ids) {
    this.event = event;
    this.stored = stored;
    this.ids = ids;
    this.drafted = new DraftedPeople(event);
    this.number = stored.lastNumber(event.id());
  }

  void take(RosterRow row) {
    switch (row.action()) {
      case ACCEPT, WARN -> add(row);
      case MERGE -> merge(row);
      case REJECT, SKIP -> {}
    }
  }

  ImportTrace trace() {
    return new ImportTrace(
        event,
        newGroups.isEmpty() ? event : event.withGroups(groups()),
        List.copyOf(fresher.keySet()),
        changed.values().stream()
            .map(person -> new ImportTrace.Widened(before(person.id()), person))
            .toList());
  }

  private Participant before(UUID id) {
    return stored.find(id).orElseThrow();
  }

  /// The facts that put everybody on the list, groups first.
  List<Fact> facts() {
    var facts = new ArrayList<Fact>();
    if (!newGroups.isEmpty()) {
      facts.add(new WorkspaceFact.EventPlanned(event.withGroups(groups())));
    }
    for (Participant person : fresher.values()) {
      facts.add(new PeopleFact.Registered(person));
      facts.add(new DoorFact.BadgeIssued(ids.firstBadge(person)));
    }
    changed
        .values()
        .forEach(person -> facts.add(new PeopleFact.Corrected(person, "digabung dari daftar")));
    if (!facts.isEmpty()) {
      facts.add(new PeopleFact.ListBrought(event.id(), fresher.size(), changed.size()));
    }
    return facts;
  }

  private void add(RosterRow row) {
    PersonDraft draft = row.draft().orElseThrow();
    number++;
    Participant person = drafted.person(ids.id(), number, draft);
    noteGroup(person.main());
    fresher.put(person.id(), person);
    byPlace.put(row.place(), person.id());
  }

  private void merge(RosterRow row) {
    Participation further = drafted.participation(row.draft().orElseThrow());
    boolean signs = drafted.isSigner(row.draft().orElseThrow());
    noteGroup(further);
    switch (row.same()) {
      case RosterRow.Same.Earlier earlier -> {
        UUID id = byPlace.get(earlier.place());
        if (id == null) {
          // The row it repeats was left out, so this one is the person.
          add(row);
        } else {
          byPlace.put(row.place(), id);
          fresher.computeIfPresent(id, (_, person) -> drafted.widen(person, further, signs));
          changed.computeIfPresent(id, (_, person) -> drafted.widen(person, further, signs));
        }
      }
      case RosterRow.Same.Known known -> {
        byPlace.put(row.place(), known.id());
        Participant before = changed.get(known.id());
        Participant person = before == null ? stored.find(known.id()).orElseThrow() : before;
        if (!person.participations().contains(further)) {
          changed.put(known.id(), drafted.widen(person, further, signs));
        }
      }
      case RosterRow.Same.Nowhere _ -> add(row);
    }
  }

  private void noteGroup(Participation participation) {
    if (event.group(participation.group()).isEmpty()) {
      newGroups.add(participation.group().toUpperCase(Locale.ROOT));
    }
  }

  private List<Group> groups() {
    var groups = new ArrayList<>(event.groups());
    newGroups.forEach(name -> groups.add(new Group(name, groups.size() + 1)));
    return groups;
  }
}
