package id.balai.service.people;

import id.balai.domain.participant.Participant;
import id.balai.domain.participant.name.NameKeys;
import id.balai.domain.participant.name.NameLikeness;
import id.balai.domain.participant.name.PersonName;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One person in the list of an event, as it is searched and shown.
///
/// @param id of the person
/// @param number short number on the badge
/// @param name printed name
/// @param group of the first capacity
/// @param position of the first capacity, or empty
/// @param institution of the first capacity, or empty
/// @param capacities how many there are
/// @param isWalkIn registered at the door
/// @param sessions codes of the sessions the person is invited to
/// @param owes how many signatures
/// @param attended codes of the sessions with a record, in order of recording
/// @param signed how many signatures were given
/// @param key the name without titles, as [NameKeys#sortKey] has it
/// @param words everything that is searched, in the same form
/// @param folded words of the name in their plainest spelling, between blanks
public record PersonLine(
    UUID id,
    int number,
    String name,
    String group,
    String position,
    String institution,
    int capacities,
    boolean isWalkIn,
    List<String> sessions,
    int owes,
    List<String> attended,
    int signed,
    String key,
    String words,
    String folded) {

  public PersonLine {
    sessions = List.copyOf(sessions);
    attended = List.copyOf(attended);
  }

  static PersonLine of(Participant person) {
    String bare = PersonName.of(person.name()).name();
    String words =
        String.join(
            " ",
            NameKeys.sortKey(person.name()),
            NameKeys.sortKey(person.main().institution()),
            NameKeys.sortKey(person.main().position()),
            NameKeys.sortKey(person.main().group()));
    return new PersonLine(
        person.id(),
        person.number(),
        person.name(),
        person.main().group(),
        person.main().position(),
        person.main().institution(),
        person.participations().size(),
        person.isWalkIn(),
        person.participations().stream()
            .flatMap(one -> one.sessions().stream())
            .distinct()
            .toList(),
        person.owes().size(),
        List.of(),
        0,
        NameKeys.sortKey(bare),
        words,
        String.join(" ", NameLikeness.foldWords(bare)));
  }

  /// Whether a presence was recorded in any session.
  public boolean isPresent() {
    return !attended.isEmpty();
  }

  /// Whether a presence was recorded in this session; empty: in any.
  public boolean isPresent(Optional<String> session) {
    return session.isEmpty() ? isPresent() : attended.contains(session.get());
  }

  /// Whether the person is invited to this session or was there.
  public boolean isOf(String session) {
    return sessions.contains(session) || attended.contains(session);
  }

  /// Whether a signature is still missing.
  public boolean isOwing() {
    return signed < owes;
  }

  /// Whether the other line of the person is found by the same words at the same place.
  boolean isFoundLike(PersonLine other) {
    return number == other.number
        && key.equals(other.key)
        && words.equals(other.words)
        && folded.equals(other.folded);
  }

  PersonLine with(List<String> attendedSessions, int signatures) {
    return new PersonLine(
        id,
        number,
        name,
        group,
        position,
        institution,
        capacities,
        isWalkIn,
        sessions,
        owes,
        attendedSessions,
        signatures,
        key,
        words,
        folded);
  }
}
