package id.balai.domain.participant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A person on the list of an event (*peserta*).
///
/// @param id a UUIDv7
/// @param event id of the event
/// @param number short number for people, unique within the event, from 1; printed on the badge
/// @param name the printed name, byte for byte as its owner writes it (R35)
/// @param sex as listed
/// @param status employment as listed, for example `PNS`, or empty
/// @param identities numbers of the person; may be empty (a `0` in a list is none, R30)
/// @param rank printed rank, or empty
/// @param grade printed grade, for example `IV/a`, or empty
/// @param village home village, or empty
/// @param phone as listed, digits, or empty; never printed unless asked for (R39)
/// @param birth date of birth where known
/// @param participations at least one
/// @param owes codes of the declarations the person is to sign
/// @param isWalkIn registered at the door (*peserta di tempat*)
public record Participant(
    UUID id,
    UUID event,
    int number,
    String name,
    Sex sex,
    String status,
    List<IdentityNumber> identities,
    String rank,
    String grade,
    String village,
    String phone,
    Optional<LocalDate> birth,
    List<Participation> participations,
    List<String> owes,
    boolean isWalkIn) {

  /// Stands where a name was erased.
  public static final String ERASED = "Data dihapus";

  public Participant {
    identities = List.copyOf(identities);
    participations = List.copyOf(participations);
    owes = List.copyOf(owes);
    if (name.isBlank() || participations.isEmpty()) {
      throw new IllegalArgumentException("a participant has a name and a participation");
    }
  }

  /// The capacity in which the person attends this session: the first participation that is invited
  /// to it.
  public Optional<Participation> inSession(String session) {
    return participations.stream().filter(p -> p.sessions().contains(session)).findFirst();
  }

  /// The first capacity in which the person belongs to this group.
  public Optional<Participation> inGroup(String group) {
    return participations.stream().filter(p -> p.group().equals(group)).findFirst();
  }

  /// The same person at this place of a group.
  ///
  /// @param place from 1
  public Participant placed(String group, int place) {
    return withParticipations(
        participations.stream().map(p -> p.group().equals(group) ? p.placed(place) : p).toList(),
        owes);
  }

  /// The same person with another printed name.
  public Participant named(String other) {
    return new Participant(
        id,
        event,
        number,
        other,
        sex,
        status,
        identities,
        rank,
        grade,
        village,
        phone,
        birth,
        participations,
        owes,
        isWalkIn);
  }

  /// The same particulars under another id and number: the person is registered anew.
  public Participant anew(UUID otherId, int otherNumber) {
    return new Participant(
        otherId,
        event,
        otherNumber,
        name,
        sex,
        status,
        identities,
        rank,
        grade,
        village,
        phone,
        birth,
        participations,
        owes,
        isWalkIn);
  }

  /// The same person in these capacities, owing these signatures.
  public Participant withParticipations(List<Participation> others, List<String> signatures) {
    return new Participant(
        id,
        event,
        number,
        name,
        sex,
        status,
        identities,
        rank,
        grade,
        village,
        phone,
        birth,
        others,
        signatures,
        isWalkIn);
  }

  /// What is left when the person's data are erased: the place on the list, without a name.
  public Participant redacted() {
    return new Participant(
        id,
        event,
        number,
        ERASED,
        Sex.UNKNOWN,
        "",
        List.of(),
        "",
        "",
        "",
        "",
        Optional.empty(),
        participations.stream().map(Participation::redacted).toList(),
        owes,
        isWalkIn);
  }

  /// The capacity that stands on the badge.
  public Participation main() {
    return participations.getFirst();
  }
}
