package id.balai.ui.console.people;

import id.balai.service.people.PeopleQuery.Order;
import id.balai.service.people.PersonLine;
import id.balai.ui.control.Tables;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The people who are found. The table draws the rows that are seen and nothing else: finding and
/// ordering are done in the background, whatever the number of people.
final class PeopleTable extends TableView<PersonLine> {

  /// Pixels from which on all columns have room.
  private static final double ROOMY = 760;

  private final PeopleViewModel model;
  private final Messages messages;

  PeopleTable(PeopleViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("people-table");
    getStyleClass().add("quiet-table");
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    setFixedCellSize(46);
    addColumns();
    setSortPolicy(
        _ -> {
          sort(model);
          return true;
        });
    setPlaceholder(nobody());
    model.hitsProperty().subscribe(hits -> setItems(FXCollections.observableList(hits)));
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            line -> Optional.ofNullable(line).ifPresent(one -> model.person().choose(one.id())));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            open();
            key.consume();
          }
        });
  }

  /// Puts the cursor on the first who was found, unless it stands on somebody already.
  void enter() {
    if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
      getSelectionModel().selectFirst();
      getFocusModel().focus(0);
    }
    requestFocus();
  }

  /// Opens the first who was found.
  void openFirst() {
    if (!getItems().isEmpty()) {
      getSelectionModel().clearAndSelect(0);
      open();
    }
  }

  /// Opens the person on whom the cursor stands, also one whose panel was closed.
  private void open() {
    Optional.ofNullable(getSelectionModel().getSelectedItem())
        .ifPresent(one -> model.person().choose(one.id()));
  }

  private void sort(PeopleViewModel model) {
    if (getSortOrder().isEmpty()) {
      model.order(Optional.empty(), false);
      return;
    }
    TableColumn<PersonLine, ?> column = getSortOrder().getFirst();
    boolean isDescending = column.getSortType() == TableColumn.SortType.DESCENDING;
    model.order(Optional.of((Order) column.getUserData()), isDescending);
  }

  private void addColumns() {
    TableColumn<PersonLine, String> number =
        text("people.column.number", Order.NUMBER, line -> Integer.toString(line.number()));
    number.setMinWidth(50);
    number.setPrefWidth(50);
    number.setMaxWidth(64);
    getColumns().add(number);
    TableColumn<PersonLine, String> name = text("people.column.name", Order.NAME, PersonLine::name);
    // On two lines of this width the longest names stand whole, also beside an open record.
    name.setMinWidth(306);
    name.setPrefWidth(310);
    Tables.wrap(name);
    getColumns().add(name);
    TableColumn<PersonLine, String> group =
        text("people.column.group", Order.GROUP, PersonLine::group);
    group.setMinWidth(100);
    group.setPrefWidth(150);
    getColumns().add(group);
    TableColumn<PersonLine, String> office =
        text("people.column.institution", Order.INSTITUTION, PersonLine::institution);
    office.setPrefWidth(210);
    // Beside an open record names need the room, and the record says the institution.
    office.visibleProperty().bind(widthProperty().greaterThan(ROOMY));
    getColumns().add(office);
    getColumns().add(status());
  }

  private TableColumn<PersonLine, PersonLine> status() {
    var status = new TableColumn<PersonLine, PersonLine>();
    status.textProperty().bind(messages.bind("people.column.status"));
    status.setUserData(Order.STATUS);
    status.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    status.setCellFactory(_ -> new StatusCell(messages));
    status.setMinWidth(176);
    status.setPrefWidth(176);
    status.setMaxWidth(190);
    return status;
  }

  private TableColumn<PersonLine, String> text(
      String key, Order order, Function<PersonLine, String> part) {
    var column = new TableColumn<PersonLine, String>();
    column.textProperty().bind(messages.bind(key));
    column.setUserData(order);
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(part.apply(cell.getValue())));
    return column;
  }

  /// What to do next, where nobody is found or nobody is on the list.
  private Region nobody() {
    Label title = Texts.word("card-title", "");
    title
        .textProperty()
        .bind(messages.bind(() -> messages.text(key("people.none", "people.nohit")), causes()));
    Label lead = Texts.plain("note", "");
    lead.textProperty()
        .bind(
            messages.bind(
                () -> messages.text(key("people.none.lead", "people.nohit.lead")), causes()));
    var box = Texts.styled(new VBox(title, lead), "empty-state");
    box.visibleProperty().bind(model.totalProperty().greaterThanOrEqualTo(0));
    return box;
  }

  private javafx.beans.Observable[] causes() {
    return new javafx.beans.Observable[] {model.hitsProperty(), model.totalProperty()};
  }

  private String key(String empty, String nohit) {
    return model.totalProperty().get() > 0 ? nohit : empty;
  }
}
