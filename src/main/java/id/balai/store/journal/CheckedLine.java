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
    byte[] text = content.getBytes(StandardCharsets.UTF_8);
    byte[] line = new byte[CRC_LENGTH + 1 + text.length + 1];
    byte[] crc = crc(text, 0).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(crc, 0, line, 0, CRC_LENGTH);
    line[CRC_LENGTH] = ' ';
    System.arraycopy(text, 0, line, CRC_LENGTH + 1, text.length);
    line[line.length - 1] = '\n';
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
            crc(line, CRC_LENGTH + 1).getBytes(StandardCharsets.US_ASCII),
            Arrays.copyOf(line, CRC_LENGTH))) {
      throw new DamagedLineException("checksum");
    }
    return new String(line, CRC_LENGTH + 1, line.length - CRC_LENGTH - 1, StandardCharsets.UTF_8);
  }

  private static String crc(byte[] text, int from) {
    var crc = new CRC32C();
    crc.update(text, from, text.length - from);
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }
}
