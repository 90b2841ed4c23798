package id.balai.ui.console.pin;

import id.balai.ui.console.ChoosePin;
import id.balai.ui.console.ChoosePinForm;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.TopBar;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// Asks for the operators' PIN before the first kiosk of this computer opens: without one, anybody
/// who read the guide could leave it.
public final class FirstPinView implements Screen {

  private final BorderPane root = new BorderPane();
  private final ChoosePinForm form;

  public FirstPinView(ChoosePin model, Messages messages, Runnable back) {
    root.setId("first-pin");
    root.getStyleClass().add("console");
    root.setTop(new TopBar(Buttons.corner("back", messages.bind("access.back"), back)));
    form = new ChoosePinForm(model, messages, "access.pin.open");
    var box =
        new VBox(
            line("start-title", messages, "access.pin.title"),
            line("start-lead", messages, "access.pin.lead"),
            form);
    box.getStyleClass().add("start");
    root.setCenter(box);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void onShow() {
    form.begin();
  }

  @Override
  public void onHide() {}

  private static Label line(String style, Messages messages, String key) {
    var label = new Label();
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.textProperty().bind(messages.bind(key));
    return label;
  }
}
