package id.balai.ui.console.plan;

import id.balai.domain.event.Emblem;
import id.balai.ui.control.Buttons;
import id.balai.ui.text.Messages;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// The arms of the office: shown as they will print, chosen from a file, or taken off.
final class EmblemField extends VBox {

  private static final double SIDE = 76;

  private final PlanViewModel model;
  private final Messages messages;

  EmblemField(PlanViewModel model, PlanFields fields, Messages messages) {
    this.model = model;
    this.messages = messages;
    var emblem = model.form().emblem;
    var picture = new ImageView();
    picture.setId("emblem");
    picture.setFitWidth(SIDE);
    picture.setFitHeight(SIDE);
    picture.setPreserveRatio(true);
    picture.setSmooth(true);
    picture.imageProperty().bind(emblem.map(one -> one.map(EmblemField::image).orElse(null)));
    picture.visibleProperty().bind(picture.imageProperty().isNotNull());
    picture.managedProperty().bind(picture.visibleProperty());
    Button choose =
        Buttons.corner("choose-emblem", messages.bind("plan.emblem.choose"), this::choose);
    Button remove =
        Buttons.corner("remove-emblem", messages.bind("plan.emblem.remove"), model::removeEmblem);
    remove.visibleProperty().bind(picture.visibleProperty());
    remove.managedProperty().bind(picture.visibleProperty());
    var line = new HBox(picture, choose, remove);
    line.getStyleClass().add("pair");
    getStyleClass().add("labelled");
    getChildren()
        .addAll(
            fields.label("plan.emblem", "field-label"),
            line,
            fields.flaw(model.emblemFlawProperty()::get, model.emblemFlawProperty()));
  }

  private static Image image(Emblem emblem) {
    return new Image(new ByteArrayInputStream(emblem.picture()));
  }

  private void choose() {
    var chooser = new FileChooser();
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                messages.text("plan.emblem.kinds"), "*.png", "*.jpg", "*.jpeg", "*.PNG", "*.JPG"));
    Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow()))
        .map(File::toPath)
        .ifPresent(model::chooseEmblem);
  }
}
