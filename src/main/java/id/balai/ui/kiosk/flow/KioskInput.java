package id.balai.ui.kiosk.flow;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Actor;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.participant.Delegate;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Assistance;
import id.balai.domain.signature.PaperSignature;
import id.balai.service.registration.WalkIn;
import id.balai.service.signing.SignatureSubmission;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What can happen to a kiosk: what people do, what its services answer, and that time went on.
public sealed interface KioskInput {

  /// What a service has to answer. It leads nowhere by itself; the answer is the next input.
  sealed interface Request extends KioskInput {}

  /// What a service answered and the kiosk shows: where it leads, it stands.
  sealed interface Answer extends KioskInput
      permits KioskState.Result, KioskState.TakenBack, KioskState.Examined {}

  /// A device read a code that is to be answered at the door.
  ///
  /// @param text hostile
  record Scan(String text) implements Request {}

  /// A device read the code of a certificate, or somebody typed its short one.
  ///
  /// @param text hostile
  record Check(String text) implements Request {}

  /// The person confirmed to be this one, or to have come in this one's place.
  record Admit(UUID participant, Attendance.Means means, Optional<Delegate> delegate)
      implements Request {

    /// The person.
    public Admit(UUID participant, Attendance.Means means) {
      this(participant, means, Optional.empty());
    }

    /// Somebody in the place of this one.
    public Admit(UUID participant, Delegate delegate) {
      this(participant, Attendance.Means.SEARCH, Optional.of(delegate));
    }
  }

  /// The name on the screen is somebody else's.
  record NotMe() implements Request {}

  /// The person filled in the form.
  record Enter(WalkIn form) implements Request {}

  /// The operator picked who is to sign with help or on paper.
  record Help(Participant person) implements Request {}

  /// The person agreed and signed.
  record Sign(SignatureSubmission drawn) implements Request {}

  /// The person has signed on a sheet of paper before the eyes of the operator.
  record SignOnPaper(PaperSignature.Kind kind, Optional<Assistance> assistance)
      implements Request {}

  /// The person wants to look for the name.
  record Find() implements KioskInput {}

  /// A badge was read at a door that asks first.
  record Asked(Participant person) implements KioskInput {}

  /// The person picked a name.
  record Picked(Participant person) implements KioskInput {}

  /// The person came in the place of the one who was picked.
  record Represent() implements KioskInput {}

  /// An operator gave the PIN or showed a card.
  record OperatorCame(Actor who) implements KioskInput {

    /// Anyone who knows the PIN.
    public static final OperatorCame WITHOUT_NAME =
        new OperatorCame(new Actor(AccessLevel.OPERATOR, "", Optional.empty()));
  }

  /// The operator looks for somebody who is to sign with help or on paper.
  record Seek() implements KioskInput {}

  /// The operator wants this kiosk to stand at another session.
  record ChangeSession() implements KioskInput {}

  /// The operator found that person.
  ///
  /// @param duty what is to be signed; empty: nothing
  record Found(Participant person, Optional<PendingSignature> duty) implements KioskInput {}

  /// The person reads and signs with help.
  record Begin(Assistance assistance) implements KioskInput {}

  /// The person is not on the list.
  record Register() implements KioskInput {}

  /// The person wants to see the programme.
  record ShowProgramme() implements KioskInput {}

  /// The person wants to know whether a certificate is genuine.
  record Examine() implements KioskInput {}

  /// The person needs an operator.
  record CallHelp() implements KioskInput {}

  /// The person goes on to the next step.
  record Proceed() implements KioskInput {}

  /// The text changed while it was read; it has to be read anew.
  ///
  /// @param fresh the text as it stands now; empty: nothing is to be signed any more
  record TextChanged(Optional<PendingSignature> fresh) implements KioskInput {}

  /// The person reads the text in another language.
  ///
  /// @param language ISO 639 code
  record ReadIn(String language) implements KioskInput {}

  /// The text was shown to its end.
  record ReachedEnd(Instant at) implements KioskInput {}

  /// There is ink on the pad, or no longer.
  record InkChanged(boolean hasInk) implements KioskInput {}

  /// The signature is on disk.
  ///
  /// @param next the declaration to be signed after it
  record Stored(Optional<PendingSignature> next) implements KioskInput {}

  /// The signature is not on disk; its ink stays where it is.
  ///
  /// @param isFull whether the disk had no room for it
  record NotStored(boolean isFull) implements KioskInput {}

  /// The person is done, or it is somebody else.
  record Back() implements KioskInput {}

  /// Nobody did anything for too long.
  record TimedOut() implements KioskInput {}

  /// An operator wants to leave.
  record Leave() implements KioskInput {}

  /// The operator leaves the kiosk.
  record Exit() implements KioskInput {}

  /// From now on the kiosk stands at the session with this code.
  record Move(String session) implements KioskInput {}

  /// Something broke.
  record Broke() implements KioskInput {}
}
