package id.balai.ui.control;

import id.balai.domain.document.PagePicture;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Shows the picture of a page of a paper.
public final class PageImage {

  private PageImage() {}

  /// The picture, as the screen takes it.
  public static WritableImage of(PagePicture picture) {
    var image = new WritableImage(picture.width(), picture.height());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            picture.width(),
            picture.height(),
            PixelFormat.getIntArgbInstance(),
            picture.argb(),
            0,
            picture.width());
    return image;
  }
}
