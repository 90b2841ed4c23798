package id.balai.ui.console.lists;

import id.balai.domain.participant.roster.ColumnReading;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Asks about columns that look like identity numbers or telephones and were not taken: nothing of
/// the kind is left out in silence.
final class ColumnQuestions extends VBox {

  private final ListsViewModel model;
  private final Messages messages;

  ColumnQuestions(ListsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("questions");
    model.answersProperty().addListener((javafx.beans.Observable _) -> show());
  }

  /// Shows what is still open.
  void show() {
    getChildren().setAll(model.reading().questions().stream().map(this::question).toList());
    setVisible(!getChildren().isEmpty());
    setManaged(!getChildren().isEmpty());
  }

  private HBox question(ColumnReading column) {
    RosterColumn looksLike = column.question().orElseThrow();
    String kind = model.column(looksLike);
    var words =
        new Label(
            messages.text(
                "lists.question",
                column.header().isEmpty()
                    ? messages.text("lists.header.none")
                    : column.header().replace('\n', ' '),
                kind,
                column.examples().isEmpty() ? "" : column.examples().getFirst()));
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    ObservableValue<String> take = messages.bind(() -> messages.text("lists.question.take", kind));
    Button yes =
        Buttons.primary("take-" + column.index(), take, () -> model.map(column.index(), looksLike));
    Button no =
        Buttons.secondary(
            "leave-out-" + column.index(),
            messages.bind("lists.question.leave"),
            () -> model.leaveOut(column.index()));
    yes.setMinWidth(USE_PREF_SIZE);
    no.setMinWidth(USE_PREF_SIZE);
    return Texts.styled(new HBox(words, yes, no), "question");
  }
}
