package id.balai.service.signing;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// Something about the records of an event that a keeper may want to look at. A remark is never an
/// accusation: each has harmless causes.
public sealed interface Remark {

  /// When it happened.
  Instant at();

  /// Two people signed at one pad within a few seconds of each other.
  ///
  /// @param first who signed first
  /// @param second who signed next
  /// @param apart from the end of one signature to the end of the other
  record Hurried(Instant at, String station, UUID first, UUID second, Duration apart)
      implements Remark {}

  /// Two signatures have the same strokes, wherever on the pad and however large.
  ///
  /// @param participant who signed later
  /// @param other who signed before
  record SameStrokes(Instant at, UUID participant, UUID other) implements Remark {}

  /// Somebody signed long before or after coming.
  ///
  /// @param apart from the check-in to the signature
  record FarFromCheckIn(Instant at, UUID participant, Duration apart) implements Remark {}

  /// Somebody signed who was not recorded as present in that session.
  record NotCheckedIn(Instant at, UUID participant) implements Remark {}

  /// The clock of a station went back between two entries of the log.
  ///
  /// @param sequence of the later entry
  /// @param back how far
  record ClockJumped(Instant at, String station, long sequence, Duration back) implements Remark {}
}
