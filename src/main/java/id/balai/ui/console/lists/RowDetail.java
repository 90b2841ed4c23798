package id.balai.ui.console.lists;

import id.balai.domain.participant.roster.RosterColumn;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Named;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The row that was picked: its reasons in full, and what can be done about them.
final class RowDetail extends VBox {

  private final ListsViewModel model;
  private final Messages messages;
  private final Label title = new Label();
  private final Label reasons = new Label();
  private final ComboBox<RosterColumn> column = new ComboBox<>();
  private final TextField text = new TextField();
  private Optional<ListRow> row = Optional.empty();

  RowDetail(ListsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().addAll("card", "row-detail");
    title.getStyleClass().add("card-title");
    reasons.getStyleClass().add("note");
    reasons.setId("reasons");
    reasons.setWrapText(true);
    column.setId("mend-column");
    column.getItems().setAll(RosterColumn.values());
    column.getItems().remove(RosterColumn.IGNORED);
    Named.in(column, model::column);
    text.setId("mend-text");
    text.promptTextProperty().bind(messages.bind("lists.mend.prompt"));
    text.setOnAction(_ -> mend());
    HBox.setHgrow(text, Priority.ALWAYS);
    Button mend = Buttons.corner("mend", messages.bind("lists.mend"), this::mend);
    Button skip =
        Buttons.corner("skip", messages.bind("lists.skip"), () -> row.ifPresent(model::toggle));
    mend.disableProperty().bind(model.wrong().busyProperty());
    skip.disableProperty().bind(model.wrong().busyProperty());
    var tools = Texts.styled(new HBox(column, text, mend, skip), "pair");
    getChildren().addAll(title, reasons, tools);
    show(Optional.empty());
  }

  void show(Optional<ListRow> picked) {
    row = picked.filter(ListRow::isPerson);
    setVisible(row.isPresent());
    setManaged(row.isPresent());
    row.ifPresent(
        shown -> {
          title.setText(messages.text("lists.row", shown.row().label(), shown.name()));
          reasons.setText(shown.reasons());
          column.setValue(shown.offending());
          text.clear();
        });
  }

  private void mend() {
    row.ifPresent(shown -> model.correct(shown, column.getValue(), text.getText()));
  }
}
