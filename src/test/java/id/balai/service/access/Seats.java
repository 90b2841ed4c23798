package id.balai.service.access;

import id.balai.domain.access.Actor;

/// Lets somebody sit down again who signed in before, without the password's deliberately slow
/// check.
public final class Seats {

  private Seats() {}

  /// Seats somebody who had signed in.
  public static void again(CurrentActor desk, Actor who) {
    seat(desk, java.util.Optional.of(who));
  }

  /// Seats somebody, or nobody until somebody signs in.
  public static void seat(CurrentActor desk, java.util.Optional<Actor> who) {
    desk.seat(who);
  }
}
