package id.balai.ui.console.attendance;

import id.balai.domain.attendance.TimeInside;
import id.balai.domain.event.Group;
import id.balai.domain.event.Session;
import id.balai.ui.console.SeenPage;
import id.balai.ui.control.Named;
import id.balai.ui.control.Tables;
import id.balai.ui.control.Texts;
import id.balai.ui.control.Theme;
import id.balai.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The page of sessions and presences: everybody who is invited on the left, the chosen person and
/// what is to be done on the right.
public final class AttendanceView implements SeenPage {

  /// Room for a time alone, where there are two of them.
  private static final double CLOCK = 70;

  private static final double LEAST_NAME = 184;
  private static final double LEAST_INSTITUTION = 112;

  private final AttendanceViewModel model;
  private final Messages messages;
  private final TableView<PresenceRow> table = new TableView<>();
  private final PersonPanel panel;
  private final HBox root;

  public AttendanceView(AttendanceViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.panel = new PersonPanel(model, messages);
    var left = Texts.styled(new VBox(filters(), table), "column");
    VBox.setVgrow(table, Priority.ALWAYS);
    HBox.setHgrow(left, Priority.ALWAYS);
    left.setMinWidth(0);
    root = new HBox(left, panel);
    root.getStyleClass().addAll("page-body", "attendance");
    root.getStylesheets().add(Theme.sheet(AttendanceView.class, "attendance.css"));
    fillTable();
    Tables.follow(table, model.selectedProperty(), messages);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public AttendanceViewModel model() {
    return model;
  }

  private Node filters() {
    TextField search = Texts.field(messages, "search", "attendance.search");
    search.textProperty().bindBidirectional(model.typedProperty());
    search.setOnAction(_ -> panel.mark());
    HBox.setHgrow(search, Priority.ALWAYS);
    return Texts.styled(new HBox(search, sessions(), groups()), "filters");
  }

  private ComboBox<Session> sessions() {
    var sessions = new ComboBox<Session>();
    sessions.setId("attendance-session");
    Named.in(sessions, Session::name);
    sessions.accessibleTextProperty().bind(messages.bind("attendance.session"));
    model
        .page()
        .eventProperty()
        .subscribe(
            event -> {
              sessions.getItems().setAll(event.sessions());
              sessions.setValue(model.sessionProperty().get());
            });
    model.sessionProperty().subscribe(sessions::setValue);
    sessions.setOnAction(
        _ -> Optional.ofNullable(sessions.getValue()).ifPresent(model.sessionProperty()::set));
    return sessions;
  }

  private ComboBox<String> groups() {
    var groups = new ComboBox<String>();
    groups.setId("attendance-group");
    messages.languageProperty().subscribe(() -> Named.in(groups, this::groupName));
    Named.in(groups, this::groupName);
    groups.accessibleTextProperty().bind(messages.bind("attendance.group"));
    model
        .page()
        .eventProperty()
        .subscribe(
            event -> {
              groups
                  .getItems()
                  .setAll(
                      Stream.concat(Stream.of(""), event.groups().stream().map(Group::name))
                          .toList());
              groups.setValue(model.groupProperty().get());
            });
    groups.setOnAction(
        _ -> model.groupProperty().set(Optional.ofNullable(groups.getValue()).orElse("")));
    return groups;
  }

  private String groupName(String name) {
    return name.isEmpty() ? messages.text("attendance.groups.all") : name;
  }

  private void fillTable() {
    table.setId("presences");
    table.setItems(model.rows());
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    model.page().eventProperty().subscribe(event -> fillColumns(event.door().keepsTimes()));
    table.setRowFactory(_ -> new PresenceDrag(model));
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    Label empty = Texts.line(messages, "note", "attendance.empty");
    table.setPlaceholder(empty);
  }

  /// Whoever left has a column where the event records that.
  private void fillColumns(boolean hasLeaving) {
    var columns =
        new ArrayList<TableColumn<PresenceRow, ?>>(
            List.of(
                Tables.narrow(
                    messages,
                    "attendance.column.number",
                    50,
                    row -> Integer.toString(row.person().number())),
                Tables.names(messages, "attendance.column.name", 300, row -> row.person().name()),
                Tables.column(
                    messages,
                    "attendance.column.institution",
                    156,
                    row -> row.capacity().institution()),
                Tables.narrow(
                    messages, "attendance.column.time", hasLeaving ? CLOCK : 86, this::time),
                Tables.narrow(messages, "attendance.column.marks", 118, row -> marks(row))));
    // A long name with its titles stands on two lines where the window is narrow, too.
    columns.get(1).setMinWidth(LEAST_NAME);
    columns.get(2).setMinWidth(LEAST_INSTITUTION);
    if (hasLeaving) {
      columns.add(4, Tables.narrow(messages, "attendance.column.left", CLOCK, this::left));
    }
    table.getColumns().setAll(columns);
  }

  /// Alt with an arrow moves the chosen person within the group, for whom may change the list.
  private void onKey(KeyEvent key) {
    boolean isMove =
        key.isAltDown() && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN);
    if (isMove && model.order().isAllowed()) {
      model.order().move(key.getCode() == KeyCode.UP ? -1 : 1);
      key.consume();
    }
  }

  private String time(PresenceRow row) {
    return row.attendance().map(a -> model.page().times().clock(a.arrival())).orElse("–");
  }

  private String left(PresenceRow row) {
    return row.time().flatMap(TimeInside::left).map(model.page().times()::clock).orElse("–");
  }

  private String marks(PresenceRow row) {
    return Stream.concat(
            row.marks().stream().map(mark -> messages.of("attendance.mark", mark)),
            row.absence().map(reason -> messages.of("attendance.absence", reason)).stream())
        .collect(Collectors.joining(", "));
  }
}
