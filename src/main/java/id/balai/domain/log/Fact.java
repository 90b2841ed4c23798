package id.balai.domain.log;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.RefusalReason;
import id.balai.domain.badge.Badge;
import id.balai.domain.badge.OperatorCard;
import id.balai.domain.certificate.Certificate;
import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.Event;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Signature;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Everything that can happen. A fact is written once and never changed; what the tables say
/// follows from the facts and can be made again from them.
public sealed interface Fact {

  /// The event it belongs to.
  UUID event();

  /// An event was set up, or set up anew under the same id.
  record EventPlanned(Event plan) implements Fact {
    @Override
    public UUID event() {
      return plan.id();
    }
  }

  /// A version of a declaration's text was laid down.
  record TextWritten(DeclarationText text) implements Fact {
    @Override
    public UUID event() {
      return text.event();
    }
  }

  /// A text was frozen because somebody is about to be bound by it (R15).
  record TextFrozen(UUID event, String declaration, int version, String textHash) implements Fact {}

  /// Somebody came onto the list.
  record Registered(Participant participant) implements Fact {
    @Override
    public UUID event() {
      return participant.event();
    }
  }

  /// An import was taken back as a whole: these people and their badges are gone again. It
  /// contradicts whatever they did since.
  ///
  /// @param participants who came with the import
  record ImportUndone(UUID event, List<UUID> participants, String reason) implements Fact {
    public ImportUndone {
      participants = List.copyOf(participants);
    }
  }

  /// A person's entry was changed; the whole new entry, with the reason.
  record Corrected(Participant participant, String reason) implements Fact {
    @Override
    public UUID event() {
      return participant.event();
    }
  }

  /// A badge was issued.
  record BadgeIssued(Badge badge) implements Fact {
    @Override
    public UUID event() {
      return badge.event();
    }
  }

  /// A badge no longer opens the door; `badge` says since when and how.
  record BadgeEnded(Badge badge, String reason) implements Fact {
    @Override
    public UUID event() {
      return badge.event();
    }
  }

  /// A card was handed to an operator.
  record OperatorCardIssued(OperatorCard card) implements Fact {
    @Override
    public UUID event() {
      return card.event();
    }
  }

  /// An operator's card no longer works; `card` says since when and how.
  record OperatorCardEnded(OperatorCard card, String reason) implements Fact {
    @Override
    public UUID event() {
      return card.event();
    }
  }

  /// Somebody was recorded as present.
  record Attended(Attendance attendance) implements Fact {
    @Override
    public UUID event() {
      return attendance.event();
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
      implements Fact {}

  /// Somebody signed a declaration.
  record Signed(Signature signature) implements Fact {
    @Override
    public UUID event() {
      return signature.event();
    }
  }

  /// A certificate was given its number.
  record CertificateIssued(Certificate certificate) implements Fact {
    @Override
    public UUID event() {
      return certificate.event();
    }
  }

  /// Papers or an archive were written.
  ///
  /// @param kind which, for example `badges` or `archive`
  /// @param files how many files
  record Exported(UUID event, String kind, int files) implements Fact {}
}
