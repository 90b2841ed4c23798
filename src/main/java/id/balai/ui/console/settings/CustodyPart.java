package id.balai.ui.console.settings;

import id.balai.ui.control.Buttons;
import id.balai.ui.control.FileDialogs;
import id.balai.ui.control.Forms;
import id.balai.ui.control.StatusLabel;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The password of the data and the recovery code.
final class CustodyPart extends VBox {

  private final CustodyViewModel model;
  private final Messages messages;

  CustodyPart(CustodyViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("keeping-part");
    var state =
        new StatusLabel(
            "custody-state",
            messages.bind(
                () ->
                    messages.text(
                        model.protectedProperty().get()
                            ? "keeping.password.set"
                            : "keeping.password.none"),
                model.protectedProperty()));
    state.getStyleClass().setAll("label", "note");
    getChildren()
        .addAll(
            Texts.line(messages, "section-title", "keeping.password"),
            Texts.line(messages, "note", "keeping.password.note"),
            state,
            password(),
            code(),
            new StatusLabel("custody-said", model.page().statusProperty()));
  }

  private Node password() {
    PasswordField field = new Forms(messages).secret("data-password", model.passwordProperty());
    field.promptTextProperty().bind(messages.bind("keeping.password.new"));
    field.accessibleTextProperty().bind(messages.bind("keeping.password.new"));
    field.setOnAction(_ -> model.protect());
    return row(
        field,
        Buttons.secondary("protect", messages.bind("keeping.password.keep"), model::protect),
        Buttons.secondary("show-code", messages.bind("keeping.code.show"), model::showCode));
  }

  /// The code can be taken into the clipboard by hand, and is gone with a press.
  private Node code() {
    var code = new TextField();
    code.setId("recovery-code");
    code.setEditable(false);
    code.textProperty().bind(model.codeProperty());
    code.accessibleTextProperty().bind(messages.bind("keeping.code"));
    var box =
        new VBox(
            code,
            Texts.line(messages, "note", "keeping.code.note"),
            row(
                Buttons.secondary(
                    "print-code", messages.bind("keeping.code.print"), model::printCode),
                Buttons.secondary("save-code", messages.bind("keeping.code.save"), this::save),
                Buttons.corner("hide-code", messages.bind("keeping.code.hide"), model::hideCode)));
    box.getStyleClass().add("keeping-asked");
    Texts.shown(box, model.codeProperty().isNotEmpty());
    return box;
  }

  private void save() {
    FileDialogs.save(this, messages.text("keeping.code.file")).ifPresent(model::writeCode);
  }

  private static HBox row(Node... nodes) {
    return Texts.styled(new HBox(nodes), "keeping-row");
  }
}
