package id.balai.ui.kiosk.operator;

import id.balai.ui.control.Buttons;
import id.balai.ui.control.Page;
import id.balai.ui.control.TopBar;
import id.balai.ui.text.Messages;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// What an operator can do at a kiosk, once the PIN or the card was right.
public final class OperatorView implements Page {

  /// What the operator chooses.
  public interface Actions {

    /// Somebody is to sign with help or on paper.
    void helpSigning();

    /// The kiosk is to stand at another session.
    void changeSession();

    /// The kiosk is to be left.
    void leave();

    /// Nothing.
    void back();
  }

  private final BorderPane root = new BorderPane();

  public OperatorView(Messages messages, Actions actions) {
    root.setId("operator");
    root.getStyleClass().add("operator");
    root.setTop(new TopBar(Buttons.corner("back", messages.bind("kiosk.back"), actions::back)));
    var title = new Label();
    title.getStyleClass().add("page-title");
    title.textProperty().bind(messages.bind("operator.title"));
    Button help =
        Buttons.primary("help-signing", messages.bind("operator.sign"), actions::helpSigning);
    Button change =
        Buttons.secondary(
            "change-session", messages.bind("operator.session"), actions::changeSession);
    Button leave =
        Buttons.secondary("leave-kiosk", messages.bind("operator.leave"), actions::leave);
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
