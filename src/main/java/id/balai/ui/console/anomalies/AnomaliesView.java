package id.balai.ui.console.anomalies;

import id.balai.ui.console.PickedView;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Tables;
import id.balai.ui.control.Theme;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn;

/// The page of remarks: all of them on the left, the chosen one with its records on the right.
public final class AnomaliesView implements Screen {

  private final AnomaliesViewModel model;
  private final Messages messages;
  private final PickedView<AnomalyRow> root;

  public AnomaliesView(AnomaliesViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    var words =
        new PickedView.Words(
            "remark",
            "remarks-empty",
            "remarks.lead",
            "remarks.choose",
            messages.bind(this::placeholder, model.rows().stateProperty()));
    root =
        new PickedView<>(
            model.page(), model.rows(), words, columns(), new AnomalyDetail(model, messages)::of);
    root.getStyleClass().add("remarks");
    root.getStylesheets().add(Theme.sheet(AnomaliesView.class, "anomalies.css"));
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

  private List<TableColumn<AnomalyRow, ?>> columns() {
    return List.of(
        Tables.narrow(
            messages, "remarks.column.time", 84, row -> model.say().when(row.remark().at())),
        Tables.column(messages, "remarks.column.place", 92, row -> row.remark().station()),
        Tables.column(messages, "remarks.column.what", 184, row -> model.say().what(row.remark())),
        Tables.column(messages, "remarks.column.people", 200, AnomalyRow::people),
        Tables.narrow(messages, "remarks.column.state", 92, this::state));
  }

  private String state(AnomalyRow row) {
    return messages.text(row.seen().isPresent() ? "remarks.state.seen" : "remarks.state.new");
  }

  private String placeholder() {
    return model.isLocked()
        ? messages.text("remarks.keeper")
        : messages.of("remarks.rows", model.rows().stateProperty().get());
  }
}
