package id.balai.ui.console.people;

import id.balai.ui.control.Buttons;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Says what erasing a person's data means before it is done; it cannot be undone.
final class EraseCard extends VBox {

  EraseCard(PersonViewModel model, Messages messages) {
    getStyleClass().add("person-card");
    Label title = Texts.plain("card-title", messages.text("people.erase.title"));
    var lead = new Label(messages.text("people.erase.lead"));
    lead.setWrapText(true);
    var buttons =
        new HBox(
            Buttons.primary("erase-person", messages.bind("people.erase.do"), model::erase),
            Buttons.corner("cancel", messages.bind("people.cancel"), model::close));
    buttons.getStyleClass().add("pair");
    getChildren().addAll(title, lead, buttons);
  }
}
