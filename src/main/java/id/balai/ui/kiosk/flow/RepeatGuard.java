package id.balai.ui.kiosk.flow;

import java.time.Duration;
import java.time.Instant;

/// Lets a code that is held before the scanner count once: the same within five seconds is one
/// check-in (R49).
public final class RepeatGuard {

  private static final Duration SAME = Duration.ofSeconds(5);

  private String last = "";
  private Instant at = Instant.MIN;

  /// Whether this is the code of a moment ago; remembers it.
  public boolean isRepeat(String text, Instant now) {
    boolean isRepeat =
        text.equalsIgnoreCase(last) && now.isBefore(at.plus(SAME)) && !now.isBefore(at);
    last = text;
    at = now;
    return isRepeat;
  }

  /// The next code counts, whichever it is.
  public void forget() {
    last = "";
  }
}
