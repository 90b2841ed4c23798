package id.balai.ui.kiosk.flow;

import id.balai.domain.signature.Assistance;
import id.balai.ui.kiosk.flow.KioskState.Aiding;
import id.balai.ui.kiosk.flow.KioskState.Choosing;
import id.balai.ui.kiosk.flow.KioskState.Confirming;
import id.balai.ui.kiosk.flow.KioskState.Examined;
import id.balai.ui.kiosk.flow.KioskState.Examining;
import id.balai.ui.kiosk.flow.KioskState.Helping;
import id.balai.ui.kiosk.flow.KioskState.Leaving;
import id.balai.ui.kiosk.flow.KioskState.Operating;
import id.balai.ui.kiosk.flow.KioskState.OutOfOrder;
import id.balai.ui.kiosk.flow.KioskState.Programme;
import id.balai.ui.kiosk.flow.KioskState.Reading;
import id.balai.ui.kiosk.flow.KioskState.Registering;
import id.balai.ui.kiosk.flow.KioskState.Representing;
import id.balai.ui.kiosk.flow.KioskState.Resting;
import id.balai.ui.kiosk.flow.KioskState.Result;
import id.balai.ui.kiosk.flow.KioskState.Searching;
import id.balai.ui.kiosk.flow.KioskState.Seeking;
import id.balai.ui.kiosk.flow.KioskState.Signing;
import id.balai.ui.kiosk.flow.KioskState.TakenBack;
import id.balai.ui.kiosk.flow.KioskState.Thanks;
import java.time.Duration;
import java.time.Instant;

/// The order in which the screens follow each other, without a screen: time is handed in. The next
/// scan always wins, except over ink on the pad.
///
/// ```
/// Resting, for ever
///   |-- Answered ------> Result 5 s, 12 s with a next step, 3 s before a presence is signed
///   |                      |-- TakenBack --> TakenBack 12 s
///   |                      | Proceed
///   |                      v
///   |                    Reading 90 s --ReachedEnd--> Signing 90 s --Stored--> Thanks 5 s, 12 s
///   |                      ^ ^ ^                         |                     | ^ with a next step
///   |                      | | +--TextChanged, ReadIn----+                     | |
///   |                      | +---------------------Proceed---------------------+ | Stored
///   |                      +--------------------------------Begin------------+   |
///   |                                                                        |   |
///   |-- OperatorCame --> Operating 90 s --Seek--> Seeking 90 s --Found--> Aiding 90 s
///   |                      |-- ChangeSession --> Choosing 90 s
///   |                      ^
///   |                      | OperatorCame
///   |-- Leave ---------> Leaving 90 s
///   |-- Find ----------> Searching 90 s --Picked--> Confirming 90 s --Represent--> Representing 90 s
///   |-- Asked ---------> Confirming, as above
///   |-- Register ------> Registering 90 s
///   |-- ShowProgramme -> Programme 12 s
///   |-- Examine -------> Examining 90 s
///   |-- Examined ------> Examined 30 s
///   |-- CallHelp ------> Helping 12 s
///   +-- Broke ---------> OutOfOrder 12 s
/// ```
///
/// Answered, Asked, Examined, OperatorCame, Leave, CallHelp and Broke lead there from every state
/// without ink; Find, Register, ShowProgramme and Examine from every state but Reading and Signing.
/// Back leads from Confirming to Searching where the name was looked for, from Representing to
/// Confirming, from Seeking and Choosing to Operating, from Aiding to Seeking, and from everywhere
/// else to Resting. TimedOut leads to Resting, and from a Result before a presence is signed to
/// Reading. What a service has to answer leads nowhere by itself.
public final class KioskMachine {

  private KioskState state = new Resting();
  private Instant lastTouch;

  /// A kiosk at rest.
  public KioskMachine(Instant now) {
    this.lastTouch = now;
  }

  public KioskState state() {
    return state;
  }

  /// Something happened.
  ///
  /// @return whether the kiosk stands elsewhere now
  public boolean handle(KioskInput input, Instant now) {
    KioskState before = state;
    state = after(before, input);
    lastTouch = now;
    return !state.equals(before);
  }

  /// Somebody is there: the patience begins anew.
  public void touched(Instant now) {
    lastTouch = now;
  }

  /// Time went on.
  ///
  /// @return whether the kiosk stands elsewhere now
  public boolean tick(Instant now) {
    return !state.patience().isZero()
        && left(now).isZero()
        && handle(new KioskInput.TimedOut(), now);
  }

  /// What is left of the patience; zero while the kiosk rests. A computer's clock that was set back
  /// gives nobody more than the whole patience.
  public Duration left(Instant now) {
    Duration idle = Duration.between(lastTouch, now);
    if (idle.isNegative()) {
      lastTouch = now;
      return state.patience();
    }
    Duration left = state.patience().minus(idle);
    return left.isNegative() ? Duration.ZERO : left;
  }

  /// The state that follows; whatever makes no sense where the kiosk stands changes nothing, so an
  /// answer that comes too late never throws anybody out.
  static KioskState after(KioskState state, KioskInput input) {
    return switch (input) {
      case Result in -> state.hasInk() ? state : in;
      case TakenBack in -> state instanceof Result ? in : state;
      case KioskInput.Proceed _ -> proceed(state);
      case KioskInput.TextChanged in ->
          state instanceof Signing ? in.fresh().<KioskState>map(Reading::new).orElse(state) : state;
      case KioskInput.ReadIn in -> readIn(state, in.language());
      case KioskInput.ReachedEnd in -> reachedEnd(state, in);
      case KioskInput.InkChanged in -> inkChanged(state, in);
      case KioskInput.Stored in -> stored(state, in);
      case KioskInput.Asked in -> state.hasInk() ? state : new Confirming(in.person(), true);
      case KioskInput.Picked in -> state instanceof Searching ? new Confirming(in.person()) : state;
      case KioskInput.Represent _ ->
          state instanceof Confirming c ? new Representing(c.person()) : state;
      case KioskInput.OperatorCame in -> state.hasInk() ? state : new Operating(in.who());
      case KioskInput.ChangeSession _ ->
          state instanceof Operating o ? new Choosing(o.who()) : state;
      case KioskInput.Seek _ -> state instanceof Operating o ? new Seeking(o.who()) : state;
      case KioskInput.Found in ->
          state instanceof Seeking s ? new Aiding(in.person(), s.who(), in.duty()) : state;
      case KioskInput.Begin in -> state instanceof Aiding a ? begin(a, in.assistance()) : state;
      case KioskInput.Find _ -> isBusySigning(state) ? state : new Searching();
      case KioskInput.Register _ -> isBusySigning(state) ? state : new Registering();
      case KioskInput.ShowProgramme _ -> isBusySigning(state) ? state : new Programme();
      case KioskInput.Examine _ -> isBusySigning(state) ? state : new Examining();
      case Examined in -> state.hasInk() ? state : in;
      case KioskInput.CallHelp _ -> state.hasInk() ? state : new Helping();
      case KioskInput.Leave _ -> state.hasInk() ? state : new Leaving();
      case KioskInput.Broke _ -> state.hasInk() ? state : new OutOfOrder();
      case KioskInput.Back _ -> back(state);
      case KioskInput.TimedOut _ -> timedOut(state);
      case KioskInput.Request _, KioskInput.NotStored _, KioskInput.Exit _, KioskInput.Move _ ->
          state;
    };
  }

  private static KioskState stored(KioskState state, KioskInput.Stored in) {
    return switch (state) {
      case Signing signing -> new Thanks(signing.duty().signer(), in.next());
      case Aiding aiding -> new Thanks(aiding.signer(), in.next());
      default -> state;
    };
  }

  private static KioskState back(KioskState state) {
    return switch (state) {
      case Confirming confirming when confirming.isScanned() -> new Resting();
      case Confirming _ -> new Searching();
      case Representing representing -> new Confirming(representing.invited());
      case Seeking seeking -> new Operating(seeking.who());
      case Choosing choosing -> new Operating(choosing.who());
      case Aiding aiding -> new Seeking(aiding.who());
      default -> new Resting();
    };
  }

  private static KioskState proceed(KioskState state) {
    return switch (state) {
      case Result result -> result.next().<KioskState>map(Reading::new).orElse(state);
      case Thanks thanks -> thanks.next().<KioskState>map(Reading::new).orElse(state);
      default -> state;
    };
  }

  /// Whoever is to sign for being present is led from the greeting to the pad without a touch.
  private static KioskState timedOut(KioskState state) {
    boolean isGreeting =
        state instanceof Result result
            && result.next().filter(PendingSignature::isPresence).isPresent();
    return isGreeting ? proceed(state) : new Resting();
  }

  private static KioskState reachedEnd(KioskState state, KioskInput.ReachedEnd in) {
    return state instanceof Reading reading ? new Signing(reading.duty(), in.at(), false) : state;
  }

  private static KioskState inkChanged(KioskState state, KioskInput.InkChanged in) {
    return state instanceof Signing signing
        ? new Signing(signing.duty(), signing.readAt(), in.hasInk())
        : state;
  }

  /// The text is read anew, so that nothing may be drawn yet.
  private static KioskState readIn(KioskState state, String language) {
    return switch (state) {
      case Reading reading -> new Reading(reading.duty().in(language));
      case Signing signing when !signing.hasInk() -> new Reading(signing.duty().in(language));
      default -> state;
    };
  }

  private static KioskState begin(Aiding aiding, Assistance assistance) {
    return aiding
        .duty()
        .map(duty -> duty.by(SigningMode.helped(assistance, aiding.who())))
        .<KioskState>map(Reading::new)
        .orElse(aiding);
  }

  private static boolean isBusySigning(KioskState state) {
    return state instanceof Reading || state instanceof Signing;
  }
}
