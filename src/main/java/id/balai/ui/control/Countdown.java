package id.balai.ui.control;

import java.time.Duration;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// How long until a screen gives way to another.
public final class Countdown {

  private final ReadOnlyDoubleWrapper part = new ReadOnlyDoubleWrapper(this, "part", 1);
  private final ReadOnlyIntegerWrapper seconds = new ReadOnlyIntegerWrapper(this, "seconds");

  /// The part that is left, from 1 down to 0; 1 where nothing runs out.
  public ReadOnlyDoubleProperty partProperty() {
    return part.getReadOnlyProperty();
  }

  /// Whole seconds that are left, rounded up; [Integer#MAX_VALUE] where nothing runs out.
  public ReadOnlyIntegerProperty secondsProperty() {
    return seconds.getReadOnlyProperty();
  }

  /// Shows what is left of a whole; a whole of zero never runs out.
  public void show(Duration left, Duration whole) {
    if (whole.isZero()) {
      part.set(1);
      seconds.set(Integer.MAX_VALUE);
    } else {
      part.set((double) left.toMillis() / whole.toMillis());
      seconds.set((int) Math.ceilDiv(left.toMillis(), 1000L));
    }
  }
}
