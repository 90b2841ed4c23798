package id.balai.ui.console.plan;

import id.balai.ui.control.DateField;
import id.balai.ui.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Makes the fields of the form, each with its name above and its one sentence below.
final class PlanFields {

  private static final String FIELD = "field";

  private final Messages messages;
  private final ObservableBooleanValue tried;
  private final Runnable mended;

  /// @param tried whether missing things are said too, and not only wrong ones
  /// @param mended is told when what is typed changed the sentence about a field
  PlanFields(Messages messages, ObservableBooleanValue tried, Runnable mended) {
    this.messages = messages;
    this.tried = tried;
    this.mended = mended;
  }

  /// A field that must not stay empty.
  Node needed(String id, String key, StringProperty value, Supplier<String> flaw) {
    TextField input = input(id, value);
    var box = new VBox(marked(key), input, about(input, flaw(flaw, value)));
    box.getStyleClass().add("labelled");
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  /// The name of a field that must not stay empty.
  Label marked(String key) {
    var label = new Label();
    label.getStyleClass().add("field-label");
    label.setWrapText(true);
    label.textProperty().bind(messages.bind(() -> messages.text(key) + " *"));
    return label;
  }

  /// Lets a sentence lead to the field that it is about.
  static Label about(Node field, Label flaw) {
    flaw.getProperties().put(FIELD, (Supplier<Node>) () -> field);
    return flaw;
  }

  /// Lets a sentence lead to whichever field it is about now.
  static Label about(Supplier<Node> field, Label flaw) {
    flaw.getProperties().put(FIELD, field);
    return flaw;
  }

  /// The field that the first sentence below a node is about.
  @SuppressWarnings("unchecked") // only `about` puts it there
  static Optional<Node> firstWrong(Node form) {
    return form.lookupAll(".flaw").stream()
        .filter(flaw -> flaw.isVisible() && flaw.getProperties().containsKey(FIELD))
        .map(flaw -> ((Supplier<Node>) flaw.getProperties().get(FIELD)).get())
        .filter(Objects::nonNull)
        .findFirst();
  }

  Node field(String id, String key, StringProperty value, Supplier<String> flaw) {
    TextField input = input(id, value);
    var box = new VBox(label(key, "field-label"), input, about(input, flaw(flaw, value)));
    box.getStyleClass().add("labelled");
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  Node field(String id, String key, StringProperty value) {
    return labelled(key, input(id, value));
  }

  TextField input(String id, StringProperty value) {
    var input = new TextField();
    if (!id.isEmpty()) {
      input.setId(id);
    }
    input.textProperty().bindBidirectional(value);
    HBox.setHgrow(input, Priority.ALWAYS);
    return input;
  }

  /// A field for several lines.
  TextArea lines(String id, StringProperty value) {
    var lines = new TextArea();
    lines.setId(id);
    lines.setWrapText(true);
    lines.setPrefRowCount(5);
    lines.textProperty().bindBidirectional(value);
    return lines;
  }

  /// The sentence about a field. What was not typed yet is said only after storing was tried.
  Label flaw(Supplier<String> key, Observable... causes) {
    return flaw(key, () -> 0, causes);
  }

  /// @param row number of the row that the sentence is about, where it names one
  Label flaw(Supplier<String> key, IntSupplier row, Observable... causes) {
    var label = new Label();
    label.setWrapText(true);
    label.getStyleClass().add("flaw");
    var all = new Observable[causes.length + 1];
    all[0] = tried;
    System.arraycopy(causes, 0, all, 1, causes.length);
    label.textProperty().bind(messages.bind(() -> sentence(key.get(), row.getAsInt()), all));
    label.textProperty().addListener((javafx.beans.Observable _) -> mended.run());
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  private String sentence(String key, int row) {
    boolean isSaid = !key.isEmpty() && (tried.get() || !key.startsWith("plan.missing."));
    return isSaid ? messages.text(key, row) : "";
  }

  <T> ComboBox<T> choice(String id, Property<T> value, List<T> all, Function<T, String> name) {
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

  DateField day(String id, Property<LocalDate> value) {
    var field = new DateField(messages);
    field.setId(id);
    field.valueProperty().bindBidirectional(value);
    return field;
  }

  Node labelled(String key, Node input) {
    var box = new VBox(label(key, "field-label"), input);
    box.getStyleClass().add("labelled");
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  VBox card(String title, Node... content) {
    var card = new VBox(label(title, "card-title"));
    card.getChildren().addAll(content);
    card.getStyleClass().addAll("card", "form-card");
    return card;
  }

  Label label(String key, String style) {
    var label = new Label();
    label.textProperty().bind(messages.bind(key));
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }
}
