package id.balai.domain.event;

import id.balai.domain.layout.LabelSize;
import java.time.Duration;

/// How the doors of an event receive people.
///
/// @param asksFirst whether a door shows the name of a scanned badge and asks before it admits
///   ("konfirmasi dulu"); else it admits at once
/// @param leaving whether and how it is recorded that people leave; an event from before there was
///   a choice records none
/// @param stay after how many minutes inside a second scan at the same door means that somebody
///   leaves, from 1; 0 in an event from before there was a choice, which is the usual number
/// @param labels whose labels are printed beside a door; nobody's in an event from before there was
///   a choice
/// @param labelSize what lies in the label printer
public record DoorRules(
    boolean asksFirst, Leaving leaving, int stay, Labels labels, LabelSize labelSize) {

  /// Minutes after which a second scan usually means leaving.
  public static final int USUAL_STAY = 30;

  /// Doors that admit at once and let people go without a record.
  public static final DoorRules STANDARD = new DoorRules(false);

  /// Doors of older events record nobody who leaves.
  public DoorRules {
    leaving = leaving == null ? Leaving.NOT_RECORDED : leaving;
    stay = stay < 1 ? USUAL_STAY : stay;
    labels = labels == null ? Labels.NOBODY : labels;
    labelSize = labelSize == null ? LabelSize.SMALL : labelSize;
  }

  /// Doors that record nobody who leaves.
  public DoorRules(boolean asksFirst) {
    this(asksFirst, Leaving.NOT_RECORDED, USUAL_STAY);
  }

  /// Doors that print no labels.
  public DoorRules(boolean asksFirst, Leaving leaving, int stay) {
    this(asksFirst, leaving, stay, Labels.NOBODY, LabelSize.SMALL);
  }

  /// The same doors printing these labels.
  public DoorRules printing(Labels whose, LabelSize size) {
    return new DoorRules(asksFirst, leaving, stay, whose, size);
  }

  /// Whether the times inside are recorded.
  public boolean keepsTimes() {
    return leaving != Leaving.NOT_RECORDED;
  }

  /// How long somebody is inside before a second scan means leaving.
  public Duration stayed() {
    return Duration.ofMinutes(stay);
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
