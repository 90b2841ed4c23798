package id.balai.domain.attendance;

import id.balai.domain.badge.BadgeCode;
import id.balai.domain.participant.Participant;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The door's answer to one code, complete once it is on disk. The cases are checked in the order
/// in which they stand here, except that [Failed] may come at any point.
public sealed interface ScanResult {

  /// Not a badge: a web address, a WiFi or contact code, a payment. Its text is not kept.
  record Foreign() implements ScanResult {}

  /// Shaped like a badge code but mistyped.
  record BadCheck(String code) implements ScanResult {}

  /// A right code that this installation never issued.
  record Unknown(BadgeCode code) implements ScanResult {}

  /// The card was replaced by a newer one or withdrawn.
  ///
  /// @param participant whose it was; empty for an operator's card
  /// @param since when; empty where an older journal did not say
  record Ended(
      BadgeCode code,
      Optional<Participant> participant,
      boolean isReplaced,
      Optional<Instant> since)
      implements ScanResult {}

  /// The badge belongs to another event of this installation.
  record WrongEvent(BadgeCode code, String eventName, java.time.LocalDate eventDate)
      implements ScanResult {}

  /// The card of an operator of this event, the way out of the kiosk's lock. Nothing is recorded of
  /// it here: what the operator does with it is.
  ///
  /// @param holder who carries it, as printed on it
  record OperatorCard(BadgeCode code, String holder) implements ScanResult {}

  /// The session's door is not open yet.
  record NotOpen(BadgeCode code, Participant participant, Instant opens) implements ScanResult {}

  /// The session's door has closed.
  record Closed(BadgeCode code, Participant participant, Instant closed) implements ScanResult {}

  /// The person is not invited to this session.
  record NotOnList(BadgeCode code, Participant participant) implements ScanResult {}

  /// Scanned at a way out by somebody who was never recorded as present.
  record NotInside(BadgeCode code, Participant participant) implements ScanResult {}

  /// The person goes out.
  ///
  /// @param passage the going out, recorded now or a moment ago
  /// @param inside how long the person was inside, all stays together
  /// @param isNew whether this scan recorded it; else it was recorded before
  record Left(
      BadgeCode code,
      Participant participant,
      Attendance first,
      Passage passage,
      Duration inside,
      boolean isNew)
      implements ScanResult {}

  /// The person was out and comes in again.
  ///
  /// @param owes codes of the declarations still to be signed in this session
  record Returned(
      BadgeCode code, Participant participant, Attendance first, Passage passage, List<String> owes)
      implements ScanResult {}

  /// Recorded before; the first record stands.
  ///
  /// @param owes codes of the declarations still to be signed in this session
  record Already(BadgeCode code, Participant participant, Attendance first, List<String> owes)
      implements ScanResult {}

  /// Recorded now.
  ///
  /// @param owes codes of the declarations to be signed in this session
  record Ok(BadgeCode code, Participant participant, Attendance attendance, List<String> owes)
      implements ScanResult {}

  /// The common database is away: what happened is recorded at this door alone, and what it counts
  /// for is decided when the database is back.
  ///
  /// @param participant who it was as of the last contact; empty where this door has never heard of
  ///   the badge
  /// @param owes codes of the declarations to be signed in this session
  record Apart(BadgeCode code, Optional<Participant> participant, List<String> owes)
      implements ScanResult {

    /// A badge that this door has never heard of.
    public Apart(BadgeCode code) {
      this(code, Optional.empty(), List.of());
    }
  }

  /// The result could not be stored: nothing was recorded, the person has to try again.
  ///
  /// @param isFull whether there was no room on the disk
  record Failed(String code, boolean isFull) implements ScanResult {}
}
