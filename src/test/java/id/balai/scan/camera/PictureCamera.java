package id.balai.scan.camera;

import id.balai.scan.Luma;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/// A camera process before which one picture is held: it sends the picture again and again, as a
/// camera sends what it sees.
final class PictureCamera {
  private PictureCamera() {}

  /// @param words the file of the picture, gray
  public static void main(String[] words) throws IOException, InterruptedException {
    BufferedImage picture = ImageIO.read(new File(words[0]));
    int width = picture.getWidth();
    byte[] pixels = new byte[width * picture.getHeight()];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) picture.getRaster().getSample(i % width, i / width, 0);
    }
    var frame = new CameraMessage.Frame(new Luma(pixels, width, picture.getHeight()));
    var wire = new CameraWire.Writer(new FileOutputStream(FileDescriptor.out));
    for (int i = 0; i < 600; i++) {
      wire.send(frame);
      Thread.sleep(100);
    }
  }
}
