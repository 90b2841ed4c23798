package id.balai.ui.console.anomalies;

import id.balai.ui.control.Buttons;
import id.balai.ui.control.Tables;
import id.balai.ui.control.Texts;
import id.balai.ui.control.Theme;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The page of remarks: all of them on the left, the chosen one with its records on the right.
public final class AnomaliesView implements Screen {

  private final AnomaliesViewModel model;
  private final Messages messages;
  private final TableView<AnomalyRow> table = new TableView<>();
  private final HBox root;

  public AnomaliesView(AnomaliesViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    var left =
        Texts.styled(new VBox(Texts.line(messages, "note", "remarks.lead"), table), "column");
    left.setMinWidth(0);
    VBox.setVgrow(table, Priority.ALWAYS);
    HBox.setHgrow(left, Priority.ALWAYS);
    root = new HBox(left, new AnomalyPanel(model, messages));
    root.getStyleClass().addAll("page-body", "remarks");
    root.getStylesheets().add(Theme.sheet(AnomaliesView.class, "anomalies.css"));
    fillTable();
    Tables.follow(table, model.chosenProperty(), messages);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<Node> offers() {
    return List.of(
        Buttons.secondary("remarks-again", messages.bind("remarks.again"), model::start));
  }

  @Override
  public void onShow() {
    model.start();
  }

  private void fillTable() {
    table.setId("remark-rows");
    table.setItems(model.rows());
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    table
        .getColumns()
        .setAll(
            List.of(
                Tables.narrow(
                    messages,
                    "remarks.column.time",
                    84,
                    row -> model.say().when(row.remark().at())),
                Tables.column(messages, "remarks.column.place", 92, row -> row.remark().station()),
                Tables.column(
                    messages, "remarks.column.what", 184, row -> model.say().what(row.remark())),
                Tables.column(messages, "remarks.column.people", 200, AnomalyRow::people),
                Tables.narrow(messages, "remarks.column.state", 92, this::state)));
    Label empty = Texts.wrapped(new Label());
    empty.setId("remarks-empty");
    empty.textProperty().bind(messages.bind(this::placeholder, model.stateProperty()));
    empty.getStyleClass().add("note");
    table.setPlaceholder(empty);
  }

  private String state(AnomalyRow row) {
    return messages.text(row.seen().isPresent() ? "remarks.state.seen" : "remarks.state.new");
  }

  private String placeholder() {
    return messages.of("remarks.rows", model.stateProperty().get());
  }
}
