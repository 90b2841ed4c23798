package id.balai.ui.kiosk.operator;

import id.balai.ui.control.Buttons;
import id.balai.ui.control.Texts;
import id.balai.ui.control.TopBar;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// What an operator can do at a kiosk, once the PIN or the card was right.
public final class OperatorView implements Screen {

  private final BorderPane root = new BorderPane();

  public OperatorView(Messages messages, Consumer<KioskInput> take) {
    root.setId("operator");
    root.getStyleClass().add("operator");
    root.setTop(TopBar.back(messages, () -> take.accept(new KioskInput.Back())));
    Label title = Texts.word("page-title", "");
    title.textProperty().bind(messages.bind("operator.title"));
    Button help =
        Buttons.primary(
            "help-signing",
            messages.bind("operator.sign"),
            () -> take.accept(new KioskInput.Seek()));
    Button change =
        Buttons.secondary(
            "change-session",
            messages.bind("operator.session"),
            () -> take.accept(new KioskInput.ChangeSession()));
    Button leave =
        Buttons.secondary(
            "leave-kiosk",
            messages.bind("operator.leave"),
            () -> take.accept(new KioskInput.Exit()));
    help.setMaxWidth(Double.MAX_VALUE);
    change.setMaxWidth(Double.MAX_VALUE);
    leave.setMaxWidth(Double.MAX_VALUE);
    var middle = new VBox(title, help, change, leave);
    middle.getStyleClass().add("middle");
    root.setCenter(middle);
  }

  @Override
  public Parent root() {
    return root;
  }
}
