package id.balai.ui.console.lists;

import id.balai.domain.participant.roster.ColumnMapping.Column;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.domain.participant.roster.RosterResult.Roster;
import id.balai.ui.text.Messages;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Check what the columns hold, on the first rows.
final class ColumnsStep extends VBox {

  private final ListsViewModel model;
  private final GridPane grid = new GridPane();
  private final ComboBox<String> sheet = new ComboBox<>();
  private final VBox sheets;

  ColumnsStep(ListsViewModel model, Messages messages) {
    this.model = model;
    getStyleClass().addAll("list-step", "rows");
    grid.getStyleClass().add("sample");
    grid.setId("sample");
    var scroll = new ScrollPane(grid);
    scroll.getStyleClass().add("sample-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    sheet.setId("sheet");
    sheet.disableProperty().bind(model.busyProperty());
    sheet.setOnAction(_ -> Optional.ofNullable(sheet.getValue()).ifPresent(model::sheet));
    sheets = new VBox(Parts.label(messages, "lists.sheets", "note"), sheet);
    sheets.getStyleClass().add("sheets");
    var card =
        new VBox(
            Parts.label(messages, "lists.columns.title", "card-title"),
            Parts.label(messages, "lists.columns.lead", "note"),
            sheets,
            scroll);
    card.getStyleClass().addAll("card", "panel");
    VBox.setVgrow(card, Priority.ALWAYS);
    getChildren().add(card);
    model.rosterProperty().addListener((javafx.beans.Observable _) -> show());
    messages.languageProperty().addListener((javafx.beans.Observable _) -> show());
    show();
  }

  private void show() {
    grid.getChildren().clear();
    Optional<Roster> read = model.rosterProperty().get();
    List<String> names = model.sheets();
    sheet.getItems().setAll(names.stream().sorted().toList());
    sheet.setValue(names.isEmpty() ? null : names.getFirst());
    sheets.setVisible(names.size() > 1);
    sheets.setManaged(names.size() > 1);
    read.ifPresent(this::fill);
  }

  private void fill(Roster roster) {
    for (Column column : roster.mapping().columns()) {
      int at = column.index();
      grid.add(choice(column), at, 0);
      grid.add(cell(column.header(), "sample-header"), at, 1);
      for (int line = 0; line < roster.sample().size(); line++) {
        List<String> cells = roster.sample().get(line);
        grid.add(cell(at < cells.size() ? cells.get(at) : "", "sample-cell"), at, line + 2);
      }
    }
  }

  private ComboBox<RosterColumn> choice(Column column) {
    var choice = new ComboBox<RosterColumn>();
    choice.setId("column-" + column.index());
    choice.getItems().setAll(RosterColumn.values());
    choice.setConverter(new ColumnNames(model));
    choice.setValue(column.holds());
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.disableProperty().bind(model.busyProperty());
    choice.valueProperty().subscribe((_, now) -> model.map(column.index(), now));
    return choice;
  }

  private static Label cell(String text, String style) {
    var label = new Label(text.replace('\n', ' '));
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMaxHeight(Double.MAX_VALUE);
    return label;
  }
}
