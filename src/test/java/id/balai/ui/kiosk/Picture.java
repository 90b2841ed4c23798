package id.balai.ui.kiosk;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Writes what a scene shows, as PNG. Hundreds of pictures are written, and the platform's writer
/// takes ten times as long.
public final class Picture {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] EIGHT_BITS_OF_RGB = {8, 2, 0, 0, 0};

  private Picture() {}

  /// Writes it into `target/screenshots`.
  public static void write(WritableImage image, String name) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var size = ByteBuffer.allocate(13).putInt(width).putInt(height).put(EIGHT_BITS_OF_RGB);
    try {
      Path folder = Files.createDirectories(Path.of("target", "screenshots"));
      Path file = folder.resolve(name + ".png");
      try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
        out.write(SIGNATURE);
        part(out, "IHDR", size.array());
        part(out, "IDAT", pressed(rows(image, width, height)));
        part(out, "IEND", new byte[0]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Red, green and blue, with the number of its filter, which is none, before each row.
  private static byte[] rows(WritableImage image, int width, int height) {
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
    byte[] rows = new byte[height * (1 + 3 * width)];
    int at = 0;
    for (int i = 0; i < pixels.length; i++) {
      at += i % width == 0 ? 1 : 0;
      int pixel = pixels[i];
      rows[at++] = (byte) (pixel >> 16);
      rows[at++] = (byte) (pixel >> 8);
      rows[at++] = (byte) pixel;
    }
    return rows;
  }

  private static byte[] pressed(byte[] rows) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var deflater = new Deflater(Deflater.BEST_SPEED);
    try (var out = new DeflaterOutputStream(bytes, deflater, 1 << 16)) {
      out.write(rows);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static void part(DataOutputStream out, String kind, byte[] data) throws IOException {
    byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
    var check = new CRC32();
    check.update(name);
    check.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) check.getValue());
  }
}
