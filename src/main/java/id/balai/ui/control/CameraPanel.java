package id.balai.ui.control;

import id.balai.service.station.StationSettings.CameraPlace;
import id.balai.ui.text.Messages;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// Shows where to hold a code: the camera's picture, or a drawn badge where there is none, in a
/// frame with a line that moves while something happens before the camera: at rest its pictures
/// come seldom, and a line that moved alone would only warm the computer. Without a camera there is
/// no line, no arrow to one, and no word of one.
public final class CameraPanel extends Region {

  private static final double ARC = 56;
  private static final double SHADE_PART = 0.34;
  private static final double FRAME_PART = 0.58;
  private static final double FRAME_MIDDLE = 0.44;
  private static final double FREE_PART = 0.82;
  private static final double BADGE_PART = 0.86;
  private static final double SWEEP_PART = 0.7;
  private static final Duration SWEEP = Duration.millis(1800);

  /// The line moves slowly: painting it at every pulse of the screen would only warm the computer.
  private static final double SWEEP_HERTZ = 30;

  /// Pictures that are further apart than this are those of a camera at rest.
  private static final long SELDOM_NS = 250_000_000;

  private static final String WITHOUT = "kiosk.resting.scanner";

  private final PreviewSource preview;
  private final ImageView picture = new ImageView();
  private final BadgeDrawing badge = new BadgeDrawing();
  private final FrameCorners frame = new FrameCorners();
  private final Region line = new Region();
  private final Region shade = new Region();
  private final CameraPlace place;
  private final StackPane arrow;
  private final VBox caption;
  private final Rectangle clip = new Rectangle();
  private final DoubleProperty swept = new SimpleDoubleProperty(this, "swept");
  private final DoubleProperty reach = new SimpleDoubleProperty(this, "reach");
  private final Timeline sweep = new Timeline(SWEEP_HERTZ);
  private long shown;
  private PreviewSource.@Nullable Handle watching;

  /// @param place where the real camera is, seen from the screen
  /// @param ask key of the words that say what is to be shown
  /// @param hasCamera whether a camera of this kiosk sees something
  public CameraPanel(
      PreviewSource preview,
      CameraPlace place,
      Messages messages,
      String ask,
      ObservableValue<Boolean> hasCamera) {
    this.preview = preview;
    this.place = place;
    this.arrow = new StackPane(new Icon(arrow(place)));
    arrow.getStyleClass().add("arrow");
    arrow.setId("camera-arrow");
    getStyleClass().add("camera-panel");
    line.getStyleClass().add("scan-line");
    shade.getStyleClass().add("shade");
    arrow.visibleProperty().bind(hasCamera);
    line.visibleProperty().bind(hasCamera);
    Label where = messages("where", messages, WITHOUT);
    where
        .textProperty()
        .bind(
            messages.bind(
                () -> messages.text(hasCamera.getValue() ? where(place) : WITHOUT), hasCamera));
    caption = new VBox(messages("ask", messages, ask), where);
    caption.getStyleClass().add("caption");
    setClip(clip);
    picture.setManaged(false);
    getChildren().addAll(picture, badge, shade, frame, line, caption, arrow);
    sweep.setAutoReverse(true);
    sweep.setCycleCount(Animation.INDEFINITE);
    sweep
        .getKeyFrames()
        .addAll(
            new KeyFrame(Duration.ZERO, new KeyValue(swept, -1)),
            new KeyFrame(SWEEP, new KeyValue(swept, 1, Interpolator.EASE_BOTH)));
    line.translateYProperty().bind(swept.multiply(reach));
  }

  /// Begins to look.
  public void start() {
    watching = preview.watch(this::show);
    shown = System.nanoTime();
  }

  /// Ends looking; the camera may sleep.
  public void stop() {
    sweep.stop();
    if (watching != null) {
      watching.close();
      watching = null;
    }
  }

  private void show(Optional<Image> image) {
    long now = System.nanoTime();
    if (image.isPresent() && now - shown < SELDOM_NS) {
      sweep.play();
    } else {
      sweep.pause();
    }
    shown = now;
    if (!Objects.equals(picture.getImage(), image.orElse(null))) {
      picture.setImage(image.orElse(null));
      requestLayout();
    }
    badge.setVisible(image.isEmpty());
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    clip.setWidth(width);
    clip.setHeight(height);
    clip.setArcWidth(ARC);
    clip.setArcHeight(ARC);
    cover(width, height);
    double text = caption.prefHeight(width);
    double free = height - text;
    // In a low window with large type the words need more than the shade: the frame gives way.
    double side = Math.min(Math.min(width, height) * FRAME_PART, free * FREE_PART);
    double middleX = width / 2;
    double middleY = Math.min(height * FRAME_MIDDLE, free - side / 2);
    frame.resizeRelocate(middleX - side / 2, middleY - side / 2, side, side);
    // The drawing never reaches into the words below it.
    double most = (free - middleY) * 2 / BadgeDrawing.HEIGHT;
    double scale = Math.min(side * BADGE_PART / BadgeDrawing.HEIGHT * 1.1, most);
    badge.setScaleX(scale);
    badge.setScaleY(scale);
    badge.setLayoutX(middleX - BadgeDrawing.WIDTH / 2);
    badge.setLayoutY(middleY - BadgeDrawing.HEIGHT / 2);
    line.resizeRelocate(middleX - side * 0.47, middleY, side * 0.94, 4);
    reach.set(side * SWEEP_PART / 2);
    double foot = Math.max(height * SHADE_PART, text);
    shade.resizeRelocate(0, height - foot, width, foot);
    caption.resizeRelocate(0, free, width, text);
    point(width, middleY, height - foot);
  }

  /// Puts the arrow at the edge behind which the real camera is: people hold their cards to the
  /// picture otherwise.
  private void point(double width, double middleY, double footY) {
    double size = arrow.prefWidth(-1);
    double far = size / 4;
    double x =
        switch (place) {
          case ABOVE, BELOW -> (width - size) / 2;
          case LEFT -> far;
          case RIGHT -> width - size - far;
        };
    double y =
        switch (place) {
          case ABOVE -> far;
          case BELOW -> footY - size - far;
          case LEFT, RIGHT -> middleY - size / 2;
        };
    arrow.resizeRelocate(x, y, size, size);
  }

  private static Ikon arrow(CameraPlace place) {
    return switch (place) {
      case ABOVE -> MaterialDesignA.ARROW_UP_BOLD;
      case BELOW -> MaterialDesignA.ARROW_DOWN_BOLD;
      case LEFT -> MaterialDesignA.ARROW_LEFT_BOLD;
      case RIGHT -> MaterialDesignA.ARROW_RIGHT_BOLD;
    };
  }

  private static String where(CameraPlace place) {
    return switch (place) {
      case ABOVE -> "kiosk.resting.camera.above";
      case BELOW -> "kiosk.resting.camera.below";
      case LEFT -> "kiosk.resting.camera.left";
      case RIGHT -> "kiosk.resting.camera.right";
    };
  }

  /// Lets the camera's picture fill the panel, cut at the edges.
  private void cover(double width, double height) {
    Image image = picture.getImage();
    if (image == null || image.getWidth() == 0) {
      return;
    }
    double scale = Math.max(width / image.getWidth(), height / image.getHeight());
    picture.setFitWidth(image.getWidth() * scale);
    picture.setFitHeight(image.getHeight() * scale);
    picture.relocate((width - picture.getFitWidth()) / 2, (height - picture.getFitHeight()) / 2);
  }

  private static Label messages(String style, Messages messages, String key) {
    var label = new Label();
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.textProperty().bind(messages.bind(key));
    return label;
  }
}
