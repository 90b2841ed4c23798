package id.balai.store.journal;

import id.balai.domain.log.LogText;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Lines that hold at their one place of one part of one journal and nowhere else: the place, and
/// behind it the text under a cipher that is bound to the place and all that the part's head says.
///
/// @param key of the journal
/// @param head of the part
record BoundForm(JournalKey key, PartHead head) implements LineForm {

  /// The line of an entry, with its line end.
  byte[] write(long sequence, LogText text) {
    byte[] plain = LineForm.joined(text).getBytes(StandardCharsets.UTF_8);
    byte[] sealed = key.lines().seal(plain, head.binding(sequence));
    byte[] place = (sequence + " ").getBytes(StandardCharsets.US_ASCII);
    return CheckedLine.write(place, Base64.getEncoder().encode(sealed));
  }

  @Override
  public LogText read(byte[] line) throws DamagedLineException, JournalDamagedException {
    String content = CheckedLine.read(line);
    int blank = content.indexOf(' ');
    try {
      long sequence = Long.parseLong(content.substring(0, Math.max(blank, 0)));
      byte[] sealed = Base64.getDecoder().decode(content.substring(blank + 1));
      return key.lines()
          .open(sealed, head.binding(sequence))
          .map(bytes -> LineForm.parted(new String(bytes, StandardCharsets.UTF_8)))
          .orElseThrow(() -> new JournalDamagedException(sequence, "cipher"));
    } catch (IllegalArgumentException e) {
      throw new JournalDamagedException(0, "no line of this form");
    }
  }
}
