package id.balai.roster.person;

import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.Participation;
import id.balai.domain.participant.name.NameKeys;
import id.balai.domain.participant.name.NameLikeness;
import id.balai.domain.participant.name.PersonName;
import id.balai.domain.participant.roster.KnownPerson;
import id.balai.domain.participant.roster.PersonDraft;
import id.balai.domain.participant.roster.RemarkCode;
import id.balai.domain.participant.roster.RosterRow.Same;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The people who are stored already, by number and by name.
final class KnownPeople {
  private final Map<IdentityNumber, KnownPerson> byNumber = new HashMap<>();

  /// People without a number, who can be told by their name and place only.
  private final Map<String, List<KnownPerson>> byName = new HashMap<>();

  KnownPeople(List<KnownPerson> people) {
    for (KnownPerson person : people) {
      person.identities().forEach(n -> byNumber.putIfAbsent(n, person));
      byName.computeIfAbsent(key(person.name()), k -> new ArrayList<>(1)).add(person);
    }
  }

  private static String key(String printed) {
    return NameKeys.sortKey(PersonName.of(printed).name());
  }

  Same find(PersonDraft draft, Remarks remarks) {
    for (IdentityNumber number : draft.identities()) {
      KnownPerson holder = byNumber.get(number);
      if (holder != null) {
        return byNumber(holder, draft, remarks);
      }
    }
    return byName.isEmpty() || draft.name().name().isEmpty()
        ? new Same.Nowhere()
        : byName(draft, remarks);
  }

  private static Same byNumber(KnownPerson holder, PersonDraft draft, Remarks remarks) {
    String stored = NameLikeness.fold(PersonName.of(holder.name()).name());
    if (!stored.equals(NameLikeness.fold(draft.name().name()))) {
      remarks.add(RemarkCode.SAME_NUMBER_OTHER_NAME_KNOWN, holder.name());
      return new Same.Nowhere();
    }
    remarks.add(
        hasPlace(holder, draft) ? RemarkCode.ALREADY_THERE : RemarkCode.SAME_PERSON_KNOWN,
        holder.name());
    return new Same.Known(holder.id(), holder.name());
  }

  private Same byName(PersonDraft draft, Remarks remarks) {
    List<KnownPerson> alike = byName.getOrDefault(NameKeys.sortKey(draft.name().name()), List.of());
    for (KnownPerson person : alike) {
      if (person.identities().isEmpty() == draft.identities().isEmpty()
          && draft.identities().isEmpty()
          && hasPlace(person, draft)) {
        alike.remove(person);
        remarks.add(RemarkCode.ALREADY_THERE, person.name());
        return new Same.Known(person.id(), person.name());
      }
    }
    if (!alike.isEmpty()
        && (draft.identities().isEmpty() || alike.getFirst().identities().isEmpty())) {
      remarks.add(RemarkCode.PERHAPS_KNOWN, alike.getFirst().name());
    }
    return new Same.Nowhere();
  }

  private static boolean hasPlace(KnownPerson person, PersonDraft draft) {
    Participation wanted = draft.participation();
    return person.participations().stream()
        .anyMatch(
            p ->
                p.group().equalsIgnoreCase(wanted.group())
                    && p.position().equalsIgnoreCase(wanted.position())
                    && p.role() == wanted.role());
  }
}
