package id.balai.ui.console.settings;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Account;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.SecretField;
import id.balai.ui.text.Messages;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Who may sign in at the desk: everybody in a line, and a form for one more.
final class PeoplePane extends VBox {

  private final PeopleViewModel model;
  private final Messages messages;
  private final VBox lines = new VBox();

  PeoplePane(ConsoleContext context) {
    this.model = new PeopleViewModel(context);
    this.messages = context.messages();
    getStyleClass().add("people-pane");
    lines.getStyleClass().add("people-lines");
    model.people().addListener((ListChangeListener<PeopleViewModel.Person>) _ -> list());
    list();
    getChildren().addAll(lines, form(), line("note", "keeping.people.note"), said());
  }

  private void list() {
    lines.getChildren().clear();
    if (model.people().isEmpty()) {
      lines.getChildren().add(line("note", "settings.people.none"));
    }
    model.people().forEach(each -> lines.getChildren().add(person(each)));
  }

  private Node person(PeopleViewModel.Person person) {
    Account account = person.account();
    var name = new Label(account.name());
    name.getStyleClass().add("person-name");
    var post = new Label();
    post.getStyleClass().add("note");
    post.textProperty()
        .bind(
            messages.bind(
                () ->
                    messages.of("settings.post", account.post())
                        + person.event().map(event -> " · " + event).orElse("")));
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var line =
        new HBox(
            name,
            post,
            gap,
            Buttons.corner(
                "change-" + account.id(),
                messages.bind("settings.person.password"),
                () -> model.change(account)),
            Buttons.corner(
                "remove-" + account.id(),
                messages.bind("settings.person.remove"),
                () -> model.remove(account)));
    line.getStyleClass().add("person-line");
    return line;
  }

  private Node form() {
    var name = new TextField();
    name.textProperty().bindBidirectional(model.nameProperty());
    var password =
        new SecretField(
            "person-password", messages, "settings.person.secret", model.passwordProperty());
    var again =
        new SecretField(
            "person-password-again", messages, "settings.person.again", model.againProperty());
    password.field().setOnAction(_ -> again.field().requestFocus());
    again.field().setOnAction(_ -> model.add());
    var post = new ComboBox<AccessLevel>();
    post.getItems().setAll(AccessLevel.KEEPER, AccessLevel.COMMITTEE, AccessLevel.OPERATOR);
    post.setConverter(new PostNames(messages));
    post.valueProperty().bindBidirectional(model.postProperty());
    var only = new CheckBox();
    only.setId("person-only");
    only.textProperty().bind(messages.bind("settings.person.only"));
    only.selectedProperty().bindBidirectional(model.onlyThisEventProperty());
    var form = new GridPane();
    form.getStyleClass().add("form-grid");
    form.addRow(
        0,
        line("form-label", "settings.person.name"),
        named("person-name", name, "settings.person.name"));
    form.addRow(
        1,
        line("form-label", "settings.person.post"),
        named("person-post", post, "settings.person.post"));
    form.addRow(2, line("form-label", "settings.person.secret"), password);
    form.addRow(3, line("form-label", "settings.person.again"), again);
    form.add(only, 1, 4);
    form.add(Buttons.primary("person-add", messages.bind("settings.person.add"), model::add), 1, 5);
    return form;
  }

  private Control named(String id, Control field, String key) {
    field.setId(id);
    field.accessibleTextProperty().bind(messages.bind(key));
    return field;
  }

  private Label said() {
    var said = new Label();
    said.setId("people-said");
    said.getStyleClass().add("form-said");
    said.setWrapText(true);
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    said.textProperty().bind(model.statusProperty());
    return said;
  }

  private Label line(String style, String key) {
    var label = new Label();
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.textProperty().bind(messages.bind(key));
    return label;
  }

  /// Names posts by their words.
  private static final class PostNames extends StringConverter<AccessLevel> {
    private final Messages messages;

    PostNames(Messages messages) {
      this.messages = messages;
    }

    @Override
    public String toString(AccessLevel post) {
      return post == null ? "" : messages.of("settings.post", post);
    }

    @Override
    public AccessLevel fromString(String text) {
      throw new IllegalStateException("posts are chosen, not typed");
    }
  }
}
