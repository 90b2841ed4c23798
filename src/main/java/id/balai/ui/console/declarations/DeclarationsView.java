package id.balai.ui.console.declarations;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.DeclarationPlan;
import id.balai.service.signing.DeclarationTemplate;
import id.balai.ui.console.SeenPage;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Forms;
import id.balai.ui.control.StatusLabel;
import id.balai.ui.control.Texts;
import id.balai.ui.control.Theme;
import id.balai.ui.text.Messages;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The page of declarations: which there are, the text that is edited, and how it reads and stands.
public final class DeclarationsView implements SeenPage {

  private final DeclarationsViewModel model;
  private final Messages messages;
  private final VBox names = new VBox();
  private final TextField title = new TextField();
  private final TextArea opening = new TextArea();
  private final TextArea points = new TextArea();
  private final TextArea closing = new TextArea();
  private final HBox root;

  public DeclarationsView(DeclarationsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    var standing = new StandingPanel(model, messages);
    VBox editor = editor();
    HBox.setHgrow(editor, Priority.ALWAYS);
    editor.setMinWidth(0);
    root = new HBox(choice(), editor, standing);
    root.getStyleClass().addAll("page-body", "declarations");
    root.getStylesheets().add(Theme.sheet(DeclarationsView.class, "declarations.css"));
    model.stateProperty().subscribe(_ -> listNames());
    model.page().eventProperty().subscribe(_ -> listNames());
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public DeclarationsViewModel model() {
    return model;
  }

  private Node choice() {
    names.getStyleClass().add("declaration-names");
    var add = new MenuButton();
    add.setId("add-declaration");
    add.textProperty().bind(messages.bind("declarations.add"));
    add.setMaxWidth(Double.MAX_VALUE);
    model.page().permits().change(AccessLevel.COMMITTEE, add);
    for (DeclarationTemplate template : DeclarationTemplate.values()) {
      var item = new MenuItem();
      item.textProperty()
          .bind(messages.bind(() -> template.title(messages.language().locale().getLanguage())));
      item.setOnAction(_ -> model.add(template));
      add.getItems().add(item);
    }
    var gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    var said = new StatusLabel("said", model.page().statusProperty());
    return Texts.styled(new VBox(names, add, gap, said), "declaration-choice");
  }

  private void listNames() {
    names.getChildren().clear();
    for (DeclarationPlan plan : model.page().eventProperty().get().declarations()) {
      var name = new Button(plan.code());
      name.setId("declaration-" + plan.code());
      name.getStyleClass().add("page-name");
      name.setMaxWidth(Double.MAX_VALUE);
      boolean isChosen =
          model
              .stateProperty()
              .get()
              .filter(now -> now.plan().code().equals(plan.code()))
              .isPresent();
      name.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("current"), isChosen);
      name.setOnAction(_ -> model.choose(plan.code()));
      names.getChildren().add(name);
    }
    if (names.getChildren().isEmpty()) {
      names.getChildren().add(Texts.line(messages, "note", "declarations.none"));
    }
  }

  private VBox editor() {
    var languages = new ToggleGroup();
    var row =
        new HBox(
            language("language-id", "declarations.indonesian", model.indonesian(), languages),
            language("language-en", "declarations.english", model.english(), languages));
    row.getStyleClass().add("pair");
    model.editedProperty().subscribe((before, now) -> turn(before, now));
    bind(model.editedProperty().get());
    VBox.setVgrow(points, Priority.ALWAYS);
    opening.setPrefRowCount(2);
    closing.setPrefRowCount(2);
    Button save = Buttons.primary("save-text", messages.bind("declarations.save"), model::save);
    save.setMaxWidth(Double.MAX_VALUE);
    model.page().permits().change(AccessLevel.COMMITTEE, save);
    var box =
        new VBox(
            row,
            labelled("declarations.heading", "text-title", title),
            labelled("declarations.opening", "text-opening", opening),
            grown(labelled("declarations.points", "text-points", points)),
            labelled("declarations.closing", "text-closing", closing),
            save);
    box.getStyleClass().addAll("card", "panel");
    box.disableProperty().bind(model.stateProperty().map(now -> now.isEmpty()));
    return box;
  }

  private ToggleButton language(String id, String key, Draft draft, ToggleGroup all) {
    var toggle = new ToggleButton();
    toggle.setId(id);
    toggle.textProperty().bind(messages.bind(key));
    toggle.getStyleClass().add("choice-chip");
    toggle.setToggleGroup(all);
    toggle.setMinWidth(Region.USE_PREF_SIZE);
    toggle.setSelected(model.editedProperty().get().equals(draft));
    toggle.setOnAction(
        _ -> {
          toggle.setSelected(true);
          model.editedProperty().set(draft);
        });
    return toggle;
  }

  private void turn(Draft before, Draft now) {
    unbind(title, before.title());
    unbind(opening, before.opening());
    unbind(points, before.points());
    unbind(closing, before.closing());
    bind(now);
  }

  private void bind(Draft draft) {
    title.textProperty().bindBidirectional(draft.title());
    opening.textProperty().bindBidirectional(draft.opening());
    points.textProperty().bindBidirectional(draft.points());
    closing.textProperty().bindBidirectional(draft.closing());
  }

  private static void unbind(TextInputControl field, StringProperty value) {
    field.textProperty().unbindBidirectional(value);
  }

  private VBox labelled(String key, String id, TextInputControl input) {
    input.setId(id);
    if (input instanceof TextArea area) {
      area.setWrapText(true);
      area.setMinHeight(60);
      VBox.setVgrow(area, Priority.ALWAYS);
    }
    return new Forms(messages).labelled(key, input);
  }

  private static VBox grown(VBox box) {
    VBox.setVgrow(box, Priority.ALWAYS);
    return box;
  }
}
