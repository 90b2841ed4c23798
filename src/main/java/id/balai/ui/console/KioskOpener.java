package id.balai.ui.console;

import id.balai.domain.event.Session;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Named;
import id.balai.ui.control.Texts;
import id.balai.ui.route.Display;
import id.balai.ui.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/// Opens a kiosk: one button, and above it the session and the door, which unfold when they are to
/// be others.
final class KioskOpener extends VBox {

  KioskOpener(ConsoleViewModel model, Messages messages) {
    getStyleClass().add("kiosk-opener");
    var session = new ComboBox<Session>();
    session.setId("session");
    Named.in(session, Session::name);
    session.setMaxWidth(Double.MAX_VALUE);
    model.eventProperty().subscribe(event -> session.getItems().setAll(event.sessions()));
    session.valueProperty().bindBidirectional(model.sessionProperty());
    session.accessibleTextProperty().bind(messages.bind("frame.session"));
    var station = new TextField();
    station.setId("station");
    station.textProperty().bindBidirectional(model.stationProperty());
    station.accessibleTextProperty().bind(messages.bind("frame.station"));
    var display = new ComboBox<Display>();
    display.setId("display");
    Named.in(display, one -> name(messages, one));
    display.setMaxWidth(Double.MAX_VALUE);
    display.getItems().setAll(model.displays());
    display.setValue(Display.best(model.displays()));
    display.valueProperty().subscribe(model.displayProperty()::set);
    display.accessibleTextProperty().bind(messages.bind("access.display.name"));
    display.setVisible(model.displays().size() > 1);
    display.setManaged(display.isVisible());
    var choice = Texts.styled(new VBox(session, station, display), "choice-fields");
    var which = new ToggleButton();
    which.setId("kiosk-choice");
    which.getStyleClass().setAll("toggle-button", "kiosk-choice");
    which.setMaxWidth(Double.MAX_VALUE);
    which
        .textProperty()
        .bind(
            messages.bind(
                () -> model.sessionProperty().get().code() + " · " + model.stationProperty().get(),
                model.sessionProperty(),
                model.stationProperty()));
    choice.visibleProperty().bind(which.selectedProperty());
    choice.managedProperty().bind(which.selectedProperty());
    Button open = Buttons.primary("open-kiosk", messages.bind("frame.kiosk"), model::kiosk);
    open.setMaxWidth(Double.MAX_VALUE);
    getChildren().addAll(which, choice, open);
  }

  /// A display by its number and size.
  private static String name(Messages messages, Display one) {
    return messages.text(
        "access.display",
        Integer.toString(one.number()),
        Integer.toString(one.width()),
        Integer.toString(one.height()));
  }
}
