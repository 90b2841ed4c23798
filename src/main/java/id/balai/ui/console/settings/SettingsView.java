package id.balai.ui.console.settings;

import id.balai.ui.control.Texts;
import id.balai.ui.control.Theme;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The settings: one card below another, of which a person sees those that are his to change.
public final class SettingsView implements Screen {

  private final SettingsPanes all;
  private final Messages messages;
  private final VBox panes = new VBox();
  private final ScrollPane root = new ScrollPane(panes);

  public SettingsView(SettingsPanes all, Messages messages) {
    this.all = all;
    this.messages = messages;
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
    panes.getChildren().clear();
    for (SettingsPane pane : all.all()) {
      Node content =
          all.currentActor().may(pane.needed())
              ? pane.factory().get()
              : Texts.line(messages, "note", "settings.locked");
      var card =
          Texts.styled(
              new VBox(Texts.line(messages, "card-title", pane.title()), content),
              "card",
              "settings-pane");
      panes.getChildren().add(card);
    }
  }

  @Override
  public void onHide() {
    panes.getChildren().clear();
  }
}
