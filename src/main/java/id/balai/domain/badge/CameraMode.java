package id.balai.domain.badge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a camera is to deliver; one that cannot takes what comes nearest.
///
/// @param width of its pictures, in pixels, 1 to 9999
/// @param height of its pictures, in pixels, 1 to 9999
/// @param fps pictures in a second, 1 to 999
public record CameraMode(int width, int height, int fps) {

  /// What can be chosen besides letting the program choose: small for an old computer, large for a
  /// card that is held far away.
  public static final List<CameraMode> OFFERED =
      List.of(
          new CameraMode(640, 480, 30),
          new CameraMode(1280, 720, 15),
          new CameraMode(1280, 720, 30),
          new CameraMode(1920, 1080, 30));

  private static final Pattern TEXT =
      Pattern.compile("([1-9]\\d{0,3})x([1-9]\\d{0,3})@([1-9]\\d{0,2})");

  /// As it is kept, for example `1280x720@30`.
  public String text() {
    return width + "x" + height + "@" + fps;
  }

  /// Reads [#text]; empty for anything else.
  public static Optional<CameraMode> parse(String text) {
    Matcher found = TEXT.matcher(text);
    return found.matches()
        ? Optional.of(new CameraMode(number(found, 1), number(found, 2), number(found, 3)))
        : Optional.empty();
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }
}
