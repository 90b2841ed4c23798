package id.balai.ui.control;

import id.balai.ui.text.Messages;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The head of a kiosk screen: our sign on the left, what the screen offers on the right.
public final class TopBar extends HBox {

  private Optional<Region> middle = Optional.empty();

  public TopBar(Node... offers) {
    getStyleClass().add("top-bar");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(sign(), gap);
    getChildren().addAll(offers);
  }

  /// The head of a screen that offers the way back and nothing else.
  public static TopBar back(Messages messages, Runnable back) {
    return new TopBar(Buttons.corner("back", messages.bind("kiosk.back"), back));
  }

  /// Puts something between the sign and the offers: in the middle of the whole where there is
  /// room, else in the middle of what is left there.
  public TopBar withMiddle(Region middle) {
    middle.setMaxHeight(USE_PREF_SIZE);
    this.middle = Optional.of(middle);
    var after = new Region();
    HBox.setHgrow(after, Priority.ALWAYS);
    getChildren().addAll(2, java.util.List.of(middle, after));
    return this;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    middle.ifPresent(this::centre);
  }

  private void centre(Region shown) {
    Region before = (Region) getChildren().get(1);
    Region after = (Region) getChildren().get(3);
    double wanted = getWidth() / 2 - (shown.getLayoutX() + shown.getWidth() / 2);
    shown.setTranslateX(Math.max(-before.getWidth(), Math.min(wanted, after.getWidth())));
  }

  /// Our sign.
  public static Node sign() {
    var tile = new StackPane(new Icon(MaterialDesignC.CHECK_BOLD));
    tile.getStyleClass().add("tile");
    var name = new Label("balai");
    name.getStyleClass().add("name");
    var sign = new HBox(tile, name);
    sign.getStyleClass().add("sign");
    sign.setId("sign");
    sign.setMinWidth(USE_PREF_SIZE);
    return sign;
  }
}
