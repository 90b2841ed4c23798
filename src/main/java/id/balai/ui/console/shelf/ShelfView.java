package id.balai.ui.console.shelf;

import id.balai.domain.evidence.ShelfHit;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.StatusLabel;
import id.balai.ui.control.Tables;
import id.balai.ui.control.Texts;
import id.balai.ui.control.Theme;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;

/// The page of the archives of many years: who was found on the left, the record of the chosen one
/// on the right.
public final class ShelfView implements Screen {

  private final ShelfViewModel model;
  private final Messages messages;
  private final TableView<ShelfHit> table = new TableView<>();
  private final VBox record = new VBox();
  private final HBox root;

  public ShelfView(ShelfViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    fillTable();
    var left =
        new VBox(
            search(),
            folder(),
            new StatusLabel("shelf-said", model.page().statusProperty()),
            table);
    left.getStyleClass().add("column");
    left.setMinWidth(0);
    VBox.setVgrow(table, Priority.ALWAYS);
    HBox.setHgrow(left, Priority.ALWAYS);
    root = new HBox(left, panel());
    root.getStyleClass().addAll("page-body", "shelf");
    root.getStylesheets().add(Theme.sheet(ShelfView.class, "shelf.css"));
    Tables.follow(table, model.chosenProperty(), messages);
    model.chosenProperty().subscribe(_ -> show());
    model.checkedProperty().subscribe(_ -> show());
    messages.languageProperty().subscribe(_ -> show());
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void onShow() {
    model.start();
  }

  private Node search() {
    TextField field = Texts.field(messages, "search", "shelf.search");
    field.textProperty().bindBidirectional(model.wordsProperty());
    field.setOnAction(_ -> model.find());
    HBox.setHgrow(field, Priority.ALWAYS);
    var find = Buttons.primary("shelf-find", messages.bind("shelf.find"), model::find);
    find.disableProperty().bind(model.page().busyProperty());
    return Texts.styled(new HBox(field, find), "offers");
  }

  private Node folder() {
    Label where = Texts.wrapped(new Label());
    where.setId("shelf-folder");
    where.getStyleClass().add("note");
    where
        .textProperty()
        .bind(
            messages.bind(
                () ->
                    model
                        .folderProperty()
                        .get()
                        .map(path -> messages.text("shelf.folder", path))
                        .orElse(""),
                model.folderProperty()));
    HBox.setHgrow(where, Priority.ALWAYS);
    where.setMaxWidth(Double.MAX_VALUE);
    var line =
        new HBox(
            where,
            Buttons.corner(
                "shelf-choose", messages.bind("shelf.folder.choose"), this::chooseFolder));
    line.getStyleClass().add("offers");
    return line;
  }

  private void chooseFolder() {
    var chooser = new DirectoryChooser();
    model
        .folderProperty()
        .get()
        .map(Path::toFile)
        .filter(File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
    Optional.ofNullable(chooser.showDialog(root.getScene().getWindow()))
        .map(File::toPath)
        .ifPresent(model::choose);
  }

  private void fillTable() {
    table.setId("shelf-hits");
    table.setItems(model.hits());
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table
        .getColumns()
        .setAll(
            List.of(
                Tables.names(messages, "shelf.column.name", 230, ShelfHit::name),
                Tables.column(messages, "shelf.column.institution", 190, ShelfHit::institution),
                Tables.column(
                    messages, "shelf.column.event", 240, hit -> model.say().event(hit.archive()))));
    Label empty = Texts.line(messages, "note", "shelf.empty");
    empty.setId("shelf-empty");
    table.setPlaceholder(empty);
  }

  private Node panel() {
    record.setId("shelf-record");
    record.getStyleClass().addAll("card", "panel", "shelf-record");
    return record;
  }

  private void show() {
    record.getChildren().clear();
    Optional<ShelfHit> chosen = model.chosenProperty().get();
    if (chosen.isEmpty()) {
      record.getChildren().add(Texts.line(messages, "note", "shelf.choose"));
      return;
    }
    ShelfHit hit = chosen.get();
    record.getChildren().add(Texts.plain("panel-title", hit.name()));
    List.of(hit.position(), hit.institution()).stream()
        .filter(line -> !line.isBlank())
        .forEach(line -> record.getChildren().add(Texts.plain("note", line)));
    record.getChildren().add(Texts.plain("shelf-event", model.say().event(hit.archive())));
    model.say().record(hit).forEach(line -> record.getChildren().add(Texts.plain("fact", line)));
    record
        .getChildren()
        .add(Texts.plain("shelf-check", model.say().checked(model.checkedProperty().get())));
    var check = Buttons.primary("shelf-verify", messages.bind("shelf.verify"), model::check);
    check.disableProperty().bind(model.page().busyProperty());
    var offers =
        new FlowPane(
            check, Buttons.secondary("shelf-open", messages.bind("shelf.open"), model::open));
    offers.getStyleClass().add("offers");
    record.getChildren().add(offers);
  }
}
