package id.balai.ui.kiosk.register;

import id.balai.ui.control.Buttons;
import id.balai.ui.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The whole privacy notice, over the keyboard, until it is closed (R40).
final class NoticeCard extends VBox {

  private final Button close;

  NoticeCard(RegisterViewModel model, Messages messages) {
    setId("notice");
    getStyleClass().addAll("card", "notice-card");
    var text = new Label();
    text.getStyleClass().add("notice-text");
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    text.textProperty()
        .bind(messages.bind(() -> String.join("\n\n", model.notice(messages.language()))));
    close = Buttons.primary("notice-close", messages.bind("kiosk.close"), () -> setVisible(false));
    getChildren().addAll(text, close);
    setVisible(false);
  }

  /// Shows the notice.
  void open() {
    setVisible(true);
    close.requestFocus();
  }
}
