package id.balai.ui.control;

import id.balai.ui.text.Messages;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;

/// Keys for a screen without a keyboard. They never take the focus; each word begins with a capital
/// by itself. For a number the letters give way to digits, for a code to both.
public final class OnScreenKeyboard extends StackPane {

  private static final List<String> ROWS = List.of("QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM'-");
  private static final List<String> DIGITS = List.of("123", "456", "789");
  private static final List<String> CODES = List.of("1234567890", "QWERTYUIOP", "ASDFGHJKL");

  private final Messages messages;
  private final VBox letters = new VBox();
  private final VBox digits = new VBox();
  private final VBox codes = new VBox();
  private TextInputControl target;

  /// @param target the field that is typed into
  public OnScreenKeyboard(TextInputControl target, Messages messages) {
    this.target = target;
    this.messages = messages;
    letters.getStyleClass().add("keyboard");
    digits.getStyleClass().add("keyboard");
    codes.getStyleClass().add("keyboard");
    ROWS.forEach(keys -> letters.getChildren().add(row("key-", keys)));
    DIGITS.forEach(keys -> digits.getChildren().add(row("key-", keys)));
    CODES.forEach(keys -> codes.getChildren().add(row("code-", keys)));
    codes.getChildren().add(lastRow("code-back", keys("code-", "ZXCVBNM-")));
    digits.getChildren().add(lastRow("digit-back", key("key-+", "+", "+"), key("key-0", "0", "0")));
    Button space = key("key-space", "", " ");
    space.textProperty().bind(messages.bind("kiosk.keyboard.space"));
    space.getStyleClass().add("space");
    letters
        .getChildren()
        .add(lastRow("key-back", key("key-comma", ",", ","), space, key("key-dot", ".", ".")));
    digits.setVisible(false);
    codes.setVisible(false);
    getChildren().addAll(letters, digits, codes);
  }

  /// Types into another field from now on.
  public void typeInto(TextInputControl field) {
    show(field, letters);
  }

  /// Types a number into another field from now on.
  public void typeNumberInto(TextInputControl field) {
    show(field, digits);
  }

  /// Types a code of letters and digits into another field from now on.
  public void typeCodeInto(TextInputControl field) {
    show(field, codes);
  }

  private void show(TextInputControl field, VBox keys) {
    target = field;
    getChildren().forEach(each -> each.setVisible(each.equals(keys)));
  }

  private HBox lastRow(String id, Node... keys) {
    Button back = key(id, "", () -> target.deletePreviousChar());
    back.setGraphic(new Icon(MaterialDesignB.BACKSPACE_OUTLINE));
    back.accessibleTextProperty().bind(messages.bind("kiosk.keyboard.back"));
    var row = new HBox(keys);
    row.getChildren().add(back);
    row.getStyleClass().add("keyboard-row");
    return row;
  }

  private HBox row(String id, String letters) {
    var row = new HBox(keys(id, letters));
    row.getStyleClass().add("keyboard-row");
    return row;
  }

  private Node[] keys(String id, String letters) {
    return letters
        .chars()
        .mapToObj(Character::toString)
        .map(letter -> key(id + letter, letter, letter))
        .toArray(Node[]::new);
  }

  private Button key(String id, String text, String typed) {
    return key(id, text, () -> type(typed));
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
