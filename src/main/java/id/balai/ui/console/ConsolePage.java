package id.balai.ui.console;

import id.balai.domain.access.AccessLevel;
import id.balai.service.guide.GuideChapter;
import id.balai.ui.route.Screen;
import java.util.function.Function;
import org.kordamp.ikonli.Ikon;

/// One page of the console.
///
/// @param title key of its name in the sidebar and the head; the part before the first dot is the
///   page's own key
/// @param icon stands before its name
/// @param place where its name stands
/// @param digit Ctrl or Alt with this digit opens it, 0 to 9; an inner page carries the digit of
///   the page that it belongs to
/// @param needed the least post that may do everything on it
/// @param chapter what the guide opens with while it is open
/// @param factory makes it; a page is made once for a window and shown and hidden many times
public record ConsolePage(
    String title,
    Ikon icon,
    Place place,
    int digit,
    AccessLevel needed,
    GuideChapter chapter,
    Function<ConsoleContext, Screen> factory) {

  /// Where a page's name stands.
  public enum Place {
    /// Among the pages of daily work.
    UPPER,
    /// Below, with what belongs to the computer.
    LOWER,
    /// Nowhere: another page leads to it.
    INNER
  }

  /// What [id.balai.ui.route.Routes#page] calls it.
  public String key() {
    return title.substring(0, title.indexOf('.'));
  }

  boolean isIn(Place here) {
    return place == here;
  }
}
