package id.balai.ui.control;

import id.balai.ui.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Makes the fields of forms, each with its name above and its one sentence below; there is one way
/// to say what must not stay empty, what is wrong, and which field is the first wrong one.
public final class Forms {

  private static final String FIELD = "field";

  private final Messages messages;
  private final ObservableBooleanValue tried;
  private final Runnable mended;

  /// For a form that says at once what is wrong.
  public Forms(Messages messages) {
    this(messages, new ReadOnlyBooleanWrapper(true), () -> {});
  }

  /// @param tried whether missing things are said too, and not only wrong ones
  /// @param mended is told when what is typed changed the sentence about a field
  public Forms(Messages messages, ObservableBooleanValue tried, Runnable mended) {
    this.messages = messages;
    this.tried = tried;
    this.mended = mended;
  }

  /// The name of a field that must not stay empty.
  public Label marked(String key) {
    Label label = Texts.plain("field-label", "");
    label.textProperty().bind(messages.bind(() -> messages.text(key) + " *"));
    return label;
  }

  /// Lets a sentence lead to the field that it is about.
  public static Label about(Node field, Label flaw) {
    flaw.getProperties().put(FIELD, (Supplier<Node>) () -> field);
    return flaw;
  }

  /// Lets a sentence lead to whichever field it is about now.
  public static Label about(Supplier<Node> field, Label flaw) {
    flaw.getProperties().put(FIELD, field);
    return flaw;
  }

  /// The field that the first sentence below a node is about.
  @SuppressWarnings("unchecked") // only `about` puts it there
  public static Optional<Node> firstWrong(Node form) {
    return form.lookupAll(".flaw").stream()
        .filter(flaw -> flaw.isVisible() && flaw.getProperties().containsKey(FIELD))
        .map(flaw -> ((Supplier<Node>) flaw.getProperties().get(FIELD)).get())
        .filter(Objects::nonNull)
        .findFirst();
  }

  /// A field without a name of its own.
  public TextField input(String id, StringProperty value) {
    var input = new TextField();
    if (!id.isEmpty()) {
      input.setId(id);
    }
    input.textProperty().bindBidirectional(value);
    HBox.setHgrow(input, Priority.ALWAYS);
    return input;
  }

  /// A field whose content nobody is to read; [SecretField] lets its owner look.
  public PasswordField secret(String id, StringProperty value) {
    var secret = new PasswordField();
    secret.setId(id);
    secret.textProperty().bindBidirectional(value);
    return secret;
  }

  /// A field for several lines.
  public TextArea lines(String id, StringProperty value) {
    var lines = new TextArea();
    lines.setId(id);
    lines.setWrapText(true);
    lines.setPrefRowCount(5);
    lines.textProperty().bindBidirectional(value);
    return lines;
  }

  /// The sentence about a field. What was not typed yet is said only after storing was tried.
  public Label flaw(Supplier<String> key, Observable... causes) {
    return flaw(key, () -> 0, causes);
  }

  /// @param row number of the row that the sentence is about, where it names one
  public Label flaw(Supplier<String> key, IntSupplier row, Observable... causes) {
    Label label = Texts.plain("flaw", "");
    var all = new Observable[causes.length + 1];
    all[0] = tried;
    System.arraycopy(causes, 0, all, 1, causes.length);
    label.textProperty().bind(messages.bind(() -> sentence(key.get(), row.getAsInt()), all));
    label.textProperty().addListener((javafx.beans.Observable _) -> mended.run());
    return Texts.shown(label, label.textProperty().isNotEmpty());
  }

  /// A field for a day.
  public DateField day(String id, Property<LocalDate> value) {
    var field = new DateField(messages);
    field.setId(id);
    field.valueProperty().bindBidirectional(value);
    return field;
  }

  /// A field with its name above it.
  public VBox field(String id, String key, StringProperty value) {
    return labelled(key, input(id, value));
  }

  /// A field with the sentence about what is wrong with it.
  ///
  /// @param flaw key of the sentence, or empty
  public VBox field(String id, String key, StringProperty value, Supplier<String> flaw) {
    return checked(Texts.line(messages, "field-label", key), input(id, value), value, flaw);
  }

  /// A field that must not stay empty.
  ///
  /// @param flaw key of the sentence about what is wrong with it, or empty
  public VBox needed(String id, String key, StringProperty value, Supplier<String> flaw) {
    return checked(marked(key), input(id, value), value, flaw);
  }

  private VBox checked(Label name, TextField input, StringProperty value, Supplier<String> flaw) {
    VBox box = named(name, input);
    box.getChildren().add(about(input, flaw(flaw, value)));
    return box;
  }

  /// Something to type or choose, with its name above it.
  public VBox labelled(String key, Node input) {
    return named(Texts.line(messages, "field-label", key), input);
  }

  private static VBox named(Label name, Node input) {
    name.setLabelFor(input);
    if (!input.accessibleTextProperty().isBound()) {
      input.accessibleTextProperty().bind(name.textProperty());
    }
    VBox box = Texts.styled(new VBox(name, input), "labelled");
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  /// A choice of things that are called by their names; what is chosen and `value` are the same.
  public <T> ComboBox<T> choice(
      String id, Property<T> value, List<T> all, Function<T, String> name) {
    ComboBox<T> box = choice(id, all, name);
    box.valueProperty().bindBidirectional(value);
    return box;
  }

  /// A choice of things whose names follow the language.
  public <T> ComboBox<T> choice(String id, List<T> all, Function<T, String> name) {
    return among(id, FXCollections.observableArrayList(all), name);
  }

  private <T> ComboBox<T> among(String id, ObservableList<T> all, Function<T, String> name) {
    var box = new ComboBox<T>(all);
    box.setId(id);
    box.setMaxWidth(Double.MAX_VALUE);
    messages.languageProperty().subscribe(_ -> Named.in(box, name));
    return box;
  }

  /// A choice that tells what a person chooses.
  ///
  /// @param is what is chosen now, if anything
  public <T> ComboBox<T> choice(
      String id, List<T> all, @Nullable T is, Function<T, String> name, Consumer<T> chosen) {
    ComboBox<T> box = choice(id, all, name);
    box.setValue(is);
    box.setOnAction(_ -> Optional.ofNullable(box.getValue()).ifPresent(chosen));
    return box;
  }

  /// A choice without a label beside it, among things that come and go; it tells what a person
  /// chooses.
  ///
  /// @param key of what it is called where it is read aloud
  public <T> ComboBox<T> choice(
      String id, String key, ObservableList<T> all, Function<T, String> name, Consumer<T> chosen) {
    ComboBox<T> box = among(id, all, name);
    box.accessibleTextProperty().bind(messages.bind(key));
    box.setOnAction(_ -> Optional.ofNullable(box.getValue()).ifPresent(chosen));
    return box;
  }

  /// Adds a row to a grid: a name, and beside it what is typed or chosen.
  public Label row(GridPane grid, String key, Node input) {
    return row(grid, messages.bind(key), input);
  }

  /// Adds a row to a grid: a name that is no word of the bundles, and beside it what is typed.
  public Label row(GridPane grid, ObservableValue<String> words, Node input) {
    Label name = Texts.following("form-label", words);
    name.setLabelFor(input);
    if (!input.accessibleTextProperty().isBound()) {
      input.accessibleTextProperty().bind(name.textProperty());
    }
    grid.addRow(grid.getRowCount(), name, input);
    return name;
  }

  /// Something that is so or not.
  public CheckBox tick(String id, String key, BooleanProperty value) {
    var tick = new CheckBox();
    tick.setId(id);
    tick.textProperty().bind(messages.bind(key));
    tick.setWrapText(true);
    tick.selectedProperty().bindBidirectional(value);
    return tick;
  }

  /// A card with a title.
  public VBox card(String title, Node... content) {
    var card = new VBox(Texts.line(messages, "card-title", title));
    card.getChildren().addAll(content);
    return Texts.styled(card, "card", "form-card");
  }

  private String sentence(String key, int row) {
    boolean isSaid = !key.isEmpty() && (tried.get() || !key.contains(".missing."));
    return isSaid ? messages.text(key, row) : "";
  }
}
