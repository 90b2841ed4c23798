package id.balai.ui.console.cards;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.badge.Badge;
import id.balai.domain.document.BadgeSheet;
import id.balai.ui.console.SeenPage;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Forms;
import id.balai.ui.control.Tables;
import id.balai.ui.control.Texts;
import id.balai.ui.control.Theme;
import id.balai.ui.text.Messages;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The page of cards: everybody's on the left, the chosen one and the operators' on the right.
public final class CardsView implements SeenPage {

  private final CardsViewModel model;
  private final Messages messages;
  private final TableView<CardRow> table = new TableView<>();
  private final HBox root;

  public CardsView(CardsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    var left = Texts.styled(new VBox(search(), table, prints()), "column");
    left.setMinWidth(0);
    VBox.setVgrow(table, Priority.ALWAYS);
    HBox.setHgrow(left, Priority.ALWAYS);
    root = new HBox(left, new CardPanel(model, messages, table.getSelectionModel()));
    root.getStyleClass().addAll("page-body", "cards");
    root.getStylesheets().add(Theme.sheet(CardsView.class, "cards.css"));
    fillTable();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public CardsViewModel model() {
    return model;
  }

  private Node search() {
    TextField search = Texts.field(messages, "search", "cards.search");
    search.textProperty().bindBidirectional(model.typedProperty());
    return search;
  }

  private Node prints() {
    ComboBox<BadgeSheet.Layout> layout =
        new Forms(messages)
            .choice(
                "card-layout",
                model.layoutProperty(),
                List.of(BadgeSheet.Layout.values()),
                one -> messages.of("cards.layout", one));
    layout.setMaxWidth(Region.USE_PREF_SIZE);
    layout.accessibleTextProperty().bind(messages.bind("cards.layout"));
    var prints =
        new HBox(
            layout,
            committee(
                Buttons.secondary(
                    "print-some",
                    messages.bind("cards.print.some"),
                    () -> model.print(table.getSelectionModel().getSelectedItems()))),
            committee(
                Buttons.primary("print-all", messages.bind("cards.print.all"), model::printAll)));
    prints.getStyleClass().add("prints");
    return prints;
  }

  private Button committee(Button button) {
    return model.page().permits().only(AccessLevel.COMMITTEE, button);
  }

  private void fillTable() {
    table.setId("cards");
    table.setItems(model.rows());
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    var number = new TableColumn<CardRow, Integer>();
    number.textProperty().bind(messages.bind("cards.column.number"));
    number.setMinWidth(62);
    number.setMaxWidth(62);
    number.setCellValueFactory(
        cell -> new ReadOnlyObjectWrapper<>(cell.getValue().person().number()));
    table
        .getColumns()
        .setAll(
            List.of(
                number,
                Tables.names(messages, "cards.column.name", 320, row -> row.person().name()),
                Tables.column(
                    messages,
                    "cards.column.institution",
                    190,
                    row -> row.person().main().institution()),
                Tables.narrow(messages, "cards.column.state", 118, this::state)));
    Label empty = Texts.line(messages, "note", "cards.empty");
    table.setPlaceholder(empty);
    messages.languageProperty().addListener((_, _, _) -> table.refresh());
  }

  private String state(CardRow row) {
    return state(messages, row.badge());
  }

  /// In a word or two, how a badge stands.
  static String state(Messages messages, Badge badge) {
    return switch (badge.state()) {
      case ISSUED ->
          badge.issue() == 1
              ? messages.text("cards.state.issued")
              : messages.text("cards.state.again", badge.issue());
      case REPLACED -> messages.text("cards.state.replaced");
      case REVOKED -> messages.text("cards.state.revoked");
    };
  }
}
