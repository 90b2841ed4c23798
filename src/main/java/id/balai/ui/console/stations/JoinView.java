package id.balai.ui.console.stations;

import id.balai.ui.control.Buttons;
import id.balai.ui.control.Texts;
import id.balai.ui.control.Theme;
import id.balai.ui.control.TopBar;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The form of [JoinPart] for a laptop that has no event yet.
public final class JoinView implements Screen {

  private final BorderPane root = new BorderPane();

  /// @param back leads to the first screen
  public JoinView(JoinViewModel model, Messages messages, Runnable back) {
    root.getStyleClass().add("console");
    root.getStylesheets().add(Theme.sheet(JoinView.class, "stations.css"));
    root.setTop(new TopBar(Buttons.corner("join-back", messages.bind("stations.join.back"), back)));
    root.setCenter(Texts.styled(new VBox(new JoinPart(model, messages)), "start", "stations"));
  }

  @Override
  public Parent root() {
    return root;
  }
}
