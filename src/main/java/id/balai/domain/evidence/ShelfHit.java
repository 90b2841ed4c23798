package id.balai.domain.evidence;

import java.time.OffsetDateTime;
import java.util.List;

/// A person in an archive, with what the archive says that this person did there. Whether the
/// archive may be believed is another question, see [Examiner#file].
///
/// @param number the person's number in the list of the event
/// @param identity kind and number of an identity document, such as `NIP:1968…`; may be empty
/// @param presences sessions in which the person was recorded, in order of time
/// @param signatures declarations that the person signed, in order of time
/// @param certificates certificates that the person got
public record ShelfHit(
    ShelvedArchive archive,
    String number,
    String name,
    String position,
    String institution,
    String identity,
    List<Moment> presences,
    List<Moment> signatures,
    List<Given> certificates) {

  public ShelfHit {
    presences = List.copyOf(presences);
    signatures = List.copyOf(signatures);
    certificates = List.copyOf(certificates);
  }

  /// Something that happened at a time.
  ///
  /// @param what title of the session, or code of the declaration
  /// @param at when, in the time zone of the event
  public record Moment(String what, OffsetDateTime at) {}

  /// A certificate.
  ///
  /// @param number the number that is printed on it
  /// @param code its short code
  /// @param stands whether it was neither replaced nor voided when the archive was written
  public record Given(String number, String code, boolean stands) {}
}
