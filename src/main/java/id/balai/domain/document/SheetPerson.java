package id.balai.domain.document;

import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import id.balai.domain.participant.Sex;
import java.util.List;

/// A person as lists on paper show one.
///
/// @param name printed name, byte for byte (R35)
/// @param sex as listed
/// @param identities in the order in which they are to be read; may be empty
/// @param rank rank and grade in one, for example `Pembina, IV/a`, or empty
/// @param position office held, or empty
/// @param institution institution or village, or empty
/// @param contact home village and phone
public record SheetPerson(
    String name,
    Sex sex,
    List<IdentityNumber> identities,
    String rank,
    String position,
    String institution,
    Contact contact) {

  public SheetPerson {
    identities = List.copyOf(identities);
  }

  /// The grade alone (*golongan*), for example `IV/a` or `IX`; empty where the rank says none.
  public String grade() {
    String last = rank.substring(rank.lastIndexOf(',') + 1).strip();
    return last.matches("[IVX]+(/[a-e])?") ? last : "";
  }

  /// Where somebody lives and is reached; both may be empty.
  ///
  /// @param village home village
  /// @param phone digits
  public record Contact(String village, String phone) {}

  /// A participant in one of their capacities.
  public static SheetPerson of(Participant person, Participation capacity) {
    return new SheetPerson(
        person.name(),
        person.sex(),
        person.identities(),
        rankAndGrade(person),
        capacity.position(),
        capacity.institution(),
        new Contact(person.village(), person.phone()));
  }

  private static String rankAndGrade(Participant person) {
    boolean both = !person.rank().isEmpty() && !person.grade().isEmpty();
    return person.rank() + (both ? ", " : "") + person.grade();
  }
}
