package id.balai.ui.console;

import id.balai.domain.event.Session;
import id.balai.ui.control.Buttons;
import id.balai.ui.text.Words;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Opens a kiosk: one button, and above it the session and the door, which unfold when they are to
/// be others.
final class KioskOpener extends VBox {

  KioskOpener(ConsoleViewModel model, Words words) {
    getStyleClass().add("kiosk-opener");
    var session = new ComboBox<Session>();
    session.setId("session");
    session.setConverter(new SessionNames());
    session.setMaxWidth(Double.MAX_VALUE);
    model.eventProperty().subscribe(event -> session.getItems().setAll(event.sessions()));
    session.valueProperty().bindBidirectional(model.sessionProperty());
    session.accessibleTextProperty().bind(words.bind("frame.session"));
    var station = new TextField();
    station.setId("station");
    station.textProperty().bindBidirectional(model.stationProperty());
    station.accessibleTextProperty().bind(words.bind("frame.station"));
    var choice = new VBox(session, station);
    choice.getStyleClass().add("choice-fields");
    var which = new ToggleButton();
    which.setId("kiosk-choice");
    which.getStyleClass().setAll("toggle-button", "kiosk-choice");
    which.setMaxWidth(Double.MAX_VALUE);
    which
        .textProperty()
        .bind(
            words.bind(
                () -> model.sessionProperty().get().code() + " · " + model.stationProperty().get(),
                model.sessionProperty(),
                model.stationProperty()));
    choice.visibleProperty().bind(which.selectedProperty());
    choice.managedProperty().bind(which.selectedProperty());
    Button open = Buttons.primary("open-kiosk", words.bind("frame.kiosk"), model::kiosk);
    open.setMaxWidth(Double.MAX_VALUE);
    getChildren().addAll(which, choice, open);
  }

  /// Names sessions by their printed names.
  private static final class SessionNames extends StringConverter<Session> {
    @Override
    public String toString(Session session) {
      return session == null ? "" : session.name();
    }

    @Override
    public Session fromString(String name) {
      throw new IllegalStateException("sessions are chosen, not typed");
    }
  }
}
