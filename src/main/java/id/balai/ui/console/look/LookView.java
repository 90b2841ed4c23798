package id.balai.ui.console.look;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.document.PagePicture;
import id.balai.service.settings.Setting;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Forms;
import id.balai.ui.control.PageImage;
import id.balai.ui.control.Texts;
import id.balai.ui.control.Theme;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The page *Dokumen › Tampilan*: groups of settings, the fields of one, and the paper beside them
/// as they make it.
public final class LookView implements Screen {

  private static final double EDGE = 28;

  private final Messages messages;
  private final LookViewModel model;
  private final LookPreview preview;
  private final ListView<String> groups = new ListView<>();
  private final ScrollPane scroll = new ScrollPane();
  private final ImageView page = new ImageView();
  private final StackPane desk = new StackPane(page);
  private final VBox root = new VBox();
  private Subscription following = Subscription.EMPTY;

  public LookView(LookViewModel model, LookPreview preview, Messages messages) {
    this.model = model;
    this.preview = preview;
    this.messages = messages;
    var body = Texts.styled(new HBox(list(), fieldsCard(), paperCard()), "look-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    root.getChildren().setAll(sentence(), body);
    root.setId("look");
    root.getStyleClass().add("look");
    root.getStylesheets().add(Theme.sheet(LookView.class, "look.css"));
  }

  /// What is wrong or was done; takes no room where there is nothing to say.
  private Node sentence() {
    Label problem = Texts.word("problem", "");
    problem.setId("look-problem");
    problem.textProperty().bind(model.wrong().statusProperty());
    Label said = Texts.word("said", "");
    said.setId("look-said");
    said.textProperty().bind(model.page().statusProperty());
    for (Label label : List.of(problem, said)) {
      label.setWrapText(true);
      Texts.shown(label, label.textProperty().isNotEmpty());
    }
    return new VBox(problem, said);
  }

  private Node list() {
    groups.setId("look-groups");
    groups.setAccessibleText(messages.text("look.groups"));
    groups.setCellFactory(_ -> new GroupCell());
    groups
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            chosen -> {
              if (chosen != null && !chosen.equals(model.groupProperty().get())) {
                model.groupProperty().set(chosen);
              }
            });
    VBox.setVgrow(groups, Priority.ALWAYS);
    return Texts.styled(new VBox(groups), "card", "look-list");
  }

  private Node fieldsCard() {
    scroll.setId("look-scroll");
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var box = Texts.styled(new VBox(scroll), "card", "look-card");
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private Node paperCard() {
    page.setPreserveRatio(true);
    page.setAccessibleText(messages.text("look.paper"));
    desk.getStyleClass().add("desk");
    desk.setMinSize(0, 0);
    VBox.setVgrow(desk, Priority.ALWAYS);
    var box = Texts.styled(new VBox(kinds(), desk, pages()), "card", "look-paper");
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private Node kinds() {
    ComboBox<ShownPaper> kind =
        new Forms(messages)
            .choice(
                "look-kind",
                preview.paperProperty(),
                List.of(ShownPaper.values()),
                one -> messages.of("look.paper", one));
    kind.accessibleTextProperty().bind(messages.bind("look.paper"));
    return kind;
  }

  private Node pages() {
    Button before = Buttons.corner("look-before", messages.bind("look.before"), () -> turn(-1));
    Button next = Buttons.corner("look-next", messages.bind("look.next"), () -> turn(1));
    before.disableProperty().bind(preview.pageProperty().lessThanOrEqualTo(0));
    next.disableProperty()
        .bind(preview.pageProperty().greaterThanOrEqualTo(preview.countProperty().subtract(1)));
    var where = new Label();
    where
        .textProperty()
        .bind(
            messages.bind(
                () ->
                    messages.text(
                        "look.where",
                        preview.pageProperty().get() + 1,
                        Math.max(1, preview.countProperty().get())),
                preview.pageProperty(),
                preview.countProperty()));
    where.setMinWidth(Region.USE_PREF_SIZE);
    return Texts.styled(new HBox(before, where, next), "pair", "look-pages");
  }

  private void turn(int by) {
    preview.pageProperty().set(preview.pageProperty().get() + by);
  }

  /// Draws the fields of the open group from their beginning.
  private void drawFields() {
    var fields = Texts.styled(new VBox(), "look-fields");
    var editors = new Editors(messages, model.draftProperty()::get);
    Label title = Texts.word("card-title", editors.words().group(model.groupProperty().get()));
    fields.getChildren().add(title);
    for (Setting<?> setting : model.settings()) {
      fields.getChildren().add(field(setting, editors));
    }
    fields.disableProperty().bind(model.fixed());
    scroll.setContent(fields);
    scroll.setVvalue(0);
  }

  private Node field(Setting<?> setting, Editors editors) {
    String id = "set-" + setting.name().replace('.', '-');
    Node editor =
        editors.of(
            setting.kind(),
            id,
            setting.value(model.draftProperty().get()),
            value -> model.set(setting, value));
    Label label = Texts.plain("field-label", editors.words().name(setting));
    label.setLabelFor(editor);
    editor.setAccessibleText(label.getText());
    Label flaw = Texts.says(id + "-flaw", "flaw", model.flawProperty(setting));
    Texts.shown(flaw, flaw.textProperty().isNotEmpty());
    return Texts.styled(new VBox(label, editor, flaw), "labelled");
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<Node> offers() {
    var whose = new ToggleGroup();
    ToggleButton event = toggle("look-event", "look.whose.event", whose);
    ToggleButton office = toggle("look-office", "look.whose.office", whose);
    event.setSelected(true);
    model.ofOfficeProperty().subscribe(of -> whose.selectToggle(of ? office : event));
    whose
        .selectedToggleProperty()
        .subscribe(
            chosen -> {
              if (chosen == null) {
                whose.selectToggle(model.ofOfficeProperty().get() ? office : event);
              } else {
                model.ofOfficeProperty().set(office.isSelected());
              }
            });
    Button forOffice =
        Buttons.corner("look-for-office", messages.bind("look.for.office"), model::saveForOffice);
    model.page().permits().only(AccessLevel.KEEPER, forOffice);
    Texts.shown(forOffice, model.ofOfficeProperty().not());
    Button save = Buttons.primary("look-save", messages.bind("look.save"), model::save);
    save.disableProperty().bind(model.fixed().or(model.changedProperty().not()));
    return List.of(event, office, forOffice, save);
  }

  private ToggleButton toggle(String id, String key, ToggleGroup whose) {
    var toggle = new ToggleButton();
    toggle.setId(id);
    toggle.textProperty().bind(messages.bind(key));
    toggle.getStyleClass().addAll("kiosk-button", "corner");
    toggle.setMinWidth(Region.USE_PREF_SIZE);
    toggle.setToggleGroup(whose);
    return toggle;
  }

  @Override
  public void onShow() {
    following =
        Subscription.combine(
            model.loadedProperty().subscribe(this::loaded),
            model.groupProperty().subscribe((_, chosen) -> turnTo(chosen)),
            messages.languageProperty().subscribe((_, _) -> loaded(true)),
            model.draftProperty().subscribe((_, _) -> show()),
            preview.paperProperty().subscribe((_, _) -> show()),
            preview.pageProperty().subscribe((_, _) -> show()),
            desk.layoutBoundsProperty().subscribe((_, _) -> room()),
            preview.pictureProperty().subscribe(this::drawn));
    model.load();
  }

  private void loaded(boolean isLoaded) {
    if (isLoaded) {
      String open = model.groupProperty().get();
      groups.getItems().setAll(model.groups());
      groups.getSelectionModel().select(open);
      turnTo(open);
      show();
    }
  }

  private void turnTo(String group) {
    preview.pageProperty().set(0);
    preview.paperProperty().set(ShownPaper.of(group));
    drawFields();
  }

  private void room() {
    preview.room(desk.getWidth() - EDGE, desk.getHeight() - EDGE);
    show();
  }

  private void show() {
    preview.show(model.shown());
  }

  private void drawn(java.util.Optional<PagePicture> picture) {
    page.setImage(picture.map(PageImage::of).orElse(null));
  }

  @Override
  public void onHide() {
    following.unsubscribe();
    following = Subscription.EMPTY;
  }

  /// The name of a group.
  private final class GroupCell extends ListCell<String> {
    @Override
    protected void updateItem(@Nullable String group, boolean isEmpty) {
      super.updateItem(group, isEmpty);
      setText(
          isEmpty || group == null
              ? ""
              : new Editors(messages, model.draftProperty()::get).words().group(group));
    }
  }
}
