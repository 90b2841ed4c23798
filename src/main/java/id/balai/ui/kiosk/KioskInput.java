package id.balai.ui.kiosk;

import id.balai.domain.access.Actor;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.evidence.Report;
import id.balai.domain.participant.Participant;
import java.time.Instant;
import java.util.Optional;

/// What can happen to a kiosk.
public sealed interface KioskInput {

  /// The door has answered a badge, a found name or a form.
  record Answered(ScanResult answer, Optional<PendingSignature> next) implements KioskInput {}

  /// The person was taken for somebody else, and what that scan recorded no longer stands.
  record TakenBack() implements KioskInput {}

  /// The person wants to look for the name.
  record Find() implements KioskInput {}

  /// A badge was read at a door that asks first.
  record Asked(Participant person) implements KioskInput {}

  /// The person picked a name.
  record Picked(Participant person) implements KioskInput {}

  /// The person came in the place of the one who was picked.
  record Represent() implements KioskInput {}

  /// An operator gave the PIN or showed a card.
  record OperatorCame(Actor who) implements KioskInput {}

  /// The operator looks for somebody who is to sign with help or on paper.
  record Seek() implements KioskInput {}

  /// The operator wants this kiosk to stand at another session.
  record ChangeSession() implements KioskInput {}

  /// The operator found that person.
  ///
  /// @param duty what is to be signed; empty: nothing
  record Found(Participant person, Optional<PendingSignature> duty) implements KioskInput {}

  /// The person reads and signs with help.
  record Begin(PendingSignature duty) implements KioskInput {}

  /// The person is not on the list.
  record Register() implements KioskInput {}

  /// The person wants to see the programme.
  record ShowProgramme() implements KioskInput {}

  /// The person wants to know whether a certificate is genuine.
  record Examine() implements KioskInput {}

  /// The code of a certificate was checked.
  record Examined(Report report) implements KioskInput {}

  /// The person needs an operator.
  record CallHelp() implements KioskInput {}

  /// The person goes on to the next step.
  record Proceed() implements KioskInput {}

  /// The text changed while it was read; it has to be read anew.
  record TextChanged(PendingSignature fresh) implements KioskInput {}

  /// The text was shown to its end.
  record ReachedEnd(Instant at) implements KioskInput {}

  /// There is ink on the pad, or no longer.
  record InkChanged(boolean hasInk) implements KioskInput {}

  /// The signature is on disk.
  ///
  /// @param next the declaration to be signed after it
  record Stored(Optional<PendingSignature> next) implements KioskInput {}

  /// The person is done, or it is somebody else.
  record Back() implements KioskInput {}

  /// Nobody did anything for too long.
  record TimedOut() implements KioskInput {}

  /// An operator wants to leave.
  record Leave() implements KioskInput {}

  /// Something broke.
  record Broke() implements KioskInput {}
}
