package id.balai.ui.console.merging;

import id.balai.service.merging.MergingCase;
import id.balai.ui.console.ConsoleContext;
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

/// The page of merging: all cases on the left, the chosen one with both sides on the right.
public final class MergingView implements Screen {

  private final MergingViewModel model;
  private final Messages messages;
  private final TableView<MergingCase> table = new TableView<>();
  private final HBox root;

  public MergingView(ConsoleContext context) {
    this(new MergingViewModel(context), context.messages());
  }

  MergingView(MergingViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    var left =
        new VBox(
            Texts.line(messages, "note", "merging.lead"),
            table,
            new StickPart(model.stick(), messages));
    left.getStyleClass().add("column");
    left.setMinWidth(0);
    VBox.setVgrow(table, Priority.ALWAYS);
    HBox.setHgrow(left, Priority.ALWAYS);
    root = new HBox(left, new MergingPanel(model, messages));
    root.getStyleClass().addAll("page-body", "merging");
    root.getStylesheets().add(Theme.sheet(MergingView.class, "merging.css"));
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
        Buttons.secondary("merging-again", messages.bind("merging.again"), model::start));
  }

  @Override
  public void onShow() {
    model.start();
  }

  @Override
  public void onHide() {
    // Nothing was begun that goes on.
  }

  private void fillTable() {
    table.setId("merging-rows");
    table.setItems(model.rows());
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    table
        .getColumns()
        .setAll(
            List.of(
                Tables.narrow(
                    messages, "merging.column.time", 84, one -> model.say().when(one.apart().at())),
                Tables.column(messages, "merging.column.place", 92, one -> one.apart().station()),
                Tables.names(messages, "merging.column.who", 168, one -> model.say().who(one)),
                Tables.names(messages, "merging.column.what", 196, one -> model.say().what(one)),
                Tables.narrow(
                    messages, "merging.column.state", 142, one -> model.say().state(one))));
    Label empty = Texts.wrapped(new Label());
    empty.setId("merging-empty");
    empty.textProperty().bind(messages.bind(this::placeholder, model.stateProperty()));
    empty.getStyleClass().add("note");
    table.setPlaceholder(empty);
  }

  private String placeholder() {
    return messages.text(
        switch (model.stateProperty().get()) {
          case READING -> "merging.reading";
          case FAILED -> "merging.failed";
          case READ -> "merging.empty";
        });
  }
}
