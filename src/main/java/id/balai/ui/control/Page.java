package id.balai.ui.control;

import javafx.scene.Parent;

/// A screen of the kiosk. Whatever [#onShow] starts, [#onHide] stops.
public interface Page {

  /// What is seen.
  Parent root();

  /// The page came to be seen.
  default void onShow() {}

  /// The page is no longer seen and will not come back.
  default void onHide() {}
}
