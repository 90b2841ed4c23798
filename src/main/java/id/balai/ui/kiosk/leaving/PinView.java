package id.balai.ui.kiosk.leaving;

import id.balai.ui.control.Buttons;
import id.balai.ui.control.Icon;
import id.balai.ui.control.Texts;
import id.balai.ui.control.TopBar;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;

/// Asks the operator for the PIN, by touch or keyboard.
public final class PinView implements Screen {

  private static final int COLUMNS = 3;

  private final PinViewModel model;
  private final Messages messages;
  private final BorderPane root = new BorderPane();

  public PinView(PinViewModel model, Messages messages, Consumer<KioskInput> take) {
    this.model = model;
    this.messages = messages;
    root.setId("pin");
    root.getStyleClass().add("pin");
    root.setTop(TopBar.back(messages, () -> take.accept(new KioskInput.Back())));
    Label title = Texts.word("page-title", "");
    title.textProperty().bind(messages.bind("kiosk.pin.title"));
    var dots = new Label();
    dots.setId("dots");
    dots.getStyleClass().add("dots");
    dots.textProperty().bind(model.typedProperty().map(typed -> "●".repeat(typed.length())));
    var message = new Label();
    message.setId("message");
    message.getStyleClass().add("message");
    message.textProperty().bind(model.message(messages));
    var enter = new HBox(Buttons.primary("enter", messages.bind("kiosk.pin.enter"), model::enter));
    enter.getStyleClass().add("single");
    var middle = new VBox(title, dots, message, keys(), enter);
    middle.getStyleClass().add("middle");
    root.setCenter(middle);
    root.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void onShow() {
    root.requestFocus();
  }

  private Node keys() {
    var keys = new GridPane();
    keys.getStyleClass().add("digits");
    for (int digit = 1; digit <= 9; digit++) {
      keys.add(digit(digit), (digit - 1) % COLUMNS, (digit - 1) / COLUMNS);
    }
    keys.add(digit(0), 1, COLUMNS);
    Button back = key("digit-back", "", model::back);
    back.setGraphic(new Icon(MaterialDesignB.BACKSPACE_OUTLINE));
    back.accessibleTextProperty().bind(messages.bind("kiosk.keyboard.back"));
    keys.add(back, 2, COLUMNS);
    return keys;
  }

  private Button digit(int digit) {
    String text = Integer.toString(digit);
    return key("digit-" + text, text, () -> model.digit(text));
  }

  private static Button key(String id, String text, Runnable action) {
    var key = new Button(text);
    key.setId(id);
    key.getStyleClass().add("key");
    key.setFocusTraversable(false);
    key.setOnAction(_ -> action.run());
    return key;
  }

  private void typed(KeyEvent event) {
    if (event.getCharacter().matches("[0-9]")) {
      model.digit(event.getCharacter());
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.BACK_SPACE) {
      model.back();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      model.enter();
      event.consume();
    }
  }
}
