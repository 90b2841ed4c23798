package id.balai.ui.console.people;

import id.balai.domain.access.AccessLevel;
import id.balai.service.people.PeopleQuery;
import id.balai.service.people.PeopleQuery.Filter;
import id.balai.ui.console.Permissions;
import id.balai.ui.console.SeenPage;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Texts;
import id.balai.ui.control.Theme;
import id.balai.ui.text.Messages;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The list of people beside the record of the one who is chosen.
public final class PeopleView implements SeenPage {

  private final PeopleViewModel model;
  private final Messages messages;
  private final PeopleTable table;
  private final HBox root = new HBox();

  public PeopleView(PeopleViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.table = new PeopleTable(model, messages);
    root.setId("people");
    root.getStyleClass().addAll("page-body", "people");
    root.getStylesheets().add(Theme.sheet(PeopleView.class, "people.css"));
    VBox.setVgrow(table, Priority.ALWAYS);
    var list = new VBox(tools(), new StackPane(table, loading()), foot());
    VBox.setVgrow(list.getChildren().get(1), Priority.ALWAYS);
    list.getStyleClass().addAll("card", "people-list");
    HBox.setHgrow(list, Priority.ALWAYS);
    root.getChildren().addAll(list, new PersonPanel(model.person(), messages));
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<Node> offers() {
    var lists = Buttons.corner("import", messages.bind("people.import"), model::lists);
    var export = Buttons.corner("export", messages.bind("people.export"), model::export);
    Permissions permits = model.page().permits();
    permits.change(AccessLevel.COMMITTEE, lists);
    export
        .disableProperty()
        .bind(model.page().busyProperty().or(permits.barred(AccessLevel.COMMITTEE)));
    var add = Buttons.primary("add-person", messages.bind("people.add"), model.person()::add);
    permits.change(AccessLevel.COMMITTEE, add);
    return List.of(lists, export, add);
  }

  @Override
  public void turnTo(UUID person) {
    model.person().choose(person);
  }

  @Override
  public PeopleViewModel model() {
    return model;
  }

  /// Down leads from what is looked for to those who were found.
  private void fromSearch(KeyEvent key) {
    if (key.getCode() == KeyCode.DOWN) {
      table.enter();
      key.consume();
    }
  }

  private Node tools() {
    var search = new TextField();
    search.setId("search");
    search.promptTextProperty().bind(messages.bind("people.search"));
    search.textProperty().bindBidirectional(model.typedProperty());
    search.getStyleClass().add("people-search");
    search.addEventHandler(KeyEvent.KEY_PRESSED, this::fromSearch);
    search.setOnAction(_ -> table.openFirst());
    HBox.setHgrow(search, Priority.ALWAYS);
    var filters = Texts.styled(new HBox(), "filters");
    var group = new ToggleGroup();
    filters
        .getChildren()
        .addAll(
            filter(group, Filter.EVERYBODY, "people.filter.everybody"),
            filter(group, Filter.PRESENT, "people.filter.present"),
            filter(group, Filter.ABSENT, "people.filter.absent"),
            filter(group, Filter.OWING, "people.filter.owing"),
            filter(group, Filter.WALK_IN, "people.filter.walkin"));
    return Texts.styled(new VBox(search, filters), "people-tools");
  }

  private ToggleButton filter(ToggleGroup group, Filter filter, String key) {
    var button = new ToggleButton();
    button.setId("filter-" + filter.name().toLowerCase(java.util.Locale.ROOT));
    button.textProperty().bind(messages.bind(key));
    button.getStyleClass().setAll("toggle-button", "filter");
    button.setToggleGroup(group);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setSelected(filter == PeopleQuery.ALL.filter());
    button.setOnAction(
        _ -> {
          button.setSelected(true);
          model.filter(filter);
        });
    return button;
  }

  private Node loading() {
    var turning = new ProgressIndicator();
    turning.setMaxSize(48, 48);
    turning.visibleProperty().bind(model.totalProperty().lessThan(0));
    return turning;
  }

  private Node foot() {
    Label count = Texts.word("note", "");
    count.setId("count");
    count
        .textProperty()
        .bind(
            messages.bind(
                () ->
                    messages.text(
                        "people.count",
                        model.hitsProperty().get().size(),
                        Math.max(0, model.totalProperty().get())),
                model.hitsProperty(),
                model.totalProperty()));
    Label said = Texts.says("said", "people-said", model.page().statusProperty());
    Region gap = Texts.gap();
    var foot = new HBox(count, gap, said);
    count.setMinWidth(Region.USE_PREF_SIZE);
    foot.getStyleClass().add("people-foot");
    return foot;
  }
}
