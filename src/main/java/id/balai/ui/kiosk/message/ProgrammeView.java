package id.balai.ui.kiosk.message;

import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Countdown;
import id.balai.ui.control.CountdownNote;
import id.balai.ui.control.TopBar;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.route.Screen;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Messages;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Shows the sessions in running order, with their days where there are several.
public final class ProgrammeView implements Screen {

  private final Event event;
  private final Messages messages;
  private final EventTime times;
  private final BorderPane root = new BorderPane();

  public ProgrammeView(
      Event event, Messages messages, Countdown countdown, Consumer<KioskInput> take) {
    this.event = event;
    this.messages = messages;
    this.times = new EventTime(event.zone(), messages);
    root.setId("programme");
    root.getStyleClass().addAll("result", "programme");
    root.setTop(
        new TopBar(
            Buttons.corner(
                "close", messages.bind("kiosk.close"), () -> take.accept(new KioskInput.Back()))));
    var title = new Label();
    title.getStyleClass().add("page-title");
    title.textProperty().bind(messages.bind("kiosk.programme.title"));
    var list = new VBox();
    list.getStyleClass().addAll("card", "sessions");
    event.sessions().forEach(session -> list.getChildren().add(row(session)));
    var middle = new VBox(title, list, new CountdownNote(countdown, messages));
    middle.getStyleClass().add("middle");
    root.setCenter(middle);
  }

  @Override
  public Parent root() {
    return root;
  }

  private Node row(Session session) {
    var hours = new Label();
    hours.getStyleClass().add("hours");
    hours.setMinWidth(Label.USE_PREF_SIZE);
    hours.textProperty().bind(messages.bind(() -> hours(session)));
    var name = new Label(session.name());
    name.getStyleClass().add("session-name");
    name.setWrapText(true);
    HBox.setHgrow(name, Priority.ALWAYS);
    var row = new HBox(hours, name);
    row.getStyleClass().add("session-row");
    return row;
  }

  private String hours(Session session) {
    String hours =
        messages.text(
            "kiosk.hours",
            times.clock(session.starts()),
            times.clock(session.ends()),
            times.zone(event.instant(session, session.starts())));
    return event.days().size() > 1 ? times.date(event.day(session)) + "\n" + hours : hours;
  }
}
