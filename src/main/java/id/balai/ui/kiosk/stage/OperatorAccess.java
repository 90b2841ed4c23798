package id.balai.ui.kiosk.stage;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How an operator comes to help on a stage, or to leave it: with the PIN or a card. Nothing stays
/// open behind somebody who went away.
public final class OperatorAccess {

  private static final Duration PIN_WAITS = Duration.ofSeconds(30);
  private static final Duration AID_WAITS = Duration.ofSeconds(90);

  /// What an operator does.
  public enum Step {
    /// Nothing: people sign.
    IN,
    /// The PIN is asked for.
    ASKED,
    /// Says who helps the person at the pad.
    AIDING,
    /// Was let out.
    OUT
  }

  /// Why an operator is asked for.
  enum Wish {
    OUT,
    AID
  }

  private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.IN);
  private final Clock clock;
  private final UUID event;
  private final Runnable left;
  private Wish wish = Wish.OUT;
  private Instant since;
  private Actor who = Actor.PARTICIPANT;

  /// @param left is told when an operator leaves
  OperatorAccess(Clock clock, UUID event, Runnable left) {
    this.clock = clock;
    this.event = event;
    this.left = left;
    this.since = clock.instant();
  }

  /// What an operator does.
  public ReadOnlyObjectProperty<Step> stepProperty() {
    return step.getReadOnlyProperty();
  }

  /// Nobody leaves after all, or nobody helps.
  public void stay() {
    go(Step.IN);
  }

  /// Somebody gave the right PIN.
  public void came() {
    came("");
  }

  /// Somebody showed a card.
  ///
  /// @param holder to whom it was handed; empty: not known
  void came(String holder) {
    who = new Actor(AccessLevel.OPERATOR, holder, Optional.of(event));
    if (step.get() == Step.ASKED && wish == Wish.AID) {
      go(Step.AIDING);
    } else {
      left.run();
      go(Step.OUT);
    }
  }

  /// The operator who came last.
  Actor who() {
    return who;
  }

  /// Asks for the PIN.
  void ask(Wish why) {
    wish = why;
    go(Step.ASKED);
  }

  /// Time went on.
  void tick() {
    Duration patience =
        switch (step.get()) {
          case ASKED -> PIN_WAITS;
          case AIDING -> AID_WAITS;
          case IN, OUT -> Duration.ZERO;
        };
    if (!patience.isZero() && clock.instant().isAfter(since.plus(patience))) {
      stay();
    }
  }

  private void go(Step next) {
    since = clock.instant();
    step.set(next);
  }
}
