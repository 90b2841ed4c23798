package id.balai.store.journal;

import id.balai.base.Sha256;
import id.balai.domain.log.LogHead;
import id.balai.store.key.KeyShelf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Up to where this computer saw the journal of a folder, kept with the folder's key and so apart
/// from the data, under a MAC. It may lag behind the journal and never leads, so that no crash
/// makes it an alarm. That it is there also says that the folder was of the form of now.
///
/// @param seen the newest entry that was seen
/// @param isProtected whether the keeper had set a password then: taking it out of the folder does
///   not make the keeper's word needless
/// @param accepted what the keeper took although more had been seen before
public record HighWaterMark(LogHead seen, boolean isProtected, Optional<Acceptance> accepted) {

  private static final Logger LOG = LoggerFactory.getLogger(HighWaterMark.class);

  private static final String FORM = "balai-mark 1 ";
  private static final String PROTECTED = " password";
  private static final int PLACE_DIGITS = 16;

  /// The keeper took an older state.
  ///
  /// @param found where the journal stood
  /// @param by who took it
  public record Acceptance(LogHead found, String by) {}

  /// The mark of a folder, or empty where this computer never saw it.
  ///
  /// @param data where the folder lies
  public static Optional<HighWaterMark> find(KeyShelf shelf, JournalKey key, Path data)
      throws IOException {
    Optional<String> kept = shelf.note(name(key, data));
    try {
      Optional<HighWaterMark> mark = kept.flatMap(text -> parse(key, text));
      if (kept.isPresent() && mark.isEmpty()) {
        LOG.error("the mark of this folder on the key's shelf is damaged and does not count");
      }
      return mark;
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      LOG.error("the mark of this folder on the key's shelf is none", e);
      return Optional.empty();
    }
  }

  /// Keeps the mark.
  public void keep(KeyShelf shelf, JournalKey key, Path data) throws IOException {
    String head = FORM + key.folder() + (isProtected ? PROTECTED : "");
    String text = head + "\n" + text(seen) + accepted.map(this::text).orElse("");
    shelf.note(name(key, data), text + "\n" + key.mac(text));
  }

  /// Notes that an older state was taken on purpose; whoever opens the folder next records it. Does
  /// nothing where this computer never saw more.
  public static void accept(KeyShelf shelf, JournalKey key, Path data, Acceptance acceptance)
      throws IOException {
    Optional<HighWaterMark> mark = find(shelf, key, data);
    if (mark.isPresent()) {
      new HighWaterMark(mark.get().seen(), mark.get().isProtected(), Optional.of(acceptance))
          .keep(shelf, key, data);
    }
    Checkpoint.drop(data);
  }

  private static String name(JournalKey key, Path data) throws IOException {
    String place = Sha256.hex(data.toRealPath().toString());
    return key.folder() + "-" + place.substring(0, PLACE_DIGITS);
  }

  private String text(Acceptance acceptance) {
    String by = acceptance.by().replaceAll("[^A-Za-z0-9._-]", "_");
    return "\n" + text(acceptance.found()) + " " + by;
  }

  private static String text(LogHead head) {
    return head.chain() + " " + head.sequence() + " " + head.hash();
  }

  private static Optional<HighWaterMark> parse(JournalKey key, String all) {
    int end = all.lastIndexOf('\n');
    String text = all.substring(0, end);
    String[] lines = text.split("\n", -1);
    if (!all.substring(end + 1).equals(key.mac(text))
        || !lines[0].startsWith(FORM + key.folder())) {
      return Optional.empty();
    }
    Optional<Acceptance> accepted =
        lines.length > 2
            ? Optional.of(new Acceptance(head(lines[2]), lines[2].split(" ", -1)[3]))
            : Optional.empty();
    return Optional.of(new HighWaterMark(head(lines[1]), lines[0].endsWith(PROTECTED), accepted));
  }

  private static LogHead head(String line) {
    String[] words = line.split(" ", -1);
    return new LogHead(UUID.fromString(words[0]), Long.parseLong(words[1]), words[2]);
  }
}
