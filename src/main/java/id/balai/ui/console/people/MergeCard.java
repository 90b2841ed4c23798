package id.balai.ui.console.people;

import id.balai.domain.participant.name.PersonName;
import id.balai.service.people.PersonLine;
import id.balai.ui.control.Buttons;
import id.balai.ui.text.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Chooses the entry that is the same person and says what follows from joining the two.
final class MergeCard extends VBox {

  private final PersonViewModel model;
  private final Messages messages;
  private final PersonForm form;
  private final VBox found = new VBox();

  MergeCard(PersonViewModel model, Messages messages, PersonForm form) {
    this.model = model;
    this.messages = messages;
    this.form = form;
    getStyleClass().add("person-card");
    found.getStyleClass().add("rows");
    var search = new TextField(PersonName.of(form.name.get()).name());
    search.setId("merge-search");
    search.textProperty().subscribe(typed -> model.candidates(typed, this::show));
    var reason = new TextField();
    reason.setId("reason");
    reason.textProperty().bindBidirectional(form.reason);
    getChildren()
        .addAll(
            label("people.merge.title", "card-title"),
            label("people.merge.lead", "note"),
            label("people.field.reason", "field-label"),
            reason,
            label("people.merge.who", "field-label"),
            search,
            found,
            Buttons.corner("cancel", messages.bind("people.cancel"), model::close));
  }

  private void show(List<PersonLine> lines) {
    found.getChildren().clear();
    if (lines.isEmpty()) {
      found.getChildren().add(label("people.merge.nobody", "note"));
    }
    lines.forEach(line -> found.getChildren().add(row(line)));
  }

  private Node row(PersonLine line) {
    var name = new Label(line.number() + " · " + line.name());
    name.setWrapText(true);
    name.getStyleClass().add("row-title");
    var office = new Label(line.group() + " · " + line.institution());
    office.setWrapText(true);
    office.getStyleClass().add("note");
    Button join =
        Buttons.corner(
            "join-" + line.number(), messages.bind("people.merge.do"), () -> compare(line));
    join.disableProperty().bind(form.reason.isEmpty());
    var row = new VBox(name, office, join);
    row.getStyleClass().add("merge-row");
    return row;
  }

  /// Nothing is joined before both were seen beside each other.
  private void compare(PersonLine line) {
    model.compare(
        line.id(),
        other ->
            model
                .chosenProperty()
                .get()
                .ifPresent(
                    kept ->
                        found.getChildren().setAll(new SideBySide(model, messages, kept, other))));
  }

  private Label label(String key, String style) {
    var label = new Label();
    label.textProperty().bind(messages.bind(key));
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }
}
