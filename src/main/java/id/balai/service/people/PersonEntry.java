package id.balai.service.people;

import id.balai.domain.event.Event;
import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import id.balai.domain.participant.Sex;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What is typed about a person: everything that can be corrected.
///
/// @param name printed name, not blank
/// @param sex as listed
/// @param status employment, for example `PNS`, or empty
/// @param identities numbers
/// @param rank or empty
/// @param grade or empty
/// @param village or empty
/// @param phone digits, or empty
/// @param main the first capacity; further ones stay as they are
/// @param owes codes of the declarations to be signed
public record PersonEntry(
    String name,
    Sex sex,
    String status,
    List<IdentityNumber> identities,
    String rank,
    String grade,
    String village,
    String phone,
    Participation main,
    List<String> owes) {

  public PersonEntry {
    identities = List.copyOf(identities);
    owes = List.copyOf(owes);
  }

  /// What stands about somebody now.
  public static PersonEntry of(Participant person) {
    return new PersonEntry(
        person.name(),
        person.sex(),
        person.status(),
        person.identities(),
        person.rank(),
        person.grade(),
        person.village(),
        person.phone(),
        person.main(),
        person.owes());
  }

  /// The same entry with what its group is to sign in the event.
  PersonEntry owing(Event event) {
    List<String> all =
        Stream.concat(owes.stream(), event.owedBy(main.group()).stream()).distinct().toList();
    return new PersonEntry(name, sex, status, identities, rank, grade, village, phone, main, all);
  }

  Participant applyTo(Participant person) {
    var capacities = new ArrayList<>(person.participations());
    capacities.set(0, main);
    return new Participant(
        person.id(),
        person.event(),
        person.number(),
        name.strip(),
        sex,
        status.strip(),
        identities,
        rank.strip(),
        grade.strip(),
        village.strip(),
        phone.strip(),
        person.birth(),
        capacities,
        owes,
        person.isWalkIn());
  }

  Participant fresh(UUID id, UUID event, int number) {
    return new Participant(
        id,
        event,
        number,
        name.strip(),
        sex,
        status.strip(),
        identities,
        rank.strip(),
        grade.strip(),
        village.strip(),
        phone.strip(),
        java.util.Optional.empty(),
        List.of(main),
        owes,
        false);
  }
}
