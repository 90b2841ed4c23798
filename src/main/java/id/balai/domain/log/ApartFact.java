package id.balai.domain.log;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.badge.Badge;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Personal;
import id.balai.domain.signature.PaperSignature;
import id.balai.domain.signature.Signature;
import java.util.Optional;
import java.util.UUID;

/// What a station did while the common database of several doors was away. It says what happened
/// there and nothing more: what it counts for is decided when the database is back ([MergingFact]).
public sealed interface ApartFact extends Fact {

  /// A badge was read. Nobody could say there whether it is valid or was read before.
  ///
  /// @param code a badge code with a right check letter
  /// @param place where the door leads; older journals say nothing of it
  record ScannedApart(UUID event, String session, String code, Door.Place place)
      implements ApartFact {

    /// Doors of older journals are entrances.
    public ScannedApart {
      place = place == null ? Door.Place.ENTRANCE : place;
    }
  }

  /// Somebody without a badge was recorded as present: found by name, or by an operator.
  record AdmittedApart(Attendance attendance) implements ApartFact, PersonalFact {
    @Override
    public Personal about() {
      return attendance;
    }

    @Override
    public Fact redacted() {
      return new AdmittedApart(attendance.redacted());
    }
  }

  /// Somebody without an invitation registered.
  ///
  /// @param participant with a number of this station's own block
  /// @param consent see [PeopleFact.Registered]
  record RegisteredApart(Participant participant, int consent, Badge badge, Attendance attendance)
      implements ApartFact {
    @Override
    public UUID event() {
      return participant.event();
    }

    @Override
    public Optional<UUID> person() {
      return Optional.of(participant.id());
    }

    @Override
    public Fact redacted() {
      return new RegisteredApart(participant.redacted(), consent, badge, attendance.redacted());
    }
  }

  /// Somebody signed on the pad, under the text that this station had.
  record SignedApart(SigningFact.TextShown shown, SigningFact.Agreed agreed, Signature signature)
      implements ApartFact, PersonalFact {
    @Override
    public Personal about() {
      return signature;
    }

    @Override
    public Fact redacted() {
      return new SignedApart(shown, agreed, signature.redacted());
    }
  }

  /// Somebody signed on a sheet of paper.
  record SignedOnPaperApart(PaperSignature signature) implements ApartFact, PersonalFact {
    @Override
    public Personal about() {
      return signature;
    }

    @Override
    public Fact redacted() {
      return new SignedOnPaperApart(signature.redacted());
    }
  }
}
