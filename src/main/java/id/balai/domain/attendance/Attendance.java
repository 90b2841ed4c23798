package id.balai.domain.attendance;

import id.balai.domain.participant.Delegate;
import id.balai.domain.participant.Personal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/// One person's presence in one session; there is at most one for each pair.
///
/// @param event id of the event
/// @param session code of the session
/// @param participant id of the participant who was invited
/// @param at when it was recorded
/// @param station where
/// @param means how the person was identified
/// @param delegate who came in the person's place; empty: the person came
/// @param written when the person came as a sheet of paper says; empty: at `at`, or not written
/// @param notice version of the privacy notice that stood at the door (R40); 0 where none is known
public record Attendance(
    UUID event,
    String session,
    UUID participant,
    Instant at,
    String station,
    Means means,
    Optional<Delegate> delegate,
    Optional<Instant> written,
    int notice)
    implements Personal {

  /// Records of older journals have neither delegate nor written time.
  public Attendance {
    delegate = delegate == null ? Optional.empty() : delegate;
    written = written == null ? Optional.empty() : written;
  }

  /// The same under no known notice.
  public Attendance(
      UUID event,
      String session,
      UUID participant,
      Instant at,
      String station,
      Means means,
      Optional<Delegate> delegate,
      Optional<Instant> written) {
    this(event, session, participant, at, station, means, delegate, written, 0);
  }

  /// The person came and is recorded now.
  public Attendance(
      UUID event, String session, UUID participant, Instant at, String station, Means means) {
    this(event, session, participant, at, station, means, Optional.empty(), Optional.empty());
  }

  /// When the person came: as written on paper where that is known, else when it was recorded.
  public Instant arrival() {
    return written.orElse(at);
  }

  /// Whether this is that very record: made of the same person in the same session, at the same
  /// place and moment. Tables keep moments less finely than memory does.
  public boolean isSameRecord(Attendance other) {
    return event.equals(other.event)
        && session.equals(other.session)
        && participant.equals(other.participant)
        && station.equals(other.station)
        && at.truncatedTo(ChronoUnit.MILLIS).equals(other.at.truncatedTo(ChronoUnit.MILLIS));
  }

  /// The same under this version of the privacy notice.
  public Attendance under(int version) {
    return new Attendance(
        event, session, participant, at, station, means, delegate, written, version);
  }

  /// The same record made of another person.
  public Attendance of(UUID other) {
    return new Attendance(event, session, other, at, station, means, delegate, written, notice);
  }

  /// The same without the name of who came in the person's place.
  public Attendance redacted() {
    return new Attendance(
        event,
        session,
        participant,
        at,
        station,
        means,
        delegate.map(_ -> Delegate.ERASED),
        written,
        notice);
  }

  /// How a person at the door was identified.
  public enum Means {
    /// The badge was scanned.
    BADGE,
    /// The person found the name by search and confirmed it.
    SEARCH,
    /// The person registered at the door.
    WALK_IN,
    /// An operator recorded it.
    OPERATOR,
    /// Entered later from a paper sheet.
    PAPER
  }
}
