package id.balai.domain.participant.roster;

import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.Participation;
import id.balai.domain.participant.Sex;
import id.balai.domain.participant.name.PersonName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Somebody as a list describes them, before they have an id.
///
/// @param name printed name and its parts; the printed name is empty if the row is rejected for it
/// @param sex as listed, or as the number says
/// @param identities the numbers that passed the rules, the most telling first; may be empty
/// @param service employment, rank and grade
/// @param home village, telephone and birth
/// @param participation group, role, position, institution, sessions (empty: all) and order
/// @param isSigner whether the person is to sign the declaration
public record PersonDraft(
    PersonName name,
    Sex sex,
    List<IdentityNumber> identities,
    Service service,
    Home home,
    Participation participation,
    boolean isSigner) {

  public PersonDraft {
    identities = List.copyOf(identities);
  }

  /// The same person of another sex.
  public PersonDraft withSex(Sex other) {
    return new PersonDraft(name, other, identities, service, home, participation, isSigner);
  }

  /// Employment of a person.
  ///
  /// @param status as listed, for example `PNS`, or empty
  /// @param rank printed rank, or empty
  /// @param grade printed grade, for example `IV/a`, or empty
  public record Service(String status, String rank, String grade) {}

  /// Where a person is found.
  ///
  /// @param village home village, or empty
  /// @param phone digits, or empty
  /// @param birth date of birth where the list gives it
  public record Home(String village, String phone, Optional<LocalDate> birth) {}
}
