package id.balai.ui.console;

import id.balai.domain.access.AccessLevel;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Forms;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// Two fields for a new PIN of the operators, and a button.
public final class ChoosePinForm extends VBox {

  private final Messages messages;
  private final PasswordField first;

  /// @param button key of what the button says
  public ChoosePinForm(ChoosePin model, Messages messages, String button) {
    this.messages = messages;
    getStyleClass().add("pin-form");
    var forms = new Forms(messages);
    first = forms.secret("pin-first", model.firstProperty());
    PasswordField second = forms.secret("pin-second", model.secondProperty());
    first.setOnAction(_ -> second.requestFocus());
    second.setOnAction(_ -> model.keep());
    var fields = Texts.styled(new GridPane(), "form-grid");
    forms.row(fields, "access.pin.new", first);
    forms.row(fields, "access.pin.repeat", second);
    Label said =
        Texts.says(
            "pin-said",
            "form-said",
            messages.bind(() -> said(model.outcomeProperty().get()), model.outcomeProperty()));
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    getChildren()
        .addAll(fields, Buttons.primary("pin-keep", messages.bind(button), model::keep), said);
  }

  /// Puts the cursor into the first field.
  public void begin() {
    first.requestFocus();
  }

  private String said(ChoosePin.Outcome outcome) {
    return switch (outcome) {
      case NONE -> "";
      case NO_PIN -> messages.text("access.pin.none");
      case DIFFER -> messages.text("access.pin.differ");
      case KEPT -> messages.text("access.pin.kept");
      case NOT_KEPT -> messages.text("access.not.kept");
      case NOT_ALLOWED -> ErrorMessages.notAllowed(messages, AccessLevel.COMMITTEE);
    };
  }
}
