package id.balai.ui.kiosk.operator;

import id.balai.domain.attendance.Door;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Texts;
import id.balai.ui.control.TopBar;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.route.Screen;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Messages;
import java.time.Instant;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The sessions of the event, of which an operator chooses the one whose door this kiosk is. The
/// one it stands at and the one that is on now are told.
public final class SessionsView implements Screen {

  private final BorderPane root = new BorderPane();
  private final Door door;
  private final Messages messages;
  private final EventTime times;
  private final Event event;
  private final Instant now;

  /// @param now the time at which the page is opened
  public SessionsView(
      Event event, Door door, Instant now, Messages messages, Consumer<KioskInput> take) {
    this.door = door;
    this.messages = messages;
    this.times = new EventTime(event.zone(), messages);
    this.event = event;
    this.now = now;
    root.setId("sessions");
    root.getStyleClass().add("operator");
    root.setTop(TopBar.back(messages, () -> take.accept(new KioskInput.Back())));
    Label title = Texts.word("page-title", "");
    title.textProperty().bind(messages.bind("operator.session.title"));
    var middle = new VBox(title);
    middle.getStyleClass().add("middle");
    event.sessions().forEach(one -> middle.getChildren().add(choice(one, take)));
    var scroll = new ScrollPane(new StackPane(middle));
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    root.setCenter(scroll);
  }

  @Override
  public Parent root() {
    return root;
  }

  private Button choice(Session session, Consumer<KioskInput> take) {
    String id = "session-" + session.code();
    Runnable choose = () -> take.accept(new KioskInput.Move(session.code()));
    var words = messages.bind(() -> words(session));
    Button button =
        session.code().equals(door.session())
            ? Buttons.primary(id, words, choose)
            : Buttons.secondary(id, words, choose);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setWrapText(true);
    button.setMinHeight(Button.USE_PREF_SIZE);
    return button;
  }

  private String words(Session session) {
    String hours = times.clock(session.starts()) + " \u2013 " + times.clock(session.ends());
    String day = event.days().size() > 1 ? times.date(event.day(session)) + ", " : "";
    String text = session.name() + " \u00b7 " + day + hours;
    if (session.code().equals(door.session())) {
      return text + " \u00b7 " + messages.text("operator.session.here", door.station());
    }
    return event.isOn(session, now)
        ? text + " \u00b7 " + messages.text("operator.session.on")
        : text;
  }
}
