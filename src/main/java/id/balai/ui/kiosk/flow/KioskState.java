package id.balai.ui.kiosk.flow;

import id.balai.domain.access.Actor;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.evidence.Report;
import id.balai.domain.participant.Participant;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Where a kiosk stands. Together with [KioskInput] and [KioskMachine] this is the one drawing of
/// how the screens follow each other.
public sealed interface KioskState {

  Duration GREETING = Duration.ofSeconds(3);
  Duration SHORT = Duration.ofSeconds(5);
  Duration STEP = Duration.ofSeconds(12);
  Duration COMPARING = Duration.ofSeconds(30);
  Duration LONG = Duration.ofSeconds(90);

  /// How long somebody may do nothing before the kiosk rests again; zero: for ever.
  default Duration patience() {
    return LONG;
  }

  /// Whether ink would be lost if another screen came now.
  default boolean hasInk() {
    return false;
  }

  /// Waits for a badge.
  record Resting() implements KioskState {
    @Override
    public Duration patience() {
      return Duration.ZERO;
    }
  }

  /// The door's answer to a badge, a found name or a form, and the kiosk that shows it.
  ///
  /// @param next the declaration that is the next step
  record Result(ScanResult answer, Optional<PendingSignature> next)
      implements KioskState, KioskInput.Answer {
    @Override
    public Duration patience() {
      return next.map(duty -> duty.isPresence() ? GREETING : STEP).orElse(SHORT);
    }
  }

  /// The person was taken for somebody else, and what that scan recorded no longer stands.
  record TakenBack() implements KioskState, KioskInput.Answer {
    @Override
    public Duration patience() {
      return STEP;
    }
  }

  /// Somebody reads a declaration; the pad is closed.
  record Reading(PendingSignature duty) implements KioskState {
    @Override
    public Duration patience() {
      return duty.isPresence() ? COMPARING : LONG;
    }
  }

  /// The text was shown to its end; the pad is open.
  record Signing(PendingSignature duty, Instant readAt, boolean hasInk) implements KioskState {
    @Override
    public Duration patience() {
      return duty.isPresence() ? COMPARING : LONG;
    }
  }

  /// Thanks somebody who signed.
  ///
  /// @param name of the one who did
  /// @param next the declaration that is the next step
  record Thanks(String name, Optional<PendingSignature> next) implements KioskState {
    @Override
    public Duration patience() {
      return next.isEmpty() ? SHORT : STEP;
    }
  }

  /// Somebody looks for a name.
  record Searching() implements KioskState {}

  /// Somebody found a name, or showed a badge at a door that asks first, and is asked whether it is
  /// the right one.
  record Confirming(Participant person, boolean isScanned) implements KioskState {

    /// The name was found by search.
    public Confirming(Participant person) {
      this(person, false);
    }
  }

  /// Somebody came in the place of an invited person and gives the own name (*mewakili*).
  record Representing(Participant invited) implements KioskState {}

  /// An operator is at the kiosk and chooses what to do.
  record Operating(Actor who) implements KioskState {}

  /// An operator chooses the session whose door this is.
  record Choosing(Actor who) implements KioskState {}

  /// An operator looks for somebody who is to sign with help or on paper.
  record Seeking(Actor who) implements KioskState {}

  /// An operator says how somebody signs.
  ///
  /// @param duty what is to be signed; empty: nothing
  record Aiding(Participant person, Actor who, Optional<PendingSignature> duty)
      implements KioskState {

    /// The name of the one who stands at the kiosk.
    String signer() {
      return duty.map(PendingSignature::signer).orElse(person.name());
    }
  }

  /// Somebody without an invitation fills in the form.
  record Registering() implements KioskState {}

  /// Shows the sessions of the day.
  record Programme() implements KioskState {
    @Override
    public Duration patience() {
      return STEP;
    }
  }

  /// Somebody wants to know whether a certificate is genuine (*periksa keaslian*) and is asked for
  /// its code.
  record Examining() implements KioskState {}

  /// Says what was found out about a certificate; its paper is compared with the screen.
  record Examined(Report report) implements KioskState, KioskInput.Answer {
    @Override
    public Duration patience() {
      return COMPARING;
    }
  }

  /// An operator was called.
  record Helping() implements KioskState {
    @Override
    public Duration patience() {
      return STEP;
    }
  }

  /// An operator wants to leave the kiosk and is asked for the PIN.
  record Leaving() implements KioskState {}

  /// Something in the machinery broke; what was stored is safe.
  record OutOfOrder() implements KioskState {
    @Override
    public Duration patience() {
      return STEP;
    }
  }
}
