package id.balai.ui.route;

import java.util.List;

/// A display of this computer that a window can fill.
///
/// @param number from 1, as the operating system counts them
/// @param width in pixels
/// @param height in pixels
/// @param isOwn whether the console stands on it
public record Display(int number, int width, int height, boolean isOwn) {

  /// Where a kiosk goes when nobody chooses: the first display without the console, or the only
  /// one.
  ///
  /// @param all not empty
  public static Display best(List<Display> all) {
    return all.stream().filter(one -> !one.isOwn()).findFirst().orElse(all.getFirst());
  }

  /// The display with this number, or [#best] where it was taken away since.
  public static Display find(List<Display> all, int number) {
    return all.stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseGet(() -> best(all));
  }
}
