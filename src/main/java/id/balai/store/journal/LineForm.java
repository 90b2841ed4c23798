package id.balai.store.journal;

import id.balai.domain.log.LogText;
import id.balai.store.key.ByteSeal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;
import javax.crypto.spec.SecretKeySpec;

/// An entry's text as a line of the journal: eight hexadecimal digits of CRC32C, a blank, and what
/// the checksum is over: the body and, behind a tab, the personal part, both under a cipher. The
/// checksum tells a line that a crash tore from one that was changed. Lines of older journals are
/// in the clear and are read too.
public final class LineForm {

  private static final int CRC_LENGTH = 8;

  /// The first letter of every body, and of no base64 text.
  private static final String CLEAR = "{";

  private final ByteSeal seal;
  private boolean hasReadClear;

  /// @param key of the cipher, 256 bits
  public LineForm(SecretKeySpec key) {
    this.seal = new ByteSeal(key);
  }

  /// The line of an entry, with its line end.
  public byte[] write(LogText text) {
    String plain = text.body() + text.personal().map(part -> "\t" + part).orElse("");
    String content =
        Base64.getEncoder().encodeToString(seal.seal(plain.getBytes(StandardCharsets.UTF_8)));
    return (crc(content) + " " + content + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /// Reads a line without its line end.
  ///
  /// @throws DamagedLineException when the checksum does not fit: a crash may have torn it
  /// @throws JournalDamagedException when it fits but the cipher does not: no crash does that
  LogText read(byte[] bytes) throws DamagedLineException, JournalDamagedException {
    String line = new String(bytes, StandardCharsets.UTF_8);
    if (line.length() <= CRC_LENGTH + 1 || !line.startsWith(crc(line.substring(CRC_LENGTH + 1)))) {
      throw new DamagedLineException("checksum");
    }
    String content = clear(line.substring(CRC_LENGTH + 1));
    int tab = content.indexOf('\t');
    return tab < 0
        ? new LogText(content, Optional.empty())
        : new LogText(content.substring(0, tab), Optional.of(content.substring(tab + 1)));
  }

  /// Whether a line is one of a version that had no key.
  static boolean isClear(byte[] line) {
    return new String(line, StandardCharsets.UTF_8).startsWith(CLEAR, CRC_LENGTH + 1);
  }

  /// Whether a line was in the clear, so that the file is to be written anew.
  boolean hasReadClear() {
    return hasReadClear;
  }

  private String clear(String content) throws JournalDamagedException {
    if (content.startsWith(CLEAR)) {
      hasReadClear = true;
      return content;
    }
    try {
      return seal.open(Base64.getDecoder().decode(content))
          .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
          .orElseThrow(() -> new JournalDamagedException(0, "cipher"));
    } catch (IllegalArgumentException e) {
      throw new JournalDamagedException(0, "cipher");
    }
  }

  private static String crc(String content) {
    var crc = new CRC32C();
    crc.update(content.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }
}
