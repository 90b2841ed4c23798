package id.balai.ui.text;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a time of day as people write it.
public final class TypedTime {

  private static final Pattern SHAPE = Pattern.compile("([01]?\\d|2[0-3])(?:[.:]?([0-5]\\d))?");

  private TypedTime() {}

  /// `9.05`, `09:05` and `0905` are all five past nine, and `9` is nine o'clock; empty for anything
  /// else.
  public static Optional<LocalTime> parse(String typed) {
    Matcher found = SHAPE.matcher(typed.strip());
    if (!found.matches()) {
      return Optional.empty();
    }
    int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
    return Optional.of(LocalTime.of(Integer.parseInt(found.group(1)), minute));
  }
}
