package id.balai.service.people;

import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One thing about a person that a correction changed.
///
/// @param part what
/// @param before as it was, or empty
/// @param after as it is, or empty
public record Correction(Part part, String before, String after) {

  /// What can be corrected.
  public enum Part {
    NAME,
    IDENTITY,
    POSITION,
    INSTITUTION,
    GROUP,
    PHONE,
    SESSIONS,
    SIGNS,
    OTHER
  }

  /// What differs between two states of a person, in the order in which the form has it. Numbers
  /// are masked; what no form shows is one change without words.
  public static List<Correction> between(Participant before, Participant after) {
    var found = new ArrayList<Correction>();
    add(found, Part.NAME, before.name(), after.name());
    add(found, Part.IDENTITY, numbers(before), numbers(after));
    add(found, Part.POSITION, before.main().position(), after.main().position());
    add(found, Part.INSTITUTION, before.main().institution(), after.main().institution());
    add(found, Part.GROUP, groups(before), groups(after));
    add(found, Part.PHONE, ends(before.phone()), ends(after.phone()));
    add(found, Part.SESSIONS, sessions(before), sessions(after));
    add(found, Part.SIGNS, String.join(", ", before.owes()), String.join(", ", after.owes()));
    if (found.isEmpty() && !before.equals(after)) {
      found.add(new Correction(Part.OTHER, "", ""));
    }
    return found;
  }

  private static void add(List<Correction> found, Part part, String before, String after) {
    if (!before.equals(after)) {
      found.add(new Correction(part, before, after));
    }
  }

  private static String numbers(Participant person) {
    return person.identities().stream()
        .map(IdentityNumber::masked)
        .collect(Collectors.joining(", "));
  }

  private static String ends(String phone) {
    return phone.length() < 4 ? phone : "…" + phone.substring(phone.length() - 3);
  }

  private static String groups(Participant person) {
    return person.participations().stream()
        .map(Participation::group)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String sessions(Participant person) {
    return person.participations().stream()
        .flatMap(place -> place.sessions().stream())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
