package id.balai.ui.console.lists;

import id.balai.ui.control.StatusChip;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Decide the rows that need a decision: edit in place, mend one field, or set aside.
final class RowsStep extends VBox {

  /// Pixels; wider than any screen.
  private static final double WIDEST = 4000;

  /// Beside and above the words of a cell, in pixels.
  private static final double PADDING = 20;

  private final ListsViewModel model;
  private final Messages messages;
  private final TableView<ListRow> table = new TableView<>();
  private final Label left = new Label();

  RowsStep(ListsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().addAll("list-step", "rows");
    var only = new CheckBox();
    only.setId("only-decisions");
    only.textProperty().bind(messages.bind("lists.rows.only"));
    only.selectedProperty().bindBidirectional(model.onlyDecisionsProperty());
    table.setId("list-rows");
    table.setItems(model.rows());
    table.setEditable(true);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
    table.setPlaceholder(Texts.line(messages, "note", "lists.rows.none"));
    addColumns();
    VBox.setVgrow(table, Priority.ALWAYS);
    var detail = new RowDetail(model, messages);
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe((_, row) -> detail.show(java.util.Optional.ofNullable(row)));
    left.setId("rows-left-out");
    left.setWrapText(true);
    left.getStyleClass().add("note");
    model.rosterProperty().addListener((javafx.beans.Observable _) -> showLeft());
    messages.languageProperty().addListener((javafx.beans.Observable _) -> showLeft());
    var card = Texts.styled(new VBox(only, table, left), "card", "panel");
    VBox.setVgrow(card, Priority.ALWAYS);
    getChildren().addAll(card, detail);
  }

  /// The page ends with what was not taken.
  private void showLeft() {
    var lines = model.reading().leftOut();
    left.setVisible(!lines.isEmpty());
    left.setManaged(!lines.isEmpty());
    left.setText(messages.text("lists.left", String.join("; ", lines)));
  }

  private void addColumns() {
    TableColumn<ListRow, String> line = text("lists.rows.line", r -> r.row().label(), 70);
    TableColumn<ListRow, ListRow> action = new TableColumn<>();
    action.textProperty().bind(messages.bind("lists.rows.action"));
    action.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
    action.setCellFactory(_ -> new ActionCell(model));
    action.setPrefWidth(150);
    action.setMinWidth(150);
    action.setMaxWidth(150);
    action.setSortable(false);
    TableColumn<ListRow, String> reasons = text("lists.rows.reasons", ListRow::reasons, 600);
    reasons.setCellFactory(_ -> new WrappedCell());
    line.setMaxWidth(80);
    table.getColumns().add(line);
    table.getColumns().add(action);
    table
        .getColumns()
        .add(
            edited(
                text("lists.rows.name", ListRow::name, 300),
                (row, typed) ->
                    model.correct(
                        row, id.balai.domain.participant.roster.RosterColumn.NAME, typed)));
    table
        .getColumns()
        .add(edited(text("lists.rows.number", ListRow::number, 200), model::correctNumber));
    // A table that grows gives the last column whatever it may have.
    reasons.setMaxWidth(WIDEST);
    table.getColumns().add(reasons);
  }

  private TableColumn<ListRow, String> text(
      String key, Function<ListRow, String> part, double width) {
    var column = new TableColumn<ListRow, String>();
    column.textProperty().bind(messages.bind(key));
    column.setCellValueFactory(cell -> new SimpleStringProperty(part.apply(cell.getValue())));
    column.setEditable(false);
    column.setSortable(false);
    column.setPrefWidth(width);
    column.setMinWidth(Math.min(width, 160));
    column.setMaxWidth(width * 1.2);
    return column;
  }

  private static TableColumn<ListRow, String> edited(
      TableColumn<ListRow, String> column, BiConsumer<ListRow, String> commit) {
    column.setEditable(true);
    column.setCellFactory(TextFieldTableCell.forTableColumn());
    column.setOnEditCommit(
        edit -> {
          if (edit.getRowValue().isPerson() && !edit.getNewValue().equals(edit.getOldValue())) {
            commit.accept(edit.getRowValue(), edit.getNewValue());
          }
        });
    return column;
  }

  /// A sentence of any length, whole.
  private static final class WrappedCell extends TableCell<ListRow, String> {

    private final Label label = Texts.wrapped(new Label());

    WrappedCell() {
      label.getStyleClass().add("reasons-cell");
      label.maxWidthProperty().bind(widthProperty().subtract(PADDING));
    }

    @Override
    protected double computePrefHeight(double width) {
      return isEmpty()
          ? super.computePrefHeight(width)
          : label.prefHeight(getWidth() - PADDING) + PADDING;
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
      super.updateItem(text, empty);
      label.setText(text == null ? "" : text);
      setGraphic(empty || text == null ? null : label);
    }
  }

  /// The answer as a pill.
  private static final class ActionCell extends TableCell<ListRow, ListRow> {

    private final ListsViewModel model;

    ActionCell(ListsViewModel model) {
      this.model = model;
    }

    @Override
    protected void updateItem(@Nullable ListRow row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setGraphic(null);
      } else {
        var chip = new StatusChip(row.tone());
        chip.setText(model.action(row.action()));
        setGraphic(chip);
      }
    }
  }
}
