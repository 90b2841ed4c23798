package id.balai.ui.kiosk.search;

import id.balai.domain.participant.Participant;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Page;
import id.balai.ui.control.TopBar;
import id.balai.ui.text.Messages;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Asks whether the name that was picked is the person's own.
public final class ConfirmView implements Page {

  /// What the person does.
  public interface Actions {

    /// The person says so and is to be recorded.
    void present();

    /// The person came in the place of the one who is shown.
    void represent();

    /// It is somebody else.
    void back();
  }

  private final BorderPane root = new BorderPane();

  public ConfirmView(Participant person, Messages messages, Actions actions) {
    root.setId("confirm");
    root.getStyleClass().addAll("result", "confirm");
    root.setTop(new TopBar());
    var ask = new Label();
    ask.getStyleClass().add("detail");
    ask.textProperty().bind(messages.bind("kiosk.confirm.ask"));
    var buttons =
        new HBox(
            Buttons.primary("present", messages.bind("kiosk.confirm.yes"), actions::present),
            Buttons.secondary("represent", messages.bind("behalf.me"), actions::represent),
            Buttons.secondary("back", messages.bind("kiosk.confirm.no"), actions::back));
    buttons.getStyleClass().add("single");
    var middle =
        new VBox(
            ask,
            large("headline", person.name()),
            large("detail", person.main().institution()),
            buttons);
    middle.getStyleClass().add("middle");
    root.setCenter(middle);
  }

  @Override
  public Parent root() {
    return root;
  }

  private static Label large(String style, String text) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }
}
