package id.balai.store.journal;

import id.balai.domain.log.LogText;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;

/// An entry's text as a line of the journal: eight hexadecimal digits of CRC32C, a blank, and what
/// the checksum is over: the body and, behind a tab, the personal part.
final class LineForm {

  private static final int CRC_LENGTH = 8;

  byte[] write(LogText text) {
    String content = text.body() + text.personal().map(part -> "\t" + part).orElse("");
    return (crc(content) + " " + content + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /// Reads a line without its line end.
  ///
  /// @throws DamagedLineException when the checksum does not fit
  LogText read(byte[] bytes) throws DamagedLineException {
    String line = new String(bytes, StandardCharsets.UTF_8);
    if (line.length() <= CRC_LENGTH + 1 || !line.startsWith(crc(line.substring(CRC_LENGTH + 1)))) {
      throw new DamagedLineException("checksum");
    }
    String content = line.substring(CRC_LENGTH + 1);
    int tab = content.indexOf('\t');
    return tab < 0
        ? new LogText(content, Optional.empty())
        : new LogText(content.substring(0, tab), Optional.of(content.substring(tab + 1)));
  }

  private static String crc(String content) {
    var crc = new CRC32C();
    crc.update(content.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }
}
