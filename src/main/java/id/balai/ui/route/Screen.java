package id.balai.ui.route;

import id.balai.service.guide.GuideChapter;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;

/// What fills a window, or the middle of a kiosk.
public interface Screen {

  /// What is seen.
  Parent root();

  /// What it offers in the head of the window around it, where there is one.
  default List<Node> offers() {
    return List.of();
  }

  /// Turns to one person, where it shows people.
  default void turnTo(UUID person) {
    // Most screens are not about people.
  }

  /// The chapter of the guide that helps with it.
  default GuideChapter chapter() {
    return GuideChapter.EVENING;
  }

  /// It came to be seen; it stands in a scene.
  default void onShow() {}

  /// It is no longer seen: everything that [#onShow] started is stopped.
  default void onHide() {}
}
