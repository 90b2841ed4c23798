package id.balai.ui.console.people;

import id.balai.domain.participant.name.PersonName;
import id.balai.service.people.PersonLine;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Texts;
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
            Texts.line(messages, "card-title", "people.merge.title"),
            Texts.line(messages, "note", "people.merge.lead"),
            Texts.line(messages, "field-label", "people.field.reason"),
            reason,
            Texts.line(messages, "field-label", "people.merge.who"),
            search,
            found,
            Buttons.corner("cancel", messages.bind("people.cancel"), model::close));
  }

  private void show(List<PersonLine> lines) {
    found.getChildren().clear();
    if (lines.isEmpty()) {
      found.getChildren().add(Texts.line(messages, "note", "people.merge.nobody"));
    }
    lines.forEach(line -> found.getChildren().add(row(line)));
  }

  private Node row(PersonLine line) {
    Label name = Texts.plain("row-title", line.number() + " · " + line.name());
    Label office = Texts.plain("note", line.group() + " · " + line.institution());
    Button join =
        Buttons.corner(
            "join-" + line.number(), messages.bind("people.merge.do"), () -> compare(line));
    join.disableProperty().bind(form.reason.isEmpty());
    return Texts.styled(new VBox(name, office, join), "merge-row");
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
}
