package id.balai.ui.console.people;

import id.balai.ui.control.Buttons;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Says what undoing a merger means before it is done.
final class PartCard extends VBox {

  PartCard(PersonViewModel model, Messages messages, PersonForm form) {
    getStyleClass().add("person-card");
    var reason = new TextField();
    reason.setId("reason");
    reason.textProperty().bindBidirectional(form.reason);
    Button part = Buttons.primary("part-do", messages.bind("people.part.do"), model::parted);
    part.disableProperty().bind(form.reason.isEmpty());
    var answers =
        new FlowPane(part, Buttons.corner("cancel", messages.bind("people.cancel"), model::close));
    answers.getStyleClass().add("offers");
    getChildren()
        .addAll(
            Texts.line(messages, "card-title", "people.part.title"),
            Texts.line(messages, "note", "people.part.lead"),
            Texts.line(messages, "field-label", "people.field.reason"),
            reason,
            answers);
  }
}
