package id.balai.ui.console.plan;

import id.balai.domain.event.Emblem;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.FileDialogs;
import id.balai.ui.control.Forms;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Arms of the letterhead: shown as they will print, chosen from a file, or taken off.
final class EmblemField extends VBox {

  private static final double SIDE = 76;

  private final PlanViewModel model;
  private final ObjectProperty<Optional<Emblem>> emblem;
  private final Messages messages;

  /// @param emblem the arms, of which there may be none
  /// @param id of the picture; the buttons have `choose-` and `remove-` before it
  /// @param key of its name
  EmblemField(
      PlanViewModel model,
      ObjectProperty<Optional<Emblem>> emblem,
      String id,
      String key,
      Forms fields,
      Messages messages) {
    this.model = model;
    this.emblem = emblem;
    this.messages = messages;
    var picture = new ImageView();
    picture.setId(id);
    picture.setFitWidth(SIDE);
    picture.setFitHeight(SIDE);
    picture.setPreserveRatio(true);
    picture.setSmooth(true);
    picture.imageProperty().bind(emblem.map(one -> one.map(EmblemField::image).orElse(null)));
    Texts.shown(picture, picture.imageProperty().isNotNull());
    Button choose =
        Buttons.corner("choose-" + id, messages.bind("plan.emblem.choose"), this::choose);
    Button remove =
        Buttons.corner(
            "remove-" + id, messages.bind("plan.emblem.remove"), () -> model.removeEmblem(emblem));
    remove.visibleProperty().bind(picture.visibleProperty());
    remove.managedProperty().bind(picture.visibleProperty());
    var line = Texts.styled(new HBox(picture, choose, remove), "pair");
    getStyleClass().add("labelled");
    getChildren()
        .addAll(
            Texts.line(messages, "field-label", key),
            line,
            fields.flaw(model.emblemFlawProperty()::get, model.emblemFlawProperty()));
  }

  private static Image image(Emblem emblem) {
    return new Image(new ByteArrayInputStream(emblem.picture()));
  }

  private void choose() {
    FileDialogs.picture(this, messages.text("plan.emblem.kinds"))
        .ifPresent(file -> model.chooseEmblem(file, emblem));
  }
}
