package id.balai.ui.kiosk.examine;

import id.balai.ui.control.Buttons;
import id.balai.ui.control.CameraPanel;
import id.balai.ui.control.OnScreenKeyboard;
import id.balai.ui.control.Texts;
import id.balai.ui.control.TopBar;
import id.balai.ui.control.TwoParts;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks for the code of a certificate: its QR code before the camera, or the short one typed.
public final class ExamineView implements Screen {

  /// A short code with its beginning and its strokes.
  private static final int LONGEST = 13;

  private final ExamineViewModel model;
  private final Messages messages;
  private final CameraPanel camera;
  private final TextField field = new TextField();
  private final BorderPane root = new BorderPane();

  public ExamineView(
      ExamineViewModel model, Messages messages, CameraPanel camera, Consumer<KioskInput> take) {
    this.model = model;
    this.messages = messages;
    this.camera = camera;
    root.setId("examine");
    root.getStyleClass().add("examine");
    root.setTop(TopBar.back(messages, () -> take.accept(new KioskInput.Back())));
    root.setCenter(new TwoParts(typing(), 0.52, 0.5, camera));
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void onShow() {
    camera.start();
    field.requestFocus();
  }

  @Override
  public void onHide() {
    camera.stop();
  }

  private Node typing() {
    field.setId("short-code");
    field.getStyleClass().add("kiosk-field");
    field.setTextFormatter(new TextFormatter<>(ExamineView::inCapitals));
    model.typedProperty().bindBidirectional(field.textProperty());
    field.setPromptText("BLI-0000-0000");
    field.accessibleTextProperty().bind(messages.bind("examine.code"));
    field.setOnAction(_ -> model.check());
    HBox.setHgrow(field, Priority.ALWAYS);
    Button check = Buttons.primary("check", messages.bind("examine.check"), model::check);
    check.disableProperty().bind(model.whole().not());
    var row = new HBox(field, check);
    row.getStyleClass().add("code-row");
    var keyboard = new OnScreenKeyboard(field, messages);
    keyboard.typeCodeInto(field);
    var gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    var box =
        new VBox(
            Texts.line(messages, "page-title", "examine.title"),
            Texts.line(messages, "note", "examine.note"),
            row,
            gap,
            keyboard);
    box.getStyleClass().add("typing");
    return box;
  }

  private static TextFormatter.@Nullable Change inCapitals(TextFormatter.Change change) {
    change.setText(change.getText().toUpperCase(Locale.ROOT));
    return change.getControlNewText().length() > LONGEST ? null : change;
  }
}
