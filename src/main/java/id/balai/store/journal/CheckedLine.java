package id.balai.store.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/// A line with its checksum: eight hexadecimal digits of CRC32C, a blank, and what it is over. The
/// checksum tells a line that a crash tore from one that was changed, without any key.
final class CheckedLine {

  private static final int CRC_LENGTH = 8;

  private CheckedLine() {}

  /// The line with its line end.
  static byte[] write(String content) {
    return write(content.getBytes(StandardCharsets.UTF_8), new byte[0]);
  }

  /// The line with its line end.
  ///
  /// @param begin what the content begins with
  /// @param rest what stands behind that
  static byte[] write(byte[] begin, byte[] rest) {
    int end = CRC_LENGTH + 1 + begin.length + rest.length;
    byte[] line = new byte[end + 1];
    System.arraycopy(begin, 0, line, CRC_LENGTH + 1, begin.length);
    System.arraycopy(rest, 0, line, end - rest.length, rest.length);
    byte[] crc = crc(line, CRC_LENGTH + 1, end).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(crc, 0, line, 0, CRC_LENGTH);
    line[CRC_LENGTH] = ' ';
    line[end] = '\n';
    return line;
  }

  /// What the checksum is over.
  ///
  /// @param line without its line end
  /// @throws DamagedLineException when the checksum does not fit
  static String read(byte[] line) throws DamagedLineException {
    if (line.length <= CRC_LENGTH + 1
        || line[CRC_LENGTH] != ' '
        || !Arrays.equals(
            crc(line, CRC_LENGTH + 1, line.length).getBytes(StandardCharsets.US_ASCII),
            Arrays.copyOf(line, CRC_LENGTH))) {
      throw new DamagedLineException("checksum");
    }
    return new String(line, CRC_LENGTH + 1, line.length - CRC_LENGTH - 1, StandardCharsets.UTF_8);
  }

  private static String crc(byte[] line, int from, int to) {
    var crc = new CRC32C();
    crc.update(line, from, to - from);
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }
}
