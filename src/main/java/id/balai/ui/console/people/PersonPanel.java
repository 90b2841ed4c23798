package id.balai.ui.console.people;

import id.balai.ui.text.Messages;
import javafx.scene.control.ScrollPane;

/// Beside the table: nothing, one person's record, or the form that is open. No window lies over
/// another.
final class PersonPanel extends ScrollPane {

  private final PersonViewModel model;
  private final Messages messages;

  PersonPanel(PersonViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("person-panel");
    getStyleClass().addAll("card", "person-panel");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    model.modeProperty().subscribe(this::show);
    messages.languageProperty().subscribe(_ -> show(model.modeProperty().get()));
  }

  private void show(Mode mode) {
    // Another person's record begins at its top.
    setVvalue(0);
    setVisible(mode != Mode.NONE);
    setManaged(mode != Mode.NONE);
    switch (mode) {
      case NONE -> setContent(null);
      case RECORD ->
          model
              .chosenProperty()
              .get()
              .ifPresent(now -> setContent(new RecordCard(model, messages, now)));
      case ADD, CORRECT, SPLIT ->
          model.form().ifPresent(form -> setContent(new FormCard(model, messages, form, mode)));
      case PART -> model.form().ifPresent(form -> setContent(new PartCard(model, messages, form)));
      case ERASE -> setContent(new EraseCard(model, messages));
      case MERGE ->
          model.form().ifPresent(form -> setContent(new MergeCard(model, messages, form)));
    }
  }
}
