package id.balai.ui.text;

import java.time.Duration;

/// Says how long something took, in hours and minutes.
public final class Lengths {
  private Lengths() {}

  /// `2 jam 15 menit`, `45 menit`, `3 jam`; what is shorter than a minute is `kurang dari 1 menit`.
  public static String words(Duration length, Messages messages) {
    long hours = length.toHours();
    int minutes = length.toMinutesPart();
    if (hours == 0 && minutes == 0) {
      return messages.text("length.moment");
    }
    if (hours == 0) {
      return messages.text("length.minutes", minutes);
    }
    return minutes == 0
        ? messages.text("length.hours", hours)
        : messages.text("length.both", hours, minutes);
  }
}
