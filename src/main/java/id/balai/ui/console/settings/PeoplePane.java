package id.balai.ui.console.settings;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Account;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Forms;
import id.balai.ui.control.SecretField;
import id.balai.ui.control.StatusLabel;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Who may sign in at the desk: everybody in a line, and a form for one more.
final class PeoplePane extends VBox {

  private final AccountsViewModel model;
  private final Messages messages;
  private final VBox lines = new VBox();

  PeoplePane(AccountsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("people-pane");
    lines.getStyleClass().add("people-lines");
    model.people().addListener((ListChangeListener<AccountsViewModel.Person>) _ -> list());
    list();
    getChildren()
        .addAll(
            lines,
            form(),
            Texts.line(messages, "note", "keeping.people.note"),
            new StatusLabel("people-said", model.page().statusProperty()));
  }

  private void list() {
    lines.getChildren().clear();
    if (model.people().isEmpty()) {
      lines.getChildren().add(Texts.line(messages, "note", "settings.people.none"));
    }
    model.people().forEach(each -> lines.getChildren().add(person(each)));
  }

  private Node person(AccountsViewModel.Person person) {
    Account account = person.account();
    Label name = Texts.word("person-name", account.name());
    Label post = Texts.word("note", "");
    post.textProperty()
        .bind(
            messages.bind(
                () ->
                    messages.of("settings.post", account.post())
                        + person.event().map(event -> " · " + event).orElse("")));
    Region gap = Texts.gap();
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
    var forms = new Forms(messages);
    var password =
        new SecretField(
            "person-password", messages, "settings.person.secret", model.passwordProperty());
    var again =
        new SecretField(
            "person-password-again", messages, "settings.person.again", model.againProperty());
    password.field().setOnAction(_ -> again.field().requestFocus());
    again.field().setOnAction(_ -> model.add());
    ComboBox<AccessLevel> post =
        forms.choice(
            "person-post",
            model.postProperty(),
            List.of(AccessLevel.KEEPER, AccessLevel.COMMITTEE, AccessLevel.OPERATOR),
            one -> messages.of("settings.post", one));
    post.setMaxWidth(USE_PREF_SIZE);
    var form = Texts.styled(new GridPane(), "form-grid");
    forms.row(form, "settings.person.name", forms.input("person-name", model.nameProperty()));
    forms.row(form, "settings.person.post", post);
    forms.row(form, "settings.person.secret", password);
    forms.row(form, "settings.person.again", again);
    form.add(
        forms.tick("person-only", "settings.person.only", model.onlyThisEventProperty()), 1, 4);
    form.add(Buttons.primary("person-add", messages.bind("settings.person.add"), model::add), 1, 5);
    return form;
  }
}
