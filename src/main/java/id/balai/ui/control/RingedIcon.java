package id.balai.ui.control;

import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;

/// The icon of an answer on its disc, in a ring.
public final class RingedIcon extends StackPane {

  public RingedIcon(Ikon icon) {
    var disc = new StackPane(new Icon(icon));
    disc.getStyleClass().add("disc");
    getChildren().add(disc);
    getStyleClass().add("ring");
  }
}
