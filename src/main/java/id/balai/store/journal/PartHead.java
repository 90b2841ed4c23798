package id.balai.store.journal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The first line of every part of a journal.
///
/// @param kind of the journal
/// @param folder id of the data folder
/// @param chain of the entries
/// @param part names this one file
/// @param first place of its first entry
/// @param previous hash of the entry before that
record PartHead(JournalKind kind, UUID folder, UUID chain, UUID part, long first, String previous) {

  private static final String MARK = "0 balai-part 2 ";
  private static final int CRC = 9;
  private static final int FOLDER_WORD = 4;

  private static final Pattern TEXT =
      Pattern.compile(
          "0 balai-part 2 (main|apart) ([0-9a-f-]{36}) ([0-9a-f-]{36}) ([0-9a-f-]{36})"
              + " ([1-9]\\d{0,17}) ([0-9a-f]{64})");

  /// The head of a new part.
  static PartHead fresh(JournalKey key, UUID chain, long first, String previous) {
    return new PartHead(key.kind(), key.folder(), chain, UUID.randomUUID(), first, previous);
  }

  /// Whether a line says that it is a head.
  ///
  /// @param line without its line end
  static boolean isSaid(byte[] line) {
    return line.length > CRC
        && new String(line, CRC, line.length - CRC, StandardCharsets.ISO_8859_1).startsWith(MARK);
  }

  /// The folder that a head names, whoever wrote it.
  ///
  /// @param line without its line end
  static Optional<UUID> folder(byte[] line) {
    if (!isSaid(line)) {
      return Optional.empty();
    }
    try {
      String[] words = CheckedLine.read(line).split(" ", -1);
      return Optional.of(UUID.fromString(words[FOLDER_WORD]));
    } catch (DamagedLineException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /// Reads a head that this key wrote for this folder's journal.
  ///
  /// @param line without its line end
  /// @throws JournalDamagedException when it is another's, or was changed; no crash does that,
  ///   because a head is on disk before its file has a name
  static PartHead read(JournalKey key, byte[] line) throws JournalDamagedException {
    String text;
    try {
      text = SignedLine.read(key, line);
    } catch (DamagedLineException e) {
      throw new JournalDamagedException(0, "the head of a part");
    }
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw new JournalDamagedException(0, "the head of a part");
    }
    var head =
        new PartHead(
            parts.group(1).equals(JournalKind.MAIN.word()) ? JournalKind.MAIN : JournalKind.APART,
            UUID.fromString(parts.group(2)),
            UUID.fromString(parts.group(3)),
            UUID.fromString(parts.group(4)),
            Long.parseLong(parts.group(5)),
            parts.group(6));
    if (head.kind != key.kind() || !head.folder.equals(key.folder())) {
      throw new JournalDamagedException(head.first, "a part of another journal");
    }
    return head;
  }

  /// The line with its line end.
  byte[] line(JournalKey key) {
    return SignedLine.write(
        key,
        MARK + String.join(" ", kind.word(), folder + " " + chain, part + " " + first, previous));
  }

  /// What the line of an entry is bound to.
  byte[] binding(long sequence) {
    String text =
        String.join(" ", "balai-line-2", kind.word(), folder + " " + chain, part + " " + sequence);
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /// What stands for this part in names.
  String shortPart() {
    return part.toString().substring(0, Segment.PART_DIGITS);
  }
}
