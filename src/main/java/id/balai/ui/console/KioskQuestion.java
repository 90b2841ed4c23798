package id.balai.ui.console;

import id.balai.domain.event.Session;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Texts;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Asks for the session and the door before a kiosk opens; what is on now is proposed. It lies over
/// the page until it is answered.
final class KioskQuestion extends StackPane {

  private final ConsoleViewModel model;
  private final Messages messages;
  private final VBox sessions = new VBox();
  private final CheckBox exit = new CheckBox();

  KioskQuestion(ConsoleViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("kiosk-question");
    getStyleClass().add("kiosk-question");
    visibleProperty().bind(model.isAskingProperty());
    managedProperty().bind(visibleProperty());
    sessions.getStyleClass().add("question-sessions");
    var station = new TextField();
    station.setId("question-station");
    station.textProperty().bindBidirectional(model.stationProperty());
    station.accessibleTextProperty().bind(messages.bind("frame.station"));
    Button start =
        Buttons.primary("start-kiosk", messages.bind("frame.kiosk.start"), model::answerKiosk);
    var answers =
        new HBox(
            start,
            Buttons.secondary(
                "cancel-kiosk", messages.bind("frame.kiosk.cancel"), model::cancelKiosk));
    answers.getStyleClass().add("question-answers");
    var card =
        new VBox(
            Texts.line(messages, "card-title", "frame.kiosk.which"),
            sessions,
            Texts.line(messages, "note", "frame.station"),
            station,
            exit(),
            answers);
    card.getStyleClass().addAll("card", "question-card");
    card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    StackPane.setAlignment(card, Pos.CENTER);
    getChildren().add(card);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    visibleProperty()
        .subscribe(
            isSeen -> {
              if (isSeen) {
                draw();
                // A repeated Enter must not answer the question.
                sessions.getChildren().stream()
                    .filter(choice -> ((ToggleButton) choice).isSelected())
                    .forEach(Node::requestFocus);
              }
            });
  }

  /// Asked only where the event has doors through which people leave.
  private CheckBox exit() {
    exit.setId("question-exit");
    exit.setWrapText(true);
    exit.textProperty().bind(messages.bind("frame.kiosk.exit"));
    exit.selectedProperty().bindBidirectional(model.exitProperty());
    return exit;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      model.cancelKiosk();
      event.consume();
    }
  }

  private void draw() {
    sessions.getChildren().clear();
    exit.setVisible(model.hasExits());
    exit.setManaged(exit.isVisible());
    var group = new ToggleGroup();
    for (Session session : model.eventProperty().get().sessions()) {
      var choice = new ToggleButton(words(session));
      choice.setId("question-" + session.code());
      choice.getStyleClass().add("question-session");
      choice.setToggleGroup(group);
      choice.setMaxWidth(Double.MAX_VALUE);
      choice.setSelected(session.equals(model.sessionProperty().get()));
      choice.setOnAction(
          _ -> {
            choice.setSelected(true);
            model.sessionProperty().set(session);
          });
      sessions.getChildren().add(choice);
    }
  }

  private String words(Session session) {
    var times = new EventTime(model.eventProperty().get().zone(), messages);
    String text =
        session.name()
            + " · "
            + times.clock(session.starts())
            + " – "
            + times.clock(session.ends());
    return model.isOn(session) ? text + " · " + messages.text("operator.session.on") : text;
  }
}
