package id.balai.ui.route;

import javafx.scene.Parent;

/// What fills the window.
public interface Screen {

  /// What is seen.
  Parent root();

  /// It came to be seen; it stands in a scene.
  void onShow();

  /// It is no longer seen: everything that [#onShow] started is stopped.
  void onHide();
}
