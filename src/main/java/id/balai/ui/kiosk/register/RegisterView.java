package id.balai.ui.kiosk.register;

import id.balai.ui.control.Buttons;
import id.balai.ui.control.OnScreenKeyboard;
import id.balai.ui.control.Texts;
import id.balai.ui.control.TopBar;
import id.balai.ui.control.TwoParts;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.kiosk.register.RegisterViewModel.Need;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
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
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The form of somebody without an invitation, with its own keyboard. What happens to the entries
/// is said above them, and in full where the keyboard stands.
public final class RegisterView implements Screen {

  private final RegisterViewModel model;
  private final Messages messages;
  private final TextField name = new TextField();
  private final TextField phone = new TextField();
  private final OnScreenKeyboard keyboard;
  private final NoticeCard notice;
  private final BorderPane root = new BorderPane();

  public RegisterView(RegisterViewModel model, Messages messages, Consumer<KioskInput> take) {
    this.model = model;
    this.messages = messages;
    this.keyboard = new OnScreenKeyboard(name, messages);
    this.notice = new NoticeCard(model, messages);
    root.setId("register-form");
    root.getStyleClass().add("register");
    root.setTop(TopBar.back(messages, () -> take.accept(new KioskInput.Back())));
    Node choice = choice();
    choice.visibleProperty().bind(notice.visibleProperty().not());
    root.setCenter(new TwoParts(form(), 0.47, 0.5, new StackPane(choice, notice)));
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
    Node from =
        field(
            new TextField(),
            "institution",
            "kiosk.register.institution",
            model.institutionProperty());
    Node office =
        field(new TextField(), "position", "kiosk.register.position", model.positionProperty());
    HBox.setHgrow(from, Priority.ALWAYS);
    HBox.setHgrow(office, Priority.ALWAYS);
    var second = new HBox(from, office);
    second.getStyleClass().add("side-by-side");
    var box =
        new VBox(
            Texts.line(messages, "page-title", "kiosk.register.title"),
            told(),
            field(name, "name", "kiosk.register.name", model.nameProperty()),
            second,
            consent());
    box.getStyleClass().add("form");
    return box;
  }

  /// Who writes down what for what, and the way to the rest of it.
  private Node told() {
    var line = new Label();
    line.setId("notice-line");
    line.getStyleClass().add("note");
    Texts.wrapped(line);
    line.textProperty().bind(messages.bind(() -> model.notice(messages.language()).getFirst()));
    return new VBox(
        line, Buttons.corner("notice-more", messages.bind("kiosk.register.notice"), notice::open));
  }

  /// The number is asked for when the tick is set, and forgotten when it is taken away.
  private Node consent() {
    var tick = new CheckBox();
    tick.setId("consent");
    tick.getStyleClass().add("consent");
    tick.setWrapText(true);
    tick.setMinHeight(Region.USE_PREF_SIZE);
    tick.textProperty().bind(messages.bind("kiosk.register.consent"));
    tick.accessibleTextProperty().bind(messages.bind("kiosk.register.consent"));
    model.consentProperty().bindBidirectional(tick.selectedProperty());
    phone.setId("phone");
    phone.getStyleClass().add("kiosk-field");
    phone.promptTextProperty().bind(messages.bind("kiosk.register.phone"));
    accept(phone, "kiosk.register.phone", model.phoneProperty(), RegisterViewModel::isPhonePart);
    onFocus(phone, () -> keyboard.typeNumberInto(phone));
    phone.visibleProperty().bind(tick.selectedProperty());
    tick.setOnAction(_ -> ask(tick.isSelected()));
    return new VBox(tick, phone);
  }

  private void ask(boolean isAgreed) {
    if (isAgreed) {
      phone.requestFocus();
    } else {
      phone.clear();
      name.requestFocus();
    }
  }

  private Node choice() {
    var groups = new FlowPane();
    groups.getStyleClass().add("groups");
    var one = new ToggleGroup();
    model.groups().forEach(group -> groups.getChildren().add(toggle(group, one)));
    Button send = Buttons.primary("send", messages.bind("kiosk.register.send"), model::send);
    send.disableProperty().bind(model.isComplete().not());
    send.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(send, Priority.ALWAYS);
    var gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    var box =
        new VBox(
            Texts.line(messages, "field-label", "kiosk.register.group"),
            groups,
            gap,
            keyboard,
            missing(),
            new HBox(send));
    box.getStyleClass().add("choice");
    return box;
  }

  /// Says why the button is off.
  private Label missing() {
    ObjectBinding<List<Need>> needs = model.missing();
    var line = new Label();
    line.setId("missing");
    line.getStyleClass().add("missing");
    Texts.wrapped(line);
    line.textProperty().bind(messages.bind(() -> missing(needs.get()), needs));
    return line;
  }

  private String missing(List<Need> needs) {
    return needs.isEmpty()
        ? messages.text("kiosk.register.complete")
        : messages.text(
            "kiosk.register.missing",
            needs.stream().map(this::need).collect(Collectors.joining(", ")));
  }

  private String need(Need need) {
    return messages.text(
        switch (need) {
          case NAME -> "kiosk.register.missing.name";
          case INSTITUTION -> "kiosk.register.missing.institution";
          case PHONE -> "kiosk.register.missing.phone";
          case GROUP -> "kiosk.register.missing.group";
        });
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
    accept(field, key, value, text -> text.length() <= RegisterViewModel.LONGEST);
    onFocus(field, () -> keyboard.typeInto(field));
    return new VBox(Texts.line(messages, "field-label", key), field);
  }

  private void accept(TextField field, String key, StringProperty value, Predicate<String> fits) {
    field.setTextFormatter(
        new TextFormatter<>(change -> fits.test(change.getControlNewText()) ? change : null));
    value.bindBidirectional(field.textProperty());
    field.accessibleTextProperty().bind(messages.bind(key));
  }

  private static void onFocus(TextField field, Runnable action) {
    field
        .focusedProperty()
        .subscribe(
            isFocused -> {
              if (isFocused) {
                action.run();
              }
            });
  }
}
