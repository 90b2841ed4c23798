package id.balai.ui.console.look;

import id.balai.service.settings.Parts;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// Rows of a table: each may be changed, raised and taken away, and one more may be added.
final class RowsEditor extends VBox {

  private final Editors editors;
  private final Parts<?> kind;
  private final Consumer<JsonNode> changed;
  private final List<JsonNode> rows = new ArrayList<>();
  private final VBox lines = new VBox();
  private final String id;

  RowsEditor(Editors editors, Parts<?> kind, String id, JsonNode now, Consumer<JsonNode> changed) {
    this.editors = editors;
    this.kind = kind;
    this.changed = changed;
    this.id = id;
    setId(id);
    now.forEach(rows::add);
    lines.getStyleClass().add("rows");
    getStyleClass().add("rows");
    Button add = Buttons.corner(id + "-add", editors.messages().bind("look.row.add"), this::add);
    getChildren().setAll(lines, add);
    draw();
  }

  private void draw() {
    lines.getChildren().clear();
    for (int i = 0; i < rows.size(); i++) {
      lines.getChildren().add(line(i));
    }
  }

  private Node line(int place) {
    Node row =
        editors.parts(
            kind,
            id + "-" + (place + 1),
            rows.get(place),
            value -> {
              if (place < rows.size()) {
                rows.set(place, value);
                tell();
              }
            });
    Button raise =
        button(
            "up", "look.row.up", place, () -> rows.add(Math.max(0, place - 1), rows.remove(place)));
    raise.setDisable(place == 0);
    Button remove = button("off", "look.row.remove", place, () -> rows.remove(place));
    var buttons = Texts.styled(new HBox(raise, remove), "pair");
    return Texts.styled(new VBox(row, buttons), "look-row");
  }

  private Button button(String part, String key, int place, Runnable change) {
    Button button =
        Buttons.corner(
            id + "-" + (place + 1) + "-" + part,
            editors.messages().bind(key),
            () -> {
              // A button that was pressed twice may stand for a row that is gone.
              if (place < rows.size()) {
                change.run();
                draw();
                tell();
              }
            });
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /// A row that says nothing yet; it counts when what it has to say was typed.
  private void add() {
    rows.add(kind.blank());
    draw();
    tell();
  }

  private void tell() {
    ArrayNode all = JsonMapper.shared().createArrayNode();
    rows.forEach(all::add);
    changed.accept(all);
  }
}
