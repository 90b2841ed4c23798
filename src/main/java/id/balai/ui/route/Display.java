package id.balai.ui.route;

import java.util.List;
import java.util.Optional;

/// A display of this computer that a window can fill.
///
/// @param number from 1, as the operating system counts them
/// @param width in pixels
/// @param height in pixels
/// @param isOwn whether the console stands on it
/// @param isTaken whether a kiosk or the hall's window fills it
public record Display(int number, int width, int height, boolean isOwn, boolean isTaken) {

  /// Where a kiosk goes when nobody chooses: the first display on which nothing stands, else the
  /// first without the console, else the only one.
  ///
  /// @param all not empty
  public static Display best(List<Display> all) {
    return forHall(all)
        .or(() -> all.stream().filter(one -> !one.isOwn()).findFirst())
        .orElse(all.getFirst());
  }

  /// Where the hall's window goes: the first display on which nothing stands; empty: there is none.
  public static Optional<Display> forHall(List<Display> all) {
    return all.stream().filter(one -> !one.isOwn() && !one.isTaken()).findFirst();
  }

  /// The display with this number, or [#best] where it was taken away since.
  public static Display find(List<Display> all, int number) {
    return all.stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseGet(() -> best(all));
  }
}
