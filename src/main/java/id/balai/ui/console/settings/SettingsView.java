package id.balai.ui.console.settings;

import id.balai.service.access.CurrentActor;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.control.Theme;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The settings: one card below another, of which a person sees those that are his to change.
public final class SettingsView implements Screen {

  private final ConsoleContext context;
  private final Messages messages;
  private final VBox panes = new VBox();
  private final ScrollPane root = new ScrollPane(panes);

  public SettingsView(ConsoleContext context) {
    this.context = context;
    this.messages = context.messages();
    root.setId("settings");
    root.setFitToWidth(true);
    root.getStyleClass().add("settings");
    root.getStylesheets().add(Theme.sheet(SettingsView.class, "settings.css"));
    panes.getStyleClass().add("settings-panes");
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void onShow() {
    CurrentActor currentActor = context.services().currentActor();
    panes.getChildren().clear();
    for (SettingsPane pane : SettingsPanes.all()) {
      Node content =
          currentActor.may(pane.needed())
              ? pane.factory().apply(context)
              : line("note", "settings.locked");
      var card = new VBox(line("card-title", pane.title()), content);
      card.getStyleClass().addAll("card", "settings-pane");
      panes.getChildren().add(card);
    }
  }

  @Override
  public void onHide() {
    panes.getChildren().clear();
  }

  private Label line(String style, String key) {
    var label = new Label();
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.textProperty().bind(messages.bind(key));
    return label;
  }
}
