package id.balai.ui.kiosk.resting;

import id.balai.ui.control.Buttons;
import id.balai.ui.control.CameraPanel;
import id.balai.ui.control.DisplayOptions;
import id.balai.ui.control.TopBar;
import id.balai.ui.control.TwoParts;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The screen that waits for a badge: what is on now, and where to hold the badge.
public final class RestingView implements Screen {

  private final RestingViewModel model;
  private final Consumer<KioskInput> take;
  private final Messages messages;
  private final CameraPanel camera;
  private final BorderPane root = new BorderPane();

  public RestingView(
      RestingViewModel model,
      DisplayOptions comfort,
      CameraPanel camera,
      Consumer<KioskInput> take) {
    this.model = model;
    this.take = take;
    this.messages = comfort.messages();
    this.camera = camera;
    var help =
        Buttons.corner(
            "call-help",
            messages.bind("kiosk.help.call"),
            () -> take.accept(new KioskInput.CallHelp()));
    root.setId("resting");
    root.getStyleClass().add("resting");
    root.setTop(new TopBar(help, comfort.languageButton(), comfort.sizeButton()));
    root.setCenter(new TwoParts(whatIsOn(), 0.575, 0.48, camera));
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void onShow() {
    camera.start();
  }

  @Override
  public void onHide() {
    camera.stop();
  }

  private Node whatIsOn() {
    var box =
        new VBox(
            label("standing", model.standing()),
            fixed("title", model.title()),
            new VBox(fixed("fact", model.venue()), label("fact", model.hours())),
            choices(),
            label("hint", messages.bind("kiosk.resting.hint")),
            Buttons.corner(
                "examine",
                messages.bind("examine.open"),
                () -> take.accept(new KioskInput.Examine())));
    box.getStyleClass().add("what-is-on");
    return box;
  }

  private Node choices() {
    var row =
        new javafx.scene.layout.HBox(
            Buttons.primary(
                "find", messages.bind("kiosk.find"), () -> take.accept(new KioskInput.Find())));
    // Nobody registers on the way out.
    if (!model.isExit()) {
      row.getChildren()
          .add(
              Buttons.secondary(
                  "register",
                  messages.bind("kiosk.register"),
                  () -> take.accept(new KioskInput.Register())));
    }
    row.getStyleClass().add("offers");
    return row;
  }

  private static Label fixed(String style, String text) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }

  private static Label label(String style, ObservableValue<String> text) {
    Label label = fixed(style, "");
    label.textProperty().bind(text);
    return label;
  }
}
