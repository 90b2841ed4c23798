package id.balai.service.people;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.event.PresenceSignature;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Signature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Everybody on the list of an event, in memory: read once, then kept true by the facts that are
/// noted as they come. May be used by several threads; catching up and asking are work for the
/// background, noting is not.
public final class PeopleIndex {

  private final Repositories repositories;
  private final UUID event;
  private final Queue<Fact> noted = new ConcurrentLinkedQueue<>();
  private final PeopleLines lines = new PeopleLines();
  private boolean isRead;

  public PeopleIndex(Repositories repositories, UUID event) {
    this.repositories = repositories;
    this.event = event;
  }

  /// Takes note of what happened; returns at once.
  public void note(Fact fact) {
    if (fact.event().equals(event)) {
      noted.add(fact);
    }
  }

  /// Nothing was noted for a while: the next one who catches up reads everything again.
  public synchronized void forget() {
    isRead = false;
  }

  /// Brings the list up to date: reads it where it was not read yet, and follows what was noted. A
  /// fact that is in the books already does no harm.
  public synchronized void catchUp() {
    if (!isRead) {
      read();
      isRead = true;
    }
    for (Fact fact = noted.poll(); fact != null; fact = noted.poll()) {
      follow(fact);
    }
  }

  private void follow(Fact fact) {
    switch (fact) {
      case PeopleFact.Registered registered -> put(registered.participant());
      case PeopleFact.Corrected corrected -> put(corrected.participant());
      case PeopleFact.ImportUndone undone -> undone.participants().forEach(lines::remove);
      case PeopleFact.PeopleMerged merged -> {
        lines.remove(merged.gone());
        again(merged.kept());
      }
      default -> fact.person().ifPresent(this::again);
    }
  }

  /// How many people are on the list.
  public synchronized int size() {
    return lines.size();
  }

  /// Who is asked for; a list of its own.
  public synchronized List<PersonLine> find(PeopleQuery query) {
    List<PersonLine> hits = new PeopleSearch(query).among(lines);
    query
        .order()
        .map(PeopleQuery.Order::comparator)
        .ifPresent(order -> hits.sort(query.isDescending() ? order.reversed() : order));
    return hits;
  }

  private void read() {
    var attended = new HashMap<UUID, List<String>>();
    for (Attendance one : repositories.attendances().ofEvent(event)) {
      attended.computeIfAbsent(one.participant(), _ -> new ArrayList<>()).add(one.session());
    }
    var signed = new HashMap<UUID, Integer>();
    for (Signature one : repositories.signatures().ofEvent(event)) {
      if (!PresenceSignature.isCode(one.declaration())) {
        signed.merge(one.participant(), 1, Integer::sum);
      }
    }
    // Names are taken apart to be found: with many people work for every core.
    lines.fill(
        repositories.participants().ofEvent(event).parallelStream()
            .map(
                person ->
                    PersonLine.of(person)
                        .with(
                            attended.getOrDefault(person.id(), List.of()),
                            signed.getOrDefault(person.id(), 0)))
            .toList());
  }

  private void put(Participant person) {
    PersonLine fresh = PersonLine.of(person);
    lines.put(
        lines
            .line(person.id())
            .map(known -> fresh.with(known.attended(), known.signed()))
            .orElse(fresh));
  }

  /// Counts one person's records again; the books are as new as the fact.
  private void again(UUID id) {
    Optional<Participant> found = repositories.participants().find(id);
    if (found.isEmpty()) {
      lines.remove(id);
      return;
    }
    Participant person = found.get();
    var sessions = new ArrayList<String>();
    repositories
        .events()
        .find(event)
        .orElseThrow()
        .sessions()
        .forEach(
            session ->
                repositories
                    .attendances()
                    .find(event, session.code(), id)
                    .ifPresent(_ -> sessions.add(session.code())));
    long signatures =
        person.owes().stream()
            .filter(owed -> repositories.signatures().find(event, owed, id).isPresent())
            .count();
    lines.put(PersonLine.of(person).with(sessions, (int) signatures));
  }
}
