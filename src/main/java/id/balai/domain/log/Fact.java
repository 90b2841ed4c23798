package id.balai.domain.log;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.RefusalReason;
import id.balai.domain.badge.Badge;
import id.balai.domain.badge.OperatorCard;
import id.balai.domain.certificate.Certificate;
import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.declaration.TextRead;
import id.balai.domain.event.Event;
import id.balai.domain.evidence.SentPaper;
import id.balai.domain.evidence.SignedPaper;
import id.balai.domain.participant.Participant;
import id.balai.domain.printing.PrintRun;
import id.balai.domain.signature.PaperSignature;
import id.balai.domain.signature.Signature;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Everything that can happen. A fact is written once and never changed; what the tables say
/// follows from the facts and can be made again from them.
public sealed interface Fact {

  /// Stands for the event of a fact that belongs to none, but to the whole data folder.
  UUID NO_EVENT = new UUID(0, 0);

  /// The event it belongs to, or [#NO_EVENT].
  UUID event();

  /// The one person it is about, where there is one.
  default Optional<UUID> person() {
    return Optional.empty();
  }

  /// The same fact without what says who the person is: what is left of it when the person's data
  /// are erased (R41). Ids, numbers and times stay, so that everything still adds up. A fact that
  /// comes back changed is written in two parts, of which the personal one can be taken out of the
  /// log without breaking its chain.
  default Fact redacted() {
    return this;
  }

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

  /// A text was frozen because somebody is about to be bound by it (R15). With it every place on
  /// the joint sheet is given away, so that none moves later (R18).
  ///
  /// @param places who is to sign, in the order of their places on the sheet
  record TextFrozen(UUID event, String declaration, int version, String textHash, List<UUID> places)
      implements Fact {
    public TextFrozen {
      // Older journals have no places.
      places = places == null ? List.of() : List.copyOf(places);
    }
  }

  /// Somebody came onto the list.
  ///
  /// @param consent version of the privacy notice under which the person agreed, by a tick for
  ///   nothing else, to particulars that are not needed (R40); 0 where none were given that way, as
  ///   in older journals
  record Registered(Participant participant, int consent) implements Fact {

    /// Nothing was agreed to besides.
    public Registered(Participant participant) {
      this(participant, 0);
    }

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
      return new Registered(participant.redacted(), consent);
    }
  }

  /// A list was brought in as a whole: the facts that were recorded with this one.
  ///
  /// @param people how many are new
  /// @param widened how many who were there got a further capacity
  record ListBrought(UUID event, int people, int widened) implements Fact {}

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

    @Override
    public Optional<UUID> person() {
      return Optional.of(participant.id());
    }

    @Override
    public Fact redacted() {
      return new Corrected(participant.redacted(), "");
    }
  }

  /// Two entries were found to be one person: attendance, signatures, certificates and refusals of
  /// `gone` count for `kept`, of two attendances in one session the earlier one, and the badges of
  /// `gone` no longer open the door. It contradicts two signatures under one text.
  record PeopleMerged(UUID event, UUID kept, UUID gone, String reason) implements Fact {
    @Override
    public Optional<UUID> person() {
      return Optional.of(kept);
    }

    @Override
    public Fact redacted() {
      return new PeopleMerged(event, kept, gone, "");
    }
  }

  /// One entry was found to be two people: `into` was taken out of it and registered anew. What was
  /// recorded stays with `from`.
  record PersonSplit(UUID event, UUID from, UUID into, String reason) implements Fact {
    @Override
    public Optional<UUID> person() {
      return Optional.of(from);
    }

    @Override
    public Fact redacted() {
      return new PersonSplit(event, from, into, "");
    }
  }

  /// A badge was issued.
  record BadgeIssued(Badge badge) implements Fact {
    @Override
    public UUID event() {
      return badge.event();
    }

    @Override
    public Optional<UUID> person() {
      return Optional.of(badge.participant());
    }
  }

  /// A badge no longer opens the door; `badge` says since when and how.
  record BadgeEnded(Badge badge, String reason) implements Fact {
    @Override
    public UUID event() {
      return badge.event();
    }

    @Override
    public Optional<UUID> person() {
      return Optional.of(badge.participant());
    }

    @Override
    public Fact redacted() {
      return new BadgeEnded(badge, "");
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

    @Override
    public Optional<UUID> person() {
      return Optional.of(attendance.participant());
    }

    @Override
    public Fact redacted() {
      return new Attended(attendance.redacted());
    }
  }

  /// A record of presence was wrong and no longer counts; the person can be recorded again.
  ///
  /// @param attendance as it was recorded
  /// @param reason why, as the committee wrote it
  record AttendanceAnnulled(Attendance attendance, String reason) implements Fact {
    @Override
    public UUID event() {
      return attendance.event();
    }

    @Override
    public Optional<UUID> person() {
      return Optional.of(attendance.participant());
    }

    @Override
    public Fact redacted() {
      return new AttendanceAnnulled(attendance.redacted(), "");
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
      implements Fact {
    @Override
    public Optional<UUID> person() {
      return participant;
    }
  }

  /// A badge was read at a door whose common database was away. Nobody could say there whether it
  /// is valid or was read before; that is decided when the database is back ([ScansDecided]).
  ///
  /// @param code a badge code with a right check letter
  record ScannedApart(UUID event, String session, String code) implements Fact {}

  /// What badges read apart count for was decided: the facts recorded with this one.
  ///
  /// @param chain the chain of the scans
  /// @param upTo the newest scan that is decided, as numbered in its chain
  record ScansDecided(UUID chain, long upTo) implements Fact {
    @Override
    public UUID event() {
      return NO_EVENT;
    }
  }

  /// A text was shown to somebody to its end. Recorded together with the signature under it and
  /// never without one, so that nobody learns who read and did not sign (R20).
  ///
  /// @param from when the text came to be seen
  /// @param until when its end had been seen
  record TextShown(TextRead text, UUID participant, Instant from, Instant until) implements Fact {
    @Override
    public UUID event() {
      return text.event();
    }

    @Override
    public Optional<UUID> person() {
      return Optional.of(participant);
    }
  }

  /// Somebody said to agree with a text that was shown to its end.
  record Agreed(TextRead text, UUID participant, Instant at) implements Fact {
    @Override
    public UUID event() {
      return text.event();
    }

    @Override
    public Optional<UUID> person() {
      return Optional.of(participant);
    }
  }

  /// Somebody signed a declaration on paper, with a pen or a thumb (R21).
  record SignedOnPaper(PaperSignature signature) implements Fact {
    @Override
    public UUID event() {
      return signature.event();
    }

    @Override
    public Optional<UUID> person() {
      return Optional.of(signature.participant());
    }

    @Override
    public Fact redacted() {
      return new SignedOnPaper(signature.redacted());
    }
  }

  /// A signature, on the pad or on paper, was recorded wrongly and no longer counts. It stays in
  /// the log, and the person can sign again.
  ///
  /// @param declaration code of the declaration
  /// @param version of the text under which it stood
  /// @param reason why, as the committee wrote it
  record SignatureAnnulled(
      UUID event, String declaration, int version, UUID participant, String reason)
      implements Fact {
    @Override
    public Optional<UUID> person() {
      return Optional.of(participant);
    }

    @Override
    public Fact redacted() {
      return new SignatureAnnulled(event, declaration, version, participant, "");
    }
  }

  /// Somebody signed a declaration.
  record Signed(Signature signature) implements Fact {
    @Override
    public UUID event() {
      return signature.event();
    }

    @Override
    public Optional<UUID> person() {
      return Optional.of(signature.participant());
    }

    @Override
    public Fact redacted() {
      return new Signed(signature.redacted());
    }
  }

  /// A certificate was given its number.
  record CertificateIssued(Certificate certificate) implements Fact {
    @Override
    public UUID event() {
      return certificate.event();
    }

    @Override
    public Optional<UUID> person() {
      return Optional.of(certificate.participant());
    }
  }

  /// A paper went to a printer, or how that ended: the newest report of a run stands.
  record PrintReported(PrintRun run) implements Fact {
    @Override
    public UUID event() {
      return run.event();
    }
  }

  /// Somebody at a station called an operator.
  record HelpCalled(UUID event, String session, String station) implements Fact {}

  /// Somebody took the call of a station.
  record HelpTaken(UUID event, String station) implements Fact {}

  /// A setting of the installation was changed.
  ///
  /// @param event [#NO_EVENT], or the event for whose papers it was changed
  /// @param setting which, for example `operator.pin`; never a value
  record SettingChanged(UUID event, String setting) implements Fact {}

  /// A certificate no longer counts; its number stays taken.
  ///
  /// @param sequence number of the certificate within the event
  /// @param participant whose it is
  /// @param reason as the committee wrote it
  record CertificateVoided(UUID event, int sequence, UUID participant, String reason)
      implements Fact {
    @Override
    public Optional<UUID> person() {
      return Optional.of(participant);
    }

    @Override
    public Fact redacted() {
      return new CertificateVoided(event, sequence, participant, "");
    }
  }

  /// Papers or an archive were written.
  ///
  /// @param kind which, for example `badges` or `archive`
  /// @param files how many files
  record Exported(UUID event, String kind, int files) implements Fact {}

  /// A paper was written out to be signed elsewhere (TTE, R28).
  record SentForSigning(SentPaper paper) implements Fact {
    @Override
    public UUID event() {
      return paper.event();
    }

    @Override
    public Optional<UUID> person() {
      return paper.participant();
    }
  }

  /// A paper came back signed and is kept as it came: both versions are linked by their hashes
  /// (R28).
  record SignedElsewhere(SignedPaper paper) implements Fact {
    @Override
    public UUID event() {
      return paper.event();
    }

    @Override
    public Optional<UUID> person() {
      return paper.participant();
    }
  }

  /// Somebody who holds the office's key says where a chain stood.
  ///
  /// @param head where it stood before this entry
  /// @param key id of the key, see `OfficeKey.id()`
  /// @param signature Ed25519 (RFC 8032) over [#message], lower-case hexadecimal
  record HeadSigned(LogHead head, String key, String signature) implements Fact {

    /// What is signed: `balai-head`, chain, sequence and hash, each on a line of its own.
    public static byte[] message(LogHead head) {
      return String.join(
              "\n",
              "balai-head",
              head.chain().toString(),
              Long.toString(head.sequence()),
              head.hash())
          .getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public UUID event() {
      return NO_EVENT;
    }
  }

  /// What says who a person is was taken out of the log and the tables (R41): this is the
  /// tombstone.
  ///
  /// @param participant whose
  /// @param ground why
  record Erased(UUID event, UUID participant, Ground ground) implements Fact {
    @Override
    public Optional<UUID> person() {
      return Optional.of(participant);
    }

    /// Why data are erased.
    public enum Ground {
      /// The person asked for it.
      REQUEST,
      /// The time for which they were to be kept is over.
      RETENTION
    }
  }

  /// The keeper looked at a remark on the records. It is not an accusation and neither is this: the
  /// remark stays as it is.
  ///
  /// @param remark which, see `Remark.key()`
  /// @param participant whom it is about, where it is about somebody
  /// @param note what the keeper wrote; may be empty
  record RemarkSeen(UUID event, String remark, Optional<UUID> participant, String note)
      implements Fact {
    @Override
    public Optional<UUID> person() {
      return participant;
    }

    @Override
    public Fact redacted() {
      return new RemarkSeen(event, remark, participant, "");
    }
  }

  /// The event was closed and its archive sealed: nothing about what happened in it is recorded
  /// after this.
  record EventClosed(UUID event) implements Fact {}
}
