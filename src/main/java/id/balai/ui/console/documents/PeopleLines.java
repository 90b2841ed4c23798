package id.balai.ui.console.documents;

import id.balai.domain.participant.Participant;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// People who are picked one by one by number or name, each on a line that can be taken away.
final class PeopleLines extends VBox {

  private final EntriesViewModel model;
  private final Messages messages;
  private final String id;
  private final Consumer<Integer> gone;
  private final VBox lines = new VBox(4);
  private final Label said = new Label();
  private final TextField typed = new TextField();
  private final Map<Integer, String> names = new HashMap<>();

  /// @param id of the field; its button is `id-add`
  /// @param extra fields between the name and the button
  /// @param picked takes the number of who was picked
  /// @param gone takes the number of who was taken away
  PeopleLines(
      EntriesViewModel model,
      Messages messages,
      String id,
      List<? extends Node> extra,
      Consumer<Integer> picked,
      Consumer<Integer> gone) {
    this.model = model;
    this.messages = messages;
    this.id = id;
    this.gone = gone;
    typed.setId(id);
    typed.promptTextProperty().bind(messages.bind("documents.person.prompt"));
    typed.accessibleTextProperty().bind(messages.bind("documents.person.prompt"));
    HBox.setHgrow(typed, Priority.ALWAYS);
    typed.setMinWidth(0);
    Button add =
        Buttons.corner(id + "-add", messages.bind("documents.person.add"), () -> pick(picked));
    typed.setOnAction(_ -> pick(picked));
    extra.forEach(node -> ((TextField) node).setOnAction(_ -> pick(picked)));
    var row = new HBox(6, typed);
    row.getChildren().addAll(extra);
    row.getChildren().add(add);
    said.setWrapText(true);
    said.setMinHeight(USE_PREF_SIZE);
    said.getStyleClass().add("note");
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    setSpacing(6);
    getChildren().addAll(row, said, lines);
  }

  private void pick(Consumer<Integer> picked) {
    if (typed.getText().isBlank()) {
      return;
    }
    model.find(
        typed.getText(),
        found -> {
          said.setText(found.isPresent() ? "" : messages.text("documents.person.none"));
          found.ifPresent(person -> take(person, picked));
        });
  }

  private void take(Participant person, Consumer<Integer> picked) {
    names.put(person.number(), person.name());
    typed.clear();
    picked.accept(person.number());
    typed.requestFocus();
  }

  /// Shows a line for each.
  ///
  /// @param detail what is said beside the name
  void show(List<Integer> numbers, IntFunction<String> detail) {
    if (!names.keySet().containsAll(numbers)) {
      model.names(
          numbers,
          found -> {
            numbers.forEach(number -> names.put(number, found.getOrDefault(number, "")));
            show(numbers, detail);
          });
      return;
    }
    lines.getChildren().setAll(numbers.stream().map(number -> line(number, detail)).toList());
  }

  private Node line(int number, IntFunction<String> detail) {
    String beside = detail.apply(number);
    var name = new Label(number + " · " + Optional.ofNullable(names.get(number)).orElse(""));
    name.setWrapText(true);
    name.setMinHeight(Region.USE_PREF_SIZE);
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    var amount = new Label(beside);
    amount.setMinWidth(Region.USE_PREF_SIZE);
    Button away =
        Buttons.corner(
            id + "-away-" + number,
            messages.bind("documents.person.away"),
            () -> gone.accept(number));
    away.setMinWidth(Region.USE_PREF_SIZE);
    return Texts.styled(new HBox(8, name, amount, away), "person-line");
  }
}
