package id.balai.domain.event;

import java.time.Duration;

/// How the doors of an event receive people.
///
/// @param asksFirst whether a door shows the name of a scanned badge and asks before it admits
///   ("konfirmasi dulu"); else it admits at once
/// @param leaving whether and how it is recorded that people leave; an event from before there was
///   a choice records none
/// @param stay after how many minutes inside a second scan at the same door means that somebody
///   leaves, from 1; 0 in an event from before there was a choice, which is the usual number
public record DoorRules(boolean asksFirst, Leaving leaving, int stay) {

  /// Minutes after which a second scan usually means leaving.
  public static final int USUAL_STAY = 30;

  /// Doors that admit at once and let people go without a record.
  public static final DoorRules STANDARD = new DoorRules(false);

  /// Doors of older events record nobody who leaves.
  public DoorRules {
    leaving = leaving == null ? Leaving.NOT_RECORDED : leaving;
    stay = stay < 1 ? USUAL_STAY : stay;
  }

  /// Doors that record nobody who leaves.
  public DoorRules(boolean asksFirst) {
    this(asksFirst, Leaving.NOT_RECORDED, USUAL_STAY);
  }

  /// Whether the times inside are recorded.
  public boolean keepsTimes() {
    return leaving != Leaving.NOT_RECORDED;
  }

  /// How long somebody is inside before a second scan means leaving.
  public Duration stayed() {
    return Duration.ofMinutes(stay);
  }

  /// The same doors asking first or not.
  public DoorRules asking(boolean asks) {
    return new DoorRules(asks, leaving, stay);
  }

  /// How it is recorded that people leave.
  public enum Leaving {
    /// It is not.
    NOT_RECORDED,
    /// A second scan at any door, some time after the first, means leaving.
    SECOND_SCAN,
    /// A scan at a door that is marked as the way out (*pintu keluar*).
    EXIT_DOOR
  }
}
