package id.balai.ui.control;

import id.balai.ui.text.Messages;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// What the tables of the console share.
public final class Tables {

  private Tables() {}

  /// A column of texts.
  ///
  /// @param key of its name
  /// @param width in pixels, as far as there is room
  public static <R> TableColumn<R, String> column(
      Messages messages, String key, double width, Function<R, String> text) {
    var column = new TableColumn<R, String>();
    column.textProperty().bind(messages.bind(key));
    column.setPrefWidth(width);
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    return column;
  }

  /// A column of names: a name that is longer than the column stands on two lines, whole.
  ///
  /// @param width in pixels, as far as there is room
  public static <R> TableColumn<R, String> names(
      Messages messages, String key, double width, Function<R, String> text) {
    TableColumn<R, String> column = column(messages, key, width, text);
    wrap(column);
    return column;
  }

  /// Lets the words of a column stand on two lines where one is too short.
  public static <R> void wrap(TableColumn<R, String> column) {
    column.setCellFactory(
        _ -> {
          var cell =
              new TableCell<R, String>() {
                @Override
                protected void updateItem(String item, boolean empty) {
                  super.updateItem(item, empty);
                  setText(empty ? null : item);
                }
              };
          cell.setWrapText(true);
          return cell;
        });
  }

  /// A column for what is always short: a number, a time. It takes no more than its width, so that
  /// names get the room that there is.
  public static <R> TableColumn<R, String> narrow(
      Messages messages, String key, double width, Function<R, String> text) {
    TableColumn<R, String> column = column(messages, key, width, text);
    column.setMinWidth(width);
    column.setMaxWidth(width);
    return column;
  }

  /// Lets a table and a model agree on the row that is chosen, and the table follow the language. A
  /// table that loses its rows for a moment takes nothing away from the model.
  public static <R> void follow(
      TableView<R> table, ObjectProperty<Optional<R>> chosen, Messages messages) {
    var rows = table.getSelectionModel();
    boolean[] isShowing = {false};
    rows.selectedItemProperty()
        .addListener(
            (_, _, row) -> {
              if (!isShowing[0] && row != null) {
                chosen.set(Optional.of(row));
              }
            });
    chosen.subscribe(
        row -> {
          isShowing[0] = true;
          row.ifPresentOrElse(rows::select, rows::clearSelection);
          isShowing[0] = false;
        });
    messages.languageProperty().addListener((_, _, _) -> table.refresh());
  }
}
