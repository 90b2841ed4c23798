package id.balai.service.registration;

import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.event.Session;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import id.balai.domain.participant.roster.PersonDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Makes participants of one event out of what a list says.
final class DraftedPeople {

  /// The group of people for whom the list names none.
  private static final String OTHERS = "PESERTA";

  private final Event event;

  DraftedPeople(Event event) {
    this.event = event;
  }

  Participant person(UUID id, int number, PersonDraft draft) {
    return new Participant(
        id,
        event.id(),
        number,
        draft.name().printed(),
        draft.sex(),
        draft.service().status(),
        draft.identities(),
        draft.service().rank(),
        draft.service().grade(),
        draft.home().village(),
        draft.home().phone(),
        draft.home().birth(),
        List.of(participation(draft)),
        isSigner(draft) ? event.signed() : List.of(),
        false);
  }

  /// Whether the list or the person's group says that the person signs.
  boolean isSigner(PersonDraft draft) {
    return draft.isSigner() || !event.owedBy(participation(draft).group()).isEmpty();
  }

  /// The person's place, in words of this event: a group that it has, sessions that it has.
  Participation participation(PersonDraft draft) {
    Participation listed = draft.participation();
    String group = listed.group().isBlank() ? OTHERS : listed.group().strip();
    return new Participation(
        event.group(group).map(Group::name).orElseGet(() -> group.toUpperCase(Locale.ROOT)),
        listed.role(),
        listed.position(),
        listed.institution(),
        sessions(listed),
        listed.order());
  }

  /// The same person with one more capacity.
  Participant widen(Participant person, Participation further, boolean signs) {
    var capacities = new ArrayList<>(person.participations());
    capacities.add(further);
    return person.withParticipations(capacities, signs ? event.signed() : person.owes());
  }

  private List<String> sessions(Participation listed) {
    List<String> known =
        listed.sessions().stream()
            .flatMap(code -> event.session(code).stream())
            .map(Session::code)
            .distinct()
            .toList();
    return known.isEmpty() ? event.sessions().stream().map(Session::code).toList() : known;
  }
}
