package id.balai.store.journal;

import id.balai.base.WholeFile;
import id.balai.domain.log.RecordCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;

/// The last check of a whole record, kept for programs that run shorter than one takes; under a
/// MAC.
public final class CheckNote {

  private static final String FILE = "balai.checked";
  private static final String FORM = "balai-checked 1 ";

  private CheckNote() {}

  /// What was found last in this folder.
  public static RecordCheck find(Path data, JournalKey key) throws IOException {
    Path file = data.resolve(FILE);
    if (Files.exists(file)) {
      String[] lines = WholeFile.text(file).split("\n", -1);
      try {
        String[] words = lines[0].substring(head(key).length()).split(" ", -1);
        if (lines[0].startsWith(head(key)) && lines[1].equals(key.mac(lines[0]))) {
          return new RecordCheck.Whole(Instant.parse(words[0]), Long.parseLong(words[1]));
        }
      } catch (IndexOutOfBoundsException | IllegalArgumentException | DateTimeException e) {
        return new RecordCheck.NotYet();
      }
    }
    return new RecordCheck.NotYet();
  }

  /// Keeps what was found.
  public static void keep(Path data, JournalKey key, RecordCheck.Whole found) throws IOException {
    String text = head(key) + found.at() + " " + found.entries();
    WholeFile.write(
        data.resolve(FILE), (text + "\n" + key.mac(text)).getBytes(StandardCharsets.UTF_8));
  }

  private static String head(JournalKey key) {
    return FORM + key.folder() + " ";
  }
}
