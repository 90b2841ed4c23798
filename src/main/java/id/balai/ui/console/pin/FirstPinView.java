package id.balai.ui.console.pin;

import id.balai.ui.console.ChoosePin;
import id.balai.ui.console.ChoosePinForm;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Texts;
import id.balai.ui.control.TopBar;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import javafx.scene.Parent;
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
            Texts.line(messages, "start-title", "access.pin.title"),
            Texts.line(messages, "start-lead", "access.pin.lead"),
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
}
