package id.balai.ui.console.look;

import id.balai.domain.event.Emblem;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.FileDialogs;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.StringNode;

/// A picture: shown, chosen from a file, or taken off.
final class PictureEditor extends HBox {

  private static final double SIDE = 64;

  private final ImageView picture = new ImageView();
  private final Consumer<JsonNode> changed;
  private final Messages messages;

  PictureEditor(String id, JsonNode now, Consumer<JsonNode> changed, Messages messages) {
    this.changed = changed;
    this.messages = messages;
    setId(id);
    getStyleClass().add("pair");
    picture.setFitWidth(SIDE);
    picture.setFitHeight(SIDE);
    picture.setPreserveRatio(true);
    Texts.shown(picture, picture.imageProperty().isNotNull());
    show(now);
    Button choose = Buttons.corner(id + "-choose", messages.bind("look.choose"), this::choose);
    Button remove =
        Buttons.corner(
            id + "-off", messages.bind("look.row.remove"), () -> take(NullNode.getInstance()));
    remove.visibleProperty().bind(picture.visibleProperty());
    getChildren().setAll(picture, choose, remove);
  }

  private void take(JsonNode value) {
    show(value);
    changed.accept(value);
  }

  private void show(JsonNode value) {
    picture.setImage(
        value.isString()
            ? new Image(new ByteArrayInputStream(Base64.getDecoder().decode(value.stringValue())))
            : null);
  }

  private void choose() {
    FileDialogs.picture(this, messages.text("look.pictures")).ifPresent(this::read);
  }

  /// A file that cannot be read, or is too large, is refused like one that is no picture.
  private void read(Path file) {
    String content;
    try (var in = Files.newInputStream(file)) {
      content = Base64.getEncoder().encodeToString(in.readNBytes(Emblem.MOST_BYTES + 1));
    } catch (IOException e) {
      content = "";
    }
    take(StringNode.valueOf(content));
  }
}
