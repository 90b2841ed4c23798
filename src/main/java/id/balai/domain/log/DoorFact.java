package id.balai.domain.log;

import id.balai.domain.attendance.AbsenceReason;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Passage;
import id.balai.domain.attendance.RefusalReason;
import id.balai.domain.badge.Badge;
import id.balai.domain.badge.OperatorCard;
import id.balai.domain.participant.Personal;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// What can happen at a door: badges and cards, presence, calls for help.
public sealed interface DoorFact extends Fact {

  /// A badge was issued.
  record BadgeIssued(Badge badge) implements DoorFact, PersonalFact {
    @Override
    public Personal about() {
      return badge;
    }
  }

  /// A badge no longer opens the door; `badge` says since when and how.
  record BadgeEnded(Badge badge, String reason) implements DoorFact, PersonalFact {
    @Override
    public Personal about() {
      return badge;
    }

    @Override
    public Fact redacted() {
      return new BadgeEnded(badge, "");
    }
  }

  /// A card was handed to an operator.
  record OperatorCardIssued(OperatorCard card) implements DoorFact {
    @Override
    public UUID event() {
      return card.event();
    }
  }

  /// An operator's card no longer works; `card` says since when and how.
  record OperatorCardEnded(OperatorCard card, String reason) implements DoorFact {
    @Override
    public UUID event() {
      return card.event();
    }
  }

  /// Somebody was recorded as present.
  ///
  /// @param code of the badge that was read; empty where none was, and in older logs
  record Attended(Attendance attendance, Optional<String> code) implements DoorFact, PersonalFact {

    public Attended {
      code = Objects.requireNonNullElse(code, Optional.empty());
    }

    /// Without a badge.
    public Attended(Attendance attendance) {
      this(attendance, Optional.empty());
    }

    @Override
    public Personal about() {
      return attendance;
    }

    @Override
    public Fact redacted() {
      return new Attended(attendance.redacted(), code);
    }
  }

  /// A record of presence was wrong and no longer counts; the person can be recorded again.
  ///
  /// @param attendance as it was recorded
  /// @param reason why, as the committee wrote it
  record AttendanceAnnulled(Attendance attendance, String reason)
      implements DoorFact, PersonalFact {

    /// The reason where somebody said at a kiosk that the name on the screen is somebody else's.
    public static final String NOT_ME = "bukan saya, dikatakan di kios";

    /// Whether the person before a kiosk took it back, which nobody at the desk did.
    public boolean isSaidAtDoor() {
      return reason.equals(NOT_ME);
    }

    @Override
    public Personal about() {
      return attendance;
    }

    @Override
    public Fact redacted() {
      return new AttendanceAnnulled(attendance.redacted(), "");
    }
  }

  /// Somebody who is present went out or came in again.
  record Passed(Passage passage) implements DoorFact, PersonalFact {
    @Override
    public Personal about() {
      return passage;
    }
  }

  /// A going out or coming in was wrong and no longer counts: somebody said at the kiosk that the
  /// name on the screen is somebody else's.
  ///
  /// @param passage as it was recorded
  record PassageAnnulled(Passage passage) implements DoorFact, PersonalFact {
    @Override
    public Personal about() {
      return passage;
    }
  }

  /// Why somebody did not come to a session was entered, or taken out again. It contradicts a
  /// presence, and a later presence counts instead of it.
  ///
  /// @param reason empty: nothing is known any more
  record AbsenceNoted(UUID event, String session, UUID participant, Optional<AbsenceReason> reason)
      implements DoorFact {
    @Override
    public Optional<UUID> person() {
      return Optional.of(participant);
    }

    @Override
    public Fact redacted() {
      return new AbsenceNoted(event, session, participant, Optional.empty());
    }
  }

  /// A scan was answered with a refusal. The code is kept only where it has the shape of a badge
  /// code; a foreign text never is.
  record Refused(
      UUID event,
      String session,
      RefusalReason reason,
      Optional<String> code,
      Optional<UUID> participant)
      implements DoorFact {
    @Override
    public Optional<UUID> person() {
      return participant;
    }
  }

  /// Somebody at a station called an operator.
  record HelpCalled(UUID event, String session, String station) implements DoorFact {}

  /// Somebody took the call of a station.
  record HelpTaken(UUID event, String station) implements DoorFact {}
}
