package id.balai.store.journal;

import id.balai.domain.log.LogHead;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.util.Arrays;

/// Checks a closed part by its digest, which costs no more than reading it.
final class SegmentCheck {

  private static final int PIECE = 1 << 16;

  private SegmentCheck() {}

  /// Is told after each piece, so that somebody in no hurry can rest.
  @FunctionalInterface
  interface Pace {

    /// @param bytes that were read since the last time
    void step(int bytes) throws IOException;
  }

  /// Whether a closed part is what was written, down to the last byte, and follows.
  ///
  /// @param previous hash of the entry before it
  /// @return what its end says
  /// @throws JournalDamagedException with the first entry that is not
  static PartEnd check(JournalFolder folder, Segment segment, String previous, Pace pace)
      throws IOException {
    PartEnd end = end(folder, segment);
    PartHead head =
        folder
            .head(segment.file())
            .orElseThrow(() -> new JournalDamagedException(segment.first(), "no head"));
    boolean isRight =
        Segment.name(head, end.last()).equals(segment.name())
            && head.previous().equals(previous)
            && digest(folder, segment, end, pace).equals(end.digest());
    if (!isRight) {
      throw located(folder, segment, previous);
    }
    return end;
  }

  /// What the end of a closed part says.
  static PartEnd end(JournalFolder folder, Segment segment) throws IOException {
    byte[] line = lastLine(segment);
    try {
      if (PartEnd.isSaid(line)) {
        return PartEnd.read(folder.key(), line);
      }
    } catch (DamagedLineException e) {
      throw located(folder, segment, "");
    }
    throw located(folder, segment, "");
  }

  /// Whether a closed part is what was written, whatever folder its file lies in, and whatever it
  /// follows.
  static void checkAlone(JournalKey key, Segment segment) throws IOException {
    var anywhere = new JournalFolder(segment.file().resolveSibling(""), key);
    PartHead head =
        anywhere
            .head(segment.file())
            .orElseThrow(() -> new JournalDamagedException(segment.first(), "no head"));
    check(anywhere, segment, head.previous(), _ -> {});
  }

  /// Where a closed part ends, whatever folder its file lies in.
  ///
  /// @throws JournalDamagedException when it has no head and end that this key wrote
  static LogHead head(JournalKey key, Segment segment) throws IOException {
    var anywhere = new JournalFolder(segment.file().resolveSibling(""), key);
    PartEnd end = end(anywhere, segment);
    PartHead head =
        anywhere
            .head(segment.file())
            .orElseThrow(() -> new JournalDamagedException(segment.first(), "no head"));
    return new LogHead(head.chain(), end.last(), end.hash());
  }

  private static byte[] lastLine(Segment segment) throws IOException {
    try (var file = new RandomAccessFile(segment.file().toFile(), "r")) {
      int length = (int) Math.min(file.length(), PartEnd.MOST_BYTES);
      byte[] tail = new byte[length];
      file.seek(file.length() - length);
      file.readFully(tail);
      int from = length - 1;
      while (from > 0 && tail[from - 1] != '\n') {
        from--;
      }
      boolean isEnded = length > 0 && tail[length - 1] == '\n';
      return isEnded ? Arrays.copyOfRange(tail, from, length - 1) : new byte[0];
    }
  }

  private static String digest(JournalFolder folder, Segment segment, PartEnd end, Pace pace)
      throws IOException {
    long left = Files.size(segment.file()) - end.line(folder.key()).length;
    var digest = new PartDigest();
    byte[] piece = new byte[PIECE];
    try (InputStream in = Files.newInputStream(segment.file())) {
      while (left > 0) {
        int read = in.read(piece, 0, (int) Math.min(PIECE, left));
        if (read < 0) {
          break;
        }
        digest.add(piece, read);
        left -= read;
        pace.step(read);
      }
    }
    return digest.hex();
  }

  /// The first entry of a part that is not what was written.
  private static JournalDamagedException located(
      JournalFolder folder, Segment segment, String previous) throws IOException {
    var reading = new JournalReading(new FactCodec(), folder.key(), EarlierForms.NONE, _ -> {});
    try (InputStream in = Files.newInputStream(segment.file())) {
      PartHead head =
          folder
              .head(segment.file())
              .orElseThrow(() -> new JournalDamagedException(segment.first(), "no head"));
      if (head.first() == segment.first()
          && (previous.isEmpty() || head.previous().equals(previous))) {
        reading.beginBehind(head.chain(), head.first() - 1, head.previous());
        reading.readClosed(in);
      }
    } catch (JournalDamagedException e) {
      return e.sequence() > 0 ? e : new JournalDamagedException(segment.first(), "damaged part");
    }
    return new JournalDamagedException(segment.first(), "not the part that was here");
  }
}
