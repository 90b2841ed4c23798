package id.balai.ui.console.lists;

import id.balai.domain.participant.roster.ColumnReading;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.ui.control.Forms;
import id.balai.ui.control.StatusChip;
import id.balai.ui.control.Texts;
import id.balai.ui.control.Tone;
import id.balai.ui.text.Messages;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Shows how the list was understood: what each column holds, how sure that is and three examples;
/// below, the first people as they will come in. What is changed counts at once.
final class ColumnsStep extends VBox {

  private final ListsViewModel model;
  private final Messages messages;
  private final GridPane grid = new GridPane();
  private final PartChoice part;
  private final ColumnQuestions questions;
  private final ReadingPreview preview;

  ColumnsStep(ListsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.part = new PartChoice(model, messages);
    this.questions = new ColumnQuestions(model, messages);
    this.preview = new ReadingPreview(model, messages);
    getStyleClass().addAll("list-step", "rows");
    grid.getStyleClass().add("sample");
    grid.setId("sample");
    var columns = new ScrollPane(grid);
    columns.getStyleClass().add("sample-scroll");
    columns.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    columns.setMinHeight(USE_PREF_SIZE);
    var inside =
        new VBox(
            Texts.line(messages, "card-title", "lists.columns.title"),
            Texts.line(messages, "note", "lists.columns.lead"),
            part,
            questions,
            columns,
            preview);
    inside.getStyleClass().add("reading");
    var scroll = new ScrollPane(inside);
    scroll.setId("reading");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("reading-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var card = Texts.styled(new VBox(scroll), "card", "panel");
    VBox.setVgrow(card, Priority.ALWAYS);
    getChildren().add(card);
    model.rosterProperty().addListener((javafx.beans.Observable _) -> show());
    messages.languageProperty().addListener((javafx.beans.Observable _) -> show());
    show();
  }

  private void show() {
    grid.getChildren().clear();
    int at = 0;
    for (ColumnReading column : model.reading().columns()) {
      fill(column, at++);
    }
    part.show();
    questions.show();
    preview.show();
  }

  private void fill(ColumnReading column, int at) {
    grid.add(choice(column), at, 0);
    grid.add(certainty(column), at, 1);
    String header =
        column.header().isEmpty() ? messages.text("lists.header.none") : column.header();
    grid.add(cell(header, "sample-header"), at, 2);
    for (int line = 0; line < 3; line++) {
      boolean isThere = line < column.examples().size();
      grid.add(cell(isThere ? column.examples().get(line) : "", "sample-cell"), at, line + 3);
    }
  }

  private VBox certainty(ColumnReading column) {
    Tone tone =
        switch (column.certainty()) {
          case SURE, DECIDED -> column.holds() == RosterColumn.IGNORED ? Tone.QUIET : Tone.OK;
          case LIKELY -> column.holds() == RosterColumn.IGNORED ? Tone.QUIET : Tone.INFO;
          case UNSURE -> Tone.WARN;
        };
    var chip = new StatusChip(column.question().isPresent() ? Tone.WARN : tone);
    chip.setId("certainty-" + column.index());
    chip.setText(messages.text(certaintyKey(column)));
    return Texts.styled(new VBox(chip), "certainty");
  }

  private static String certaintyKey(ColumnReading column) {
    if (column.question().isPresent()) {
      return "lists.certainty.question";
    }
    return switch (column.certainty()) {
      case DECIDED -> "lists.certainty.decided";
      case SURE ->
          column.holds() == RosterColumn.IGNORED ? "lists.certainty.left" : "lists.certainty.sure";
      case LIKELY ->
          column.holds() == RosterColumn.IGNORED
              ? "lists.certainty.left"
              : "lists.certainty.likely";
      case UNSURE -> "lists.certainty.unsure";
    };
  }

  private ComboBox<RosterColumn> choice(ColumnReading column) {
    ComboBox<RosterColumn> choice =
        new Forms(messages)
            .choice(
                "column-" + column.index(),
                List.of(RosterColumn.values()),
                column.holds(),
                model::column,
                now -> model.map(column.index(), now));
    choice.disableProperty().bind(model.wrong().busyProperty());
    return choice;
  }

  static Label cell(String text, String style) {
    var label = new Label(text.replace('\n', ' '));
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMaxHeight(Double.MAX_VALUE);
    return label;
  }
}
