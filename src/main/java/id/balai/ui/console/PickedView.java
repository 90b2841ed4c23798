package id.balai.ui.console;

import id.balai.ui.control.StatusLabel;
import id.balai.ui.control.Tables;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A list on the left and the row that is looked at on the right.
public final class PickedView<R> extends HBox {

  private final Messages messages;
  private final VBox left;
  private final VBox parts = new VBox();
  private final String choose;
  private final Function<R, List<Node>> detail;

  /// What it says by itself.
  ///
  /// @param id in front of the names of the table and the sentence
  /// @param emptyId name of the empty list
  /// @param lead key of what stands over the list
  /// @param choose key of what is said while no row is chosen
  /// @param empty what an empty list says
  public record Words(
      String id, String emptyId, String lead, String choose, ObservableValue<String> empty) {}

  /// @param columns of the list
  /// @param detail what is shown of the row that is looked at
  public PickedView(
      PageModel page,
      PickedRows<R> rows,
      Words words,
      List<TableColumn<R, ?>> columns,
      Function<R, List<Node>> detail) {
    this.messages = page.messages();
    this.choose = words.choose();
    this.detail = detail;
    TableView<R> table = table(rows, words, columns);
    left = Texts.styled(new VBox(Texts.line(messages, "note", words.lead()), table), "column");
    left.setMinWidth(0);
    VBox.setVgrow(table, Priority.ALWAYS);
    HBox.setHgrow(left, Priority.ALWAYS);
    parts.getStyleClass().add(words.id() + "-parts");
    var scroll = new ScrollPane(parts);
    scroll.setFitToWidth(true);
    var card = Texts.styled(new VBox(scroll), "card", "panel");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox.setVgrow(card, Priority.ALWAYS);
    var said = new StatusLabel(words.id() + "-said", page.statusProperty());
    getChildren().addAll(left, Texts.styled(new VBox(card, said), words.id() + "-panel"));
    getStyleClass().add("page-body");
    rows.chosenProperty().subscribe(this::show);
    messages.languageProperty().addListener((_, _, _) -> show(rows.chosenProperty().get()));
    Tables.follow(table, rows.chosenProperty(), messages);
  }

  /// Puts something under the list.
  public void beneath(Node part) {
    left.getChildren().add(part);
  }

  private TableView<R> table(PickedRows<R> rows, Words words, List<TableColumn<R, ?>> columns) {
    var table = new TableView<R>(rows.all());
    table.setId(words.id() + "-rows");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    table.getColumns().setAll(columns);
    Label empty = Texts.says(words.emptyId(), "note", words.empty());
    table.setPlaceholder(empty);
    return table;
  }

  private void show(Optional<R> row) {
    parts
        .getChildren()
        .setAll(row.map(detail).orElseGet(() -> List.of(Texts.line(messages, "note", choose))));
  }
}
