package id.balai.ui.control;

import id.balai.ui.text.Words;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;

/// Keys for a screen without a keyboard. They never take the focus; each word begins with a capital
/// by itself.
public final class OnScreenKeyboard extends VBox {

  private static final List<String> ROWS = List.of("QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM'-");

  private TextInputControl target;

  /// @param target the field that is typed into
  public OnScreenKeyboard(TextInputControl target, Words words) {
    this.target = target;
    getStyleClass().add("keyboard");
    ROWS.forEach(keys -> getChildren().add(row(keys)));
    Button space = key("key-space", "", () -> type(" "));
    space.textProperty().bind(words.bind("kiosk.keyboard.space"));
    space.getStyleClass().add("space");
    Button back = key("key-back", "", () -> this.target.deletePreviousChar());
    back.setGraphic(new Icon(MaterialDesignB.BACKSPACE_OUTLINE));
    back.accessibleTextProperty().bind(words.bind("kiosk.keyboard.back"));
    var last =
        new HBox(
            key("key-comma", ",", () -> type(",")),
            space,
            key("key-dot", ".", () -> type(".")),
            back);
    last.getStyleClass().add("keyboard-row");
    getChildren().add(last);
  }

  /// Types into another field from now on.
  public void typeInto(TextInputControl field) {
    target = field;
  }

  private HBox row(String keys) {
    var row = new HBox();
    row.getStyleClass().add("keyboard-row");
    keys.chars()
        .mapToObj(Character::toString)
        .map(letter -> key("key-" + letter, letter, () -> type(letter)))
        .forEach(row.getChildren()::add);
    return row;
  }

  private Button key(String id, String text, Runnable action) {
    var key = new Button(text);
    key.setId(id);
    key.getStyleClass().add("key");
    key.setFocusTraversable(false);
    key.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    key.setMinWidth(0);
    HBox.setHgrow(key, Priority.ALWAYS);
    key.setOnAction(_ -> action.run());
    return key;
  }

  private void type(String letter) {
    int place = target.getSelection().getStart();
    boolean beginsWord = place == 0 || " .-".indexOf(target.getText().charAt(place - 1)) >= 0;
    target.replaceSelection(beginsWord ? letter : letter.toLowerCase(Locale.ROOT));
  }
}
