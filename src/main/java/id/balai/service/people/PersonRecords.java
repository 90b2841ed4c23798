package id.balai.service.people;

import id.balai.domain.event.Event;
import id.balai.domain.log.Entry;
import id.balai.domain.log.EventLog;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Puts together what is known about one person; blocks, as it reads the log.
public final class PersonRecords {

  private final Repositories repositories;
  private final EventLog log;

  public PersonRecords(Repositories repositories, EventLog log) {
    this.repositories = repositories;
    this.log = log;
  }

  /// The whole record of a person; empty when nobody has this id, for example after a merger.
  public Optional<PersonRecord> of(Event event, UUID id) {
    return repositories.participants().find(id).map(person -> of(event, person));
  }

  private PersonRecord of(Event event, Participant person) {
    UUID id = person.id();
    return new PersonRecord(
        person,
        event.sessions().stream()
            .flatMap(one -> repositories.attendances().time(event.id(), one.code(), id).stream())
            .toList(),
        Stream.concat(person.owes().stream(), event.presenceCodes().stream())
            .flatMap(owed -> repositories.signatures().find(event.id(), owed, id).stream())
            .toList(),
        repositories.badges().newest(id),
        repositories.certificates().find(event.id(), id),
        history(id));
  }

  /// Also what was recorded about the entries that were merged into this one; the newest first.
  private List<Entry> history(UUID id) {
    var about = new ArrayList<Entry>();
    var ids = new ArrayDeque<UUID>(List.of(id));
    while (!ids.isEmpty()) {
      for (Entry entry : log.ofPerson(ids.poll())) {
        about.add(entry);
        if (entry.fact() instanceof PeopleFact.PeopleMerged merged) {
          ids.add(merged.gone());
        }
      }
    }
    about.sort(Comparator.comparingLong(Entry::sequence).reversed());
    return about;
  }
}
