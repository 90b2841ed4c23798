package id.balai.ui.kiosk.register;

import id.balai.ui.control.Buttons;
import id.balai.ui.control.OnScreenKeyboard;
import id.balai.ui.control.Page;
import id.balai.ui.control.TopBar;
import id.balai.ui.control.TwoParts;
import id.balai.ui.text.Words;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The form of somebody without an invitation, with its own keyboard.
public final class RegisterView implements Page {

  private final RegisterViewModel model;
  private final Words words;
  private final TextField name = new TextField();
  private final OnScreenKeyboard keyboard;
  private final BorderPane root = new BorderPane();

  public RegisterView(RegisterViewModel model, Words words, Runnable back) {
    this.model = model;
    this.words = words;
    this.keyboard = new OnScreenKeyboard(name, words);
    root.setId("register-form");
    root.getStyleClass().add("register");
    root.setTop(new TopBar(Buttons.corner("back", words.bind("kiosk.back"), back)));
    root.setCenter(new TwoParts(form(), 0.47, 0.5, choice()));
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void onShow() {
    name.requestFocus();
  }

  private Node form() {
    var box =
        new VBox(
            label("page-title", "kiosk.register.title"),
            field(name, "name", "kiosk.register.name", model.nameProperty()),
            field(
                new TextField(),
                "institution",
                "kiosk.register.institution",
                model.institutionProperty()),
            field(new TextField(), "position", "kiosk.register.position", model.positionProperty()),
            label("note", "kiosk.register.note"));
    box.getStyleClass().add("form");
    return box;
  }

  private Node choice() {
    var groups = new FlowPane();
    groups.getStyleClass().add("groups");
    var one = new ToggleGroup();
    model.groups().forEach(group -> groups.getChildren().add(toggle(group, one)));
    Button send = Buttons.primary("send", words.bind("kiosk.register.send"), model::send);
    send.disableProperty().bind(model.isComplete().not());
    send.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(send, Priority.ALWAYS);
    var gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    var box =
        new VBox(
            label("field-label", "kiosk.register.group"), groups, gap, keyboard, new HBox(send));
    box.getStyleClass().add("choice");
    return box;
  }

  private ToggleButton toggle(String group, ToggleGroup one) {
    var toggle = new ToggleButton(group);
    toggle.getStyleClass().add("choice-chip");
    toggle.setToggleGroup(one);
    toggle.setMinWidth(Region.USE_PREF_SIZE);
    toggle
        .selectedProperty()
        .subscribe(
            isOn -> {
              if (isOn) {
                model.groupProperty().set(group);
              } else if (model.groupProperty().get().equals(group)) {
                model.groupProperty().set("");
              }
            });
    return toggle;
  }

  private Node field(TextField field, String id, String key, StringProperty value) {
    field.setId(id);
    field.getStyleClass().add("kiosk-field");
    field.setTextFormatter(
        new TextFormatter<>(
            change ->
                change.getControlNewText().length() > RegisterViewModel.LONGEST ? null : change));
    value.bindBidirectional(field.textProperty());
    field.accessibleTextProperty().bind(words.bind(key));
    field
        .focusedProperty()
        .subscribe(
            isFocused -> {
              if (isFocused) {
                keyboard.typeInto(field);
              }
            });
    return new VBox(label("field-label", key), field);
  }

  private Label label(String style, String key) {
    var label = new Label();
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.textProperty().bind(words.bind(key));
    return label;
  }
}
