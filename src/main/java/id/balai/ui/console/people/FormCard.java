package id.balai.ui.console.people;

import id.balai.domain.participant.IdentityKind;
import id.balai.domain.participant.Role;
import id.balai.domain.participant.Sex;
import id.balai.ui.control.Buttons;
import id.balai.ui.text.Messages;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The form for one person: somebody new, a correction, or who is taken out of an entry.
final class FormCard extends VBox {

  private final Messages messages;

  FormCard(PersonViewModel model, Messages messages, PersonForm form, Mode mode) {
    this.messages = messages;
    getStyleClass().add("person-card");
    getChildren().add(label(title(mode), "card-title"));
    if (mode == Mode.SPLIT) {
      getChildren().add(label("people.split.lead", "note"));
    }
    getChildren().add(field("person-name", "people.field.name", form.name));
    getChildren().add(flaw(form::nameFlaw, form.name));
    getChildren().addAll(office(form));
    var numbers =
        new HBox(
            choice("kind", form.kind, List.of(IdentityKind.values()), IdentityKind::name),
            input("digits", form.digits));
    numbers.getStyleClass().add("pair");
    getChildren().add(labelled("people.field.identity", numbers));
    getChildren().add(flaw(form::numberFlaw, form.digits, form.kind));
    getChildren().add(field("phone", "people.field.phone", form.phone));
    if (mode != Mode.ADD) {
      getChildren().add(field("reason", "people.field.reason", form.reason));
      getChildren().add(flaw(() -> reasonFlaw(form), form.reason));
    }
    getChildren().add(buttons(model, form, mode));
  }

  private List<Node> office(PersonForm form) {
    var sex = choice("sex", form.sex, List.of(Sex.values()), one -> messages.of("people.sex", one));
    var role =
        choice("role", form.role, List.of(Role.values()), one -> messages.of("people.role", one));
    var pair = new HBox(labelled("people.field.sex", sex), labelled("people.field.role", role));
    pair.getStyleClass().add("pair");
    var group = choice("group", form.group, form.groups(), Function.identity());
    var signs = new CheckBox();
    signs.setId("signs");
    signs.textProperty().bind(messages.bind("people.field.signs"));
    signs.selectedProperty().bindBidirectional(form.signs);
    signs.disableProperty().bind(Bindings.createBooleanBinding(form::isBound, form.group));
    signs.setVisible(form.hasDeclarations());
    signs.setManaged(form.hasDeclarations());
    return List.of(
        field("institution", "people.field.institution", form.institution),
        field("position", "people.field.position", form.position),
        labelled("people.field.group", group),
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

  /// The sentence about a field, which stands there only while it is needed.
  private Label flaw(Supplier<String> key, javafx.beans.Observable... causes) {
    var label = new Label();
    label.setWrapText(true);
    label.getStyleClass().add("flaw");
    label
        .textProperty()
        .bind(messages.bind(() -> key.get().isEmpty() ? "" : messages.text(key.get()), causes));
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  private Node field(String id, String key, StringProperty value) {
    return labelled(key, input(id, value));
  }

  private static TextField input(String id, StringProperty value) {
    var input = new TextField();
    input.setId(id);
    input.textProperty().bindBidirectional(value);
    HBox.setHgrow(input, Priority.ALWAYS);
    return input;
  }

  private <T> ComboBox<T> choice(
      String id, Property<T> value, List<T> all, Function<T, String> name) {
    var box = new ComboBox<T>();
    box.setId(id);
    box.getItems().setAll(all);
    box.valueProperty().bindBidirectional(value);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T one) {
            return one == null ? "" : name.apply(one);
          }

          @Override
          public T fromString(String typed) {
            return box.getValue();
          }
        });
    return box;
  }

  private Node labelled(String key, Node input) {
    var box = new VBox(label(key, "field-label"), input);
    box.getStyleClass().add("labelled");
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private Label label(String key, String style) {
    var label = new Label();
    label.textProperty().bind(messages.bind(key));
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }
}
