package id.balai.ui.console.prepare;

import id.balai.service.readiness.DoorPlan;
import id.balai.ui.control.Forms;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// How many kiosks the door needs: people, minutes and seconds in, kiosks and queue out, as one
/// types.
final class DoorHelper extends VBox {

  private final Messages messages;
  private final TextField people = number("door-people", "120");
  private final TextField minutes = number("door-minutes", "30");
  private final TextField seconds = number("door-seconds", "15");

  DoorHelper(ReadOnlyIntegerProperty listed, Messages messages) {
    this.messages = messages;
    var forms = new Forms(messages);
    getStyleClass().addAll("card", "panel");
    var title = Texts.line(messages, "card-title", "prepare.door");
    var fields =
        new HBox(
            forms.labelled("prepare.door.people", people),
            forms.labelled("prepare.door.minutes", minutes),
            forms.labelled("prepare.door.seconds", seconds));
    fields.getStyleClass().add("pair");
    Label answer =
        Texts.says(
            "door-answer",
            "door-answer",
            messages.bind(
                this::answer,
                people.textProperty(),
                minutes.textProperty(),
                seconds.textProperty()));
    listed.subscribe(
        count -> {
          if (count.intValue() > 0) {
            people.setText(Integer.toString(count.intValue()));
          }
        });
    getChildren().addAll(title, fields, answer);
  }

  private String answer() {
    int come = typed(people, 0, 1_000_000);
    int within = typed(minutes, 1, 1440);
    int pace = typed(seconds, 1, 600);
    if (come < 0 || within < 0 || pace < 0) {
      return messages.text("prepare.door.wrong");
    }
    DoorPlan plan = DoorPlan.of(come, within, pace);
    int waiting = Math.max(1, (int) Math.ceil(plan.longestWait() / 60.0));
    return plan.queue() == 0
        ? messages.text("prepare.door.free", plan.kiosks())
        : messages.text("prepare.door.answer", plan.kiosks(), plan.queue(), waiting);
  }

  /// A number within bounds, or -1.
  private static int typed(TextField field, int least, int most) {
    String text = field.getText().strip();
    if (!text.matches("\\d{1,7}")) {
      return -1;
    }
    int number = Integer.parseInt(text);
    return number < least || number > most ? -1 : number;
  }

  private static TextField number(String id, String first) {
    var field = new TextField(first);
    field.setId(id);
    field.setPrefColumnCount(5);
    return field;
  }
}
