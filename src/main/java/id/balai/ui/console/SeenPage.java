package id.balai.ui.console;

import id.balai.ui.route.Screen;

/// A page that follows its event as long as it is seen: it begins with its model, and leaves with
/// it.
public interface SeenPage extends Screen {

  /// What stands behind the page.
  Model model();

  @Override
  default void onShow() {
    model().start();
  }

  @Override
  default void onHide() {
    model().page().leave();
  }

  /// What stands behind a page that follows its event.
  interface Model {

    /// What every page is made of.
    PageModel page();

    /// The page came to be seen.
    void start();
  }
}
