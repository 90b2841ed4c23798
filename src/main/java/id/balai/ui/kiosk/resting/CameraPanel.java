package id.balai.ui.kiosk.resting;

import id.balai.ui.control.PreviewSource;
import id.balai.ui.text.Words;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Shows where to hold the badge: the camera's picture, or a drawn badge where there is none, in a
/// frame with a line that moves while something looks.
public final class CameraPanel extends Region {

  private static final double ARC = 56;
  private static final double SHADE_PART = 0.34;
  private static final double FRAME_PART = 0.58;
  private static final double FRAME_MIDDLE = 0.44;
  private static final double BADGE_PART = 0.86;
  private static final double SWEEP_PART = 0.7;

  private final PreviewSource preview;
  private final ImageView picture = new ImageView();
  private final BadgeDrawing badge = new BadgeDrawing();
  private final FrameCorners frame = new FrameCorners();
  private final Region line = new Region();
  private final Region shade = new Region();
  private final VBox caption;
  private final Rectangle clip = new Rectangle();
  private final TranslateTransition sweep = new TranslateTransition(Duration.millis(1800), line);
  private PreviewSource.@Nullable Handle watching;

  public CameraPanel(PreviewSource preview, Words words) {
    this.preview = preview;
    getStyleClass().add("camera-panel");
    line.getStyleClass().add("scan-line");
    shade.getStyleClass().add("shade");
    caption =
        new VBox(
            words("ask", words, "kiosk.resting.show"),
            words("where", words, "kiosk.resting.where"));
    caption.getStyleClass().add("caption");
    setClip(clip);
    picture.setManaged(false);
    getChildren().addAll(picture, badge, shade, frame, line, caption);
    sweep.setAutoReverse(true);
    sweep.setCycleCount(Animation.INDEFINITE);
    sweep.setInterpolator(Interpolator.EASE_BOTH);
  }

  /// Begins to look.
  void start() {
    watching = preview.watch(this::show);
    sweep.play();
  }

  /// Ends looking; the camera may sleep.
  void stop() {
    sweep.stop();
    if (watching != null) {
      watching.close();
      watching = null;
    }
  }

  private void show(Optional<Image> image) {
    picture.setImage(image.orElse(null));
    badge.setVisible(image.isEmpty());
    requestLayout();
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
    double side = Math.min(width, height) * FRAME_PART;
    double middleX = width / 2;
    double middleY = height * FRAME_MIDDLE;
    frame.resizeRelocate(middleX - side / 2, middleY - side / 2, side, side);
    double scale = side * BADGE_PART / BadgeDrawing.HEIGHT * 1.1;
    badge.setScaleX(scale);
    badge.setScaleY(scale);
    badge.setLayoutX(middleX - BadgeDrawing.WIDTH / 2);
    badge.setLayoutY(middleY - BadgeDrawing.HEIGHT / 2);
    line.resizeRelocate(middleX - side * 0.47, middleY, side * 0.94, 4);
    sweep.setFromY(-side * SWEEP_PART / 2);
    sweep.setToY(side * SWEEP_PART / 2);
    shade.resizeRelocate(0, height * (1 - SHADE_PART), width, height * SHADE_PART);
    double text = caption.prefHeight(width);
    caption.resizeRelocate(0, height - text, width, text);
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

  private static Label words(String style, Words words, String key) {
    var label = new Label();
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.textProperty().bind(words.bind(key));
    return label;
  }
}
