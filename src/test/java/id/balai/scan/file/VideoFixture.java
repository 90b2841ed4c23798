package id.balai.scan.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Video files out of JPEG pictures, as cameras write them.
public final class VideoFixture {

  private VideoFixture() {}

  /// An AVI file with MJPEG.
  ///
  /// @param kind four letters of how the pictures are packed, such as `MJPG`
  /// @param microseconds from one frame to the next
  public static byte[] avi(String kind, int microseconds, List<byte[]> pictures) {
    byte[] avih = chunk("avih", words(microseconds, 0, 0, 0x10, pictures.size(), 0, 1, 0));
    byte[] strh = chunk("strh", join(text("vids"), text(kind), words(0, 0, 0, 1, 25, 0, 0)));
    byte[] strf = chunk("strf", join(words(40, 1280, 720, 1), text(kind), words(0, 0, 0, 0, 0)));
    byte[] headers = list("LIST", "hdrl", join(avih, list("LIST", "strl", join(strh, strf))));
    var frames = new ByteArrayOutputStream();
    pictures.forEach(picture -> frames.writeBytes(chunk("00dc", picture)));
    byte[] sound = chunk("01wb", new byte[101]);
    byte[] movie = list("LIST", "movi", join(sound, frames.toByteArray()));
    return list("RIFF", "AVI ", join(headers, chunk("JUNK", new byte[13]), movie));
  }

  /// Pictures one after the other, as a network camera sends them.
  public static byte[] multipart(List<byte[]> pictures) {
    var stream = new ByteArrayOutputStream();
    for (byte[] picture : pictures) {
      stream.writeBytes(text("--frame\r\nContent-Type: image/jpeg\r\n\r\n"));
      stream.writeBytes(picture);
      stream.writeBytes(text("\r\n"));
    }
    return stream.toByteArray();
  }

  /// Pictures one directly after the other.
  public static byte[] row(List<byte[]> pictures) {
    return join(pictures.toArray(byte[][]::new));
  }

  /// The same picture without its Huffman tables, as many cameras write MJPEG.
  ///
  /// @throws IOException when it has none
  public static byte[] withoutTables(byte[] jpeg) throws IOException {
    var out = new ByteArrayOutputStream();
    int place = 2;
    out.write(jpeg, 0, 2);
    boolean hadTables = false;
    while ((jpeg[place + 1] & 0xff) != 0xda) {
      int length = 2 + (((jpeg[place + 2] & 0xff) << 8) | (jpeg[place + 3] & 0xff));
      boolean areTables = (jpeg[place + 1] & 0xff) == 0xc4;
      hadTables |= areTables;
      if (!areTables) {
        out.write(jpeg, place, length);
      }
      place += length;
    }
    if (!hadTables) {
      throw new IOException("a picture without tables");
    }
    out.write(jpeg, place, jpeg.length - place);
    return out.toByteArray();
  }

  private static byte[] list(String name, String kind, byte[] content) {
    return chunk(name, join(text(kind), content));
  }

  private static byte[] chunk(String name, byte[] content) {
    return join(text(name), words(content.length), content, new byte[content.length % 2]);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] words(int... words) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * words.length).order(ByteOrder.LITTLE_ENDIAN);
    for (int word : words) {
      bytes.putInt(word);
    }
    return bytes.array();
  }

  private static byte[] join(byte[]... parts) {
    var whole = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      whole.writeBytes(part);
    }
    return whole.toByteArray();
  }
}
