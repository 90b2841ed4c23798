package id.balai.ui.console;

import id.balai.ui.control.Buttons;
import id.balai.ui.control.Texts;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Stands in the place of a screen or page that could not be opened: why, and ways on.
public final class TroubleView implements Screen {

  private final VBox root;
  private final HBox ways = new HBox();

  /// @param sentence what happened, what is safe and what to do
  /// @param again tries to open it once more
  public TroubleView(Messages messages, String sentence, Runnable again) {
    ways.getStyleClass().add("offers");
    way("trouble-again", messages.bind("access.again"), again);
    root = new VBox(Texts.plain("problem", sentence), ways);
    root.setId("trouble");
    root.getStyleClass().addAll("console", "trouble", "start");
  }

  /// Offers a way to elsewhere too.
  public TroubleView with(String id, ObservableValue<String> words, Runnable action) {
    way(id, words, action);
    return this;
  }

  private void way(String id, ObservableValue<String> words, Runnable action) {
    ways.getChildren().add(Buttons.corner(id, words, action));
  }

  @Override
  public Parent root() {
    return root;
  }
}
