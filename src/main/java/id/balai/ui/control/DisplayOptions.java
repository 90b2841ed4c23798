package id.balai.ui.control;

import id.balai.ui.text.Messages;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// What a person may set for oneself: the language and the size of all type.
///
/// @param messages whose language is switched
/// @param large whether all type is enlarged by a quarter
public record DisplayOptions(Messages messages, BooleanProperty large) {

  /// Switches to the other language, whose name it says in that language.
  public Button languageButton() {
    Button button =
        Buttons.corner(
            "language",
            messages.bind("kiosk.language.other"),
            () -> messages.languageProperty().set(messages.language().other()));
    button.setGraphic(new Icon(MaterialDesignT.TRANSLATE));
    return button;
  }

  /// Switches between normal and large type.
  public Button sizeButton() {
    return Buttons.corner(
        "large",
        messages.bind(
            () -> messages.text(large.get() ? "kiosk.size.normal" : "kiosk.size.large"), large),
        () -> large.set(!large.get()));
  }
}
