package id.balai.ui.console.look;

import id.balai.domain.event.Event;
import id.balai.service.settings.Amount;
import id.balai.service.settings.Choice;
import id.balai.service.settings.Flag;
import id.balai.service.settings.Kind;
import id.balai.service.settings.Many;
import id.balai.service.settings.MarginsKind;
import id.balai.service.settings.Maybe;
import id.balai.service.settings.Named;
import id.balai.service.settings.Parts;
import id.balai.service.settings.Picture;
import id.balai.service.settings.SettingWords;
import id.balai.service.settings.Whole;
import id.balai.service.settings.Words;
import id.balai.service.settings.Written;
import id.balai.ui.control.Forms;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// Makes the field of a setting from the kind of its value.
final class Editors {

  private static final List<String> SIDES = List.of("top", "right", "bottom", "left");

  private final Messages messages;
  private final SettingWords words;
  private final Supplier<Event> event;

  /// @param event whose sessions and groups are chosen among
  Editors(Messages messages, Supplier<Event> event) {
    this.messages = messages;
    this.words = new SettingWords(messages.language().locale());
    this.event = event;
  }

  SettingWords words() {
    return words;
  }

  Messages messages() {
    return messages;
  }

  /// @param id of the field
  /// @param now its value
  /// @param changed takes every value that is typed or chosen
  Node of(Kind<?> kind, String id, JsonNode now, Consumer<JsonNode> changed) {
    return switch (kind) {
      case Choice<?> _, Named _ -> combo(kind, id, now, changed);
      case Flag _ ->
          check(id, "", now.booleanValue(), on -> changed.accept(BooleanNode.valueOf(on)));
      case Maybe<?> maybe when maybe.some() instanceof Picture ->
          new PictureEditor(id, now, changed, messages);
      case Words text when text.lines() == Words.Lines.MANY -> area(id, now, changed);
      case Words _ -> field(id, shown(now), typed -> changed.accept(StringNode.valueOf(typed)));
      case MarginsKind _ -> margins(id, now, changed);
      case Many<?> many when many.each() instanceof Parts<?> row ->
          new RowsEditor(this, row, id, now, changed);
      case Many<?> many when many.each() instanceof Words -> lines(id, now, changed);
      case Many<?> many when !many.options(event.get()).isEmpty() -> checks(many, id, now, changed);
      case Parts<?> parts -> parts(parts, id, now, changed);
      case Whole whole -> unit(line(kind, id, now, changed), whole.unit());
      case Amount _ -> unit(line(kind, id, now, changed), "Rp");
      case Maybe<?> _, Many<?> _, Written<?> _, Picture _ -> line(kind, id, now, changed);
    };
  }

  /// A value on one line.
  private Node line(Kind<?> kind, String id, JsonNode now, Consumer<JsonNode> changed) {
    TextField field = field(id, shown(now), typed -> changed.accept(kind.typed(typed.strip())));
    field.setPromptText(example(kind));
    return field;
  }

  private static String example(Kind<?> kind) {
    return switch (kind) {
      case Written<?> written -> written.example();
      case Maybe<?> maybe -> example(maybe.some());
      default -> "";
    };
  }

  private static Node unit(Node field, String unit) {
    Label name = Texts.word("note", unit);
    name.setMinWidth(Region.USE_PREF_SIZE);
    var line = Texts.styled(new HBox(field, name), "pair");
    HBox.setHgrow(line, Priority.ALWAYS);
    return line;
  }

  static TextField field(String id, String now, Consumer<String> changed) {
    var field = new TextField(now);
    field.setId(id);
    field.textProperty().subscribe((_, typed) -> changed.accept(typed));
    HBox.setHgrow(field, Priority.ALWAYS);
    return field;
  }

  private static Node area(String id, JsonNode now, Consumer<JsonNode> changed) {
    return area(id, shown(now), typed -> changed.accept(StringNode.valueOf(typed)));
  }

  private static TextArea area(String id, String now, java.util.function.Consumer<String> changed) {
    var area = new TextArea(now);
    area.setId(id);
    area.setWrapText(true);
    area.setPrefRowCount(4);
    area.textProperty().subscribe((_, typed) -> changed.accept(typed));
    return area;
  }

  /// Texts, one a line.
  private static Node lines(String id, JsonNode now, Consumer<JsonNode> changed) {
    String text =
        StreamSupport.stream(now.spliterator(), false)
            .map(JsonNode::asString)
            .collect(Collectors.joining("\n"));
    return area(
        id,
        text,
        typed -> {
          ArrayNode all = JsonMapper.shared().createArrayNode();
          typed.lines().map(String::strip).filter(one -> !one.isEmpty()).forEach(all::add);
          changed.accept(all);
        });
  }

  private Node combo(Kind<?> kind, String id, JsonNode now, Consumer<JsonNode> changed) {
    List<String> options = kind.options(event.get());
    ComboBox<String> combo =
        new Forms(messages)
            .choice(id, options, one -> options.contains(one) ? words.option(kind, one) : one);
    combo.setValue(shown(now));
    combo.valueProperty().subscribe((_, chosen) -> changed.accept(StringNode.valueOf(chosen)));
    HBox.setHgrow(combo, Priority.ALWAYS);
    return combo;
  }

  static CheckBox check(String id, String name, boolean isOn, Consumer<Boolean> changed) {
    var box = new CheckBox(name);
    box.setId(id);
    box.setSelected(isOn);
    box.setMinWidth(Region.USE_PREF_SIZE);
    box.selectedProperty().subscribe((_, on) -> changed.accept(on));
    return box;
  }

  /// Some of a few.
  private Node checks(Many<?> many, String id, JsonNode now, Consumer<JsonNode> changed) {
    var chosen = new ArrayList<String>();
    now.forEach(one -> chosen.add(one.asString()));
    var pane = Texts.styled(new FlowPane(), "look-checks");
    for (String option : many.options(event.get())) {
      pane.getChildren()
          .add(
              check(
                  id + "-" + option,
                  words.option(many, option),
                  chosen.contains(option),
                  on -> {
                    chosen.remove(option);
                    if (on) {
                      chosen.add(option);
                    }
                    ArrayNode all = JsonMapper.shared().createArrayNode();
                    many.options(event.get()).stream().filter(chosen::contains).forEach(all::add);
                    changed.accept(all);
                  }));
    }
    return pane;
  }

  private Node margins(String id, JsonNode now, Consumer<JsonNode> changed) {
    var typed = new ArrayList<String>();
    now.forEach(side -> typed.add(side.asString()));
    var line = Texts.styled(new HBox(), "pair");
    for (int i = 0; i < SIDES.size(); i++) {
      int place = i;
      TextField field =
          field(
              id + "-" + SIDES.get(i),
              typed.get(i),
              text -> {
                typed.set(place, text.strip().replace(',', '.'));
                changed.accept(new MarginsKind().typed(String.join(" ", typed)));
              });
      field.getStyleClass().add("margin-field");
      Label name = Texts.word("note", messages.text(side(i)));
      var box = Texts.styled(new VBox(name, field), "labelled");
      line.getChildren().add(box);
    }
    return line;
  }

  private static String side(int place) {
    return switch (place) {
      case 0 -> "look.top";
      case 1 -> "look.right";
      case 2 -> "look.bottom";
      default -> "look.left";
    };
  }

  /// Every field of a record, each under its name.
  Node parts(Parts<?> parts, String id, JsonNode now, Consumer<JsonNode> changed) {
    var object = (ObjectNode) now.deepCopy();
    var box = Texts.styled(new VBox(), "look-parts");
    var line = new HBox();
    for (Parts.Field<?> field : parts.fields()) {
      JsonNode value = object.get(field.name());
      Consumer<JsonNode> next =
          given -> {
            object.set(field.name(), given);
            changed.accept(object.deepCopy());
          };
      Node editor = of(field.kind(), id + "-" + field.name(), value, next);
      String name = words.field(parts, field);
      editor.setAccessibleText(name);
      if (isWide(field.kind())) {
        box.getChildren().add(labelled(name, editor));
        continue;
      }
      if (line.getChildren().size() % 2 == 0) {
        line = new HBox();
        line.getStyleClass().add("pair");
        box.getChildren().add(line);
      }
      line.getChildren().add(half(labelled(name, editor)));
    }
    return box;
  }

  private static boolean isWide(Kind<?> kind) {
    return switch (kind) {
      case Words text -> text.most() > 100;
      case Many<?> _, Parts<?> _, Named _ -> true;
      default -> false;
    };
  }

  private static Node half(VBox box) {
    HBox.setHgrow(box, Priority.ALWAYS);
    box.setPrefWidth(100);
    box.setMinWidth(0);
    return box;
  }

  private static VBox labelled(String name, Node editor) {
    Label label = Texts.word("note", name);
    label.setLabelFor(editor);
    return Texts.styled(new VBox(label, editor), "labelled");
  }

  /// A value as it stands in a field.
  private static String shown(JsonNode now) {
    if (now.isArray()) {
      return StreamSupport.stream(now.spliterator(), false)
          .map(JsonNode::asString)
          .collect(Collectors.joining(", "));
    }
    return now.isNull() ? "" : now.asString();
  }
}
