package id.balai.service.people;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.Event;
import id.balai.domain.log.Entry;
import id.balai.domain.log.EventLog;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Dynamics;
import id.balai.domain.signature.DynamicsStore;
import id.balai.domain.signature.Signature;
import id.balai.service.access.CurrentActor;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts together what is known about one person; blocks, as it reads the log.
public final class PersonService {

  private static final Logger LOG = LoggerFactory.getLogger(PersonService.class);

  private final Repositories repositories;
  private final EventLog log;
  private final DynamicsStore dynamics;
  private final CurrentActor currentActor;

  /// @param dynamics how hands moved, which the keeper alone is told of
  public PersonService(
      Repositories repositories, EventLog log, DynamicsStore dynamics, CurrentActor currentActor) {
    this.repositories = repositories;
    this.log = log;
    this.dynamics = dynamics;
    this.currentActor = currentActor;
  }

  /// The whole record of a person; empty when nobody has this id, for example after a merger.
  public Optional<PersonRecord> of(Event event, UUID id) {
    return repositories.participants().find(id).map(person -> of(event, person));
  }

  private PersonRecord of(Event event, Participant person) {
    UUID id = person.id();
    List<Signature> signatures =
        Stream.concat(person.owes().stream(), event.presenceCodes().stream())
            .flatMap(owed -> repositories.signatures().find(event.id(), owed, id).stream())
            .toList();
    return new PersonRecord(
        person,
        event.sessions().stream()
            .flatMap(one -> repositories.attendances().time(event.id(), one.code(), id).stream())
            .toList(),
        signatures,
        currentActor.may(AccessLevel.KEEPER, event.id()) ? movements(signatures) : List.of(),
        repositories.badges().newest(id),
        repositories.certificates().find(event.id(), id),
        history(id));
  }

  private List<SignatureMovement> movements(List<Signature> signatures) {
    return signatures.stream().flatMap(one -> movement(one).stream()).toList();
  }

  private Optional<SignatureMovement> movement(Signature signature) {
    try {
      return dynamics
          .find(signature.event(), signature.declaration(), signature.participant())
          .map(bytes -> SignatureMovement.of(signature, Dynamics.of(bytes)));
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("how a hand moved cannot be read", e);
      return Optional.of(SignatureMovement.unreadable(signature));
    }
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
