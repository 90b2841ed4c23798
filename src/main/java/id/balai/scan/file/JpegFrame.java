package id.balai.scan.file;

import id.balai.scan.Luma;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.plugins.jpeg.JPEGHuffmanTable;

/// One JPEG picture of a video as a frame. Cameras leave out the Huffman tables that all MJPEG
/// shares; they are put back.
final class JpegFrame {

  private static final int LONGEST = 32 << 20;
  private static final int MARKER = 0xff;
  private static final int TABLES = 0xc4;
  private static final int SCAN = 0xda;

  private JpegFrame() {}

  /// The frame in a part of a file, or empty when it is torn or absurdly long.
  static Optional<Luma> read(Bytes bytes, long start, long length) throws IOException {
    if (length < 4 || length > LONGEST || start + length > bytes.size()) {
      return Optional.empty();
    }
    byte[] jpeg = bytes.at(start, (int) length);
    try {
      return Optional.of(ImageFiles.read(withTables(jpeg)));
    } catch (IOException torn) {
      return Optional.empty();
    }
  }

  private static byte[] withTables(byte[] jpeg) throws IOException {
    int place = 2;
    while (place + 4 <= jpeg.length && (jpeg[place] & 0xff) == MARKER) {
      int marker = jpeg[place + 1] & 0xff;
      if (marker == TABLES) {
        return jpeg;
      }
      if (marker == SCAN) {
        return insert(jpeg, place);
      }
      place += 2 + (((jpeg[place + 2] & 0xff) << 8) | (jpeg[place + 3] & 0xff));
    }
    return jpeg;
  }

  private static byte[] insert(byte[] jpeg, int place) throws IOException {
    var whole = new ByteArrayOutputStream(jpeg.length + 500);
    whole.write(jpeg, 0, place);
    table(whole, 0x00, JPEGHuffmanTable.StdDCLuminance);
    table(whole, 0x10, JPEGHuffmanTable.StdACLuminance);
    table(whole, 0x01, JPEGHuffmanTable.StdDCChrominance);
    table(whole, 0x11, JPEGHuffmanTable.StdACChrominance);
    whole.write(jpeg, place, jpeg.length - place);
    return whole.toByteArray();
  }

  /// A DHT segment (ISO/IEC 10918-1, B.2.4.2).
  private static void table(ByteArrayOutputStream out, int name, JPEGHuffmanTable table) {
    short[] lengths = table.getLengths();
    short[] values = table.getValues();
    int length = 2 + 1 + 16 + values.length;
    out.write(MARKER);
    out.write(TABLES);
    out.write(length >> 8);
    out.write(length & 0xff);
    out.write(name);
    for (int i = 0; i < 16; i++) {
      out.write(i < lengths.length ? lengths[i] : 0);
    }
    for (short value : values) {
      out.write(value);
    }
  }
}
