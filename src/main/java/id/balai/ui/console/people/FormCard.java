package id.balai.ui.console.people;

import id.balai.domain.participant.IdentityKind;
import id.balai.domain.participant.Role;
import id.balai.domain.participant.Sex;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Forms;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The form for one person: somebody new, a correction, or who is taken out of an entry.
final class FormCard extends VBox {

  private final Messages messages;
  private final Forms forms;

  FormCard(PersonViewModel model, Messages messages, PersonForm form, Mode mode) {
    this.messages = messages;
    this.forms = new Forms(messages);
    getStyleClass().add("person-card");
    getChildren().add(Texts.line(messages, "card-title", title(mode)));
    if (mode == Mode.SPLIT) {
      getChildren().add(Texts.line(messages, "note", "people.split.lead"));
    }
    getChildren().add(forms.field("person-name", "people.field.name", form.name, form::nameFlaw));
    getChildren().addAll(office(form));
    var numbers =
        new HBox(
            forms.choice("kind", form.kind, List.of(IdentityKind.values()), IdentityKind::name),
            forms.input("digits", form.digits));
    numbers.getStyleClass().add("pair");
    getChildren().add(forms.labelled("people.field.identity", numbers));
    getChildren().add(forms.flaw(form::numberFlaw, form.digits, form.kind));
    getChildren().add(forms.field("phone", "people.field.phone", form.phone));
    if (mode != Mode.ADD) {
      getChildren()
          .add(forms.field("reason", "people.field.reason", form.reason, () -> reasonFlaw(form)));
    }
    getChildren().add(buttons(model, form, mode));
  }

  private List<Node> office(PersonForm form) {
    var sex =
        forms.choice("sex", form.sex, List.of(Sex.values()), one -> messages.of("people.sex", one));
    var role =
        forms.choice(
            "role", form.role, List.of(Role.values()), one -> messages.of("people.role", one));
    var pair =
        Texts.styled(
            new HBox(
                forms.labelled("people.field.sex", sex), forms.labelled("people.field.role", role)),
            "pair");
    var group = forms.choice("group", form.group, form.groups(), Function.identity());
    CheckBox signs = forms.tick("signs", "people.field.signs", form.signs);
    signs.disableProperty().bind(Bindings.createBooleanBinding(form::isBound, form.group));
    signs.setVisible(form.hasDeclarations());
    signs.setManaged(form.hasDeclarations());
    return List.of(
        forms.field("institution", "people.field.institution", form.institution),
        forms.field("position", "people.field.position", form.position),
        forms.labelled("people.field.group", group),
        pair,
        signs);
  }

  private static String title(Mode mode) {
    return switch (mode) {
      case ADD -> "people.add.title";
      case CORRECT -> "people.correct.title";
      default -> "people.split.title";
    };
  }

  private static String reasonFlaw(PersonForm form) {
    return form.reason.get().isBlank() ? "people.flaw.reason" : "";
  }

  private Node buttons(PersonViewModel model, PersonForm form, Mode mode) {
    var save = Buttons.primary("save-person", messages.bind("people.save"), model::save);
    Runnable check =
        () -> save.setDisable(!form.isRight() || (mode != Mode.ADD && !reasonFlaw(form).isEmpty()));
    for (Property<?> typed : List.of(form.name, form.digits, form.kind, form.reason)) {
      typed.addListener((javafx.beans.Observable _) -> check.run());
    }
    check.run();
    var row =
        new HBox(save, Buttons.corner("cancel", messages.bind("people.cancel"), model::close));
    row.getStyleClass().add("pair");
    return row;
  }
}
