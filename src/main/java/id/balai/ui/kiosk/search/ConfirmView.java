package id.balai.ui.kiosk.search;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.participant.Participant;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Texts;
import id.balai.ui.control.TopBar;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Asks whether the name that was picked is the person's own.
public final class ConfirmView implements Screen {

  private final BorderPane root = new BorderPane();

  /// @param means by which the person was known
  public ConfirmView(
      Participant person, Attendance.Means means, Messages messages, Consumer<KioskInput> take) {
    root.setId("confirm");
    root.getStyleClass().addAll("result", "confirm");
    root.setTop(new TopBar());
    var ask = new Label();
    ask.getStyleClass().add("detail");
    ask.textProperty().bind(messages.bind("kiosk.confirm.ask"));
    var buttons =
        new HBox(
            Buttons.primary(
                "present",
                messages.bind("kiosk.confirm.yes"),
                () -> take.accept(new KioskInput.Admit(person.id(), means))),
            Buttons.secondary(
                "represent",
                messages.bind("behalf.me"),
                () -> take.accept(new KioskInput.Represent())),
            Buttons.secondary(
                "back",
                messages.bind("kiosk.confirm.no"),
                () -> take.accept(new KioskInput.Back())));
    buttons.getStyleClass().add("single");
    var middle =
        new VBox(
            ask,
            Texts.plain("headline", person.name()),
            Texts.plain("detail", person.main().institution()),
            buttons);
    middle.getStyleClass().add("middle");
    root.setCenter(middle);
  }

  @Override
  public Parent root() {
    return root;
  }
}
