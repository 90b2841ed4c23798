package id.balai.ui.shell;

import id.balai.ui.control.Buttons;
import id.balai.ui.text.Messages;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Duration;

/// Tells the people before the windows of this program that something in it failed, with a code. It
/// lies over the top of each window for a while and takes the focus from nobody: a scanner that
/// types goes on as before.
public final class ErrorNotice {

  static final String ID = "error-notice";

  private static final Duration SEEN = Duration.seconds(30);

  private ErrorNotice() {}

  /// Shows it in every open window; on the screen's thread.
  public static void show(Messages messages, String code) {
    Window.getWindows().stream()
        .filter(Window::isShowing)
        .map(window -> window.getScene().getRoot())
        .filter(StackPane.class::isInstance)
        .map(StackPane.class::cast)
        .forEach(root -> show(root, messages, code));
  }

  private static void show(StackPane root, Messages messages, String code) {
    root.getChildren().removeIf(node -> ID.equals(node.getId()));
    var sentence = new Label(messages.text("access.error", code));
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    var notice = new HBox(sentence);
    notice.setId(ID);
    notice.getStyleClass().add("error-notice");
    notice.setMaxHeight(Region.USE_PREF_SIZE);
    StackPane.setAlignment(notice, Pos.TOP_CENTER);
    Runnable gone = () -> root.getChildren().remove(notice);
    Button close = Buttons.corner("error-close", messages.bind("access.error.close"), gone);
    close.setFocusTraversable(false);
    notice.getChildren().add(close);
    root.getChildren().add(notice);
    var rest = new PauseTransition(SEEN);
    rest.setOnFinished(_ -> gone.run());
    rest.play();
  }
}
