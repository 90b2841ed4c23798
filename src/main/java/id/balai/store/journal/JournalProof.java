package id.balai.store.journal;

import id.balai.store.key.ByteSeal;
import id.balai.store.key.DataKey;
import id.balai.store.key.KeyProof;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Tries keys on the first sealed lines of a journal; one scratched line proves nothing.
public final class JournalProof implements KeyProof {

  private static final int MOST_LINES = 8;
  private static final int MOST_BYTES = 1 << 20;

  private final Path file;
  private @Nullable List<byte[]> read;

  /// @param folder the data folder; need not exist
  public JournalProof(Path folder) {
    this.file = folder.resolve("balai.journal");
  }

  @Override
  public Answer tried(DataKey key) throws IOException {
    Answer answer = Answer.NOTHING_SEALED;
    var form = new EarlierForm(new ByteSeal(key.aesFor(Journal.PURPOSE)), isInTheClear());
    for (byte[] line : lines()) {
      try {
        Optional<UUID> folder = PartHead.folder(line);
        if (folder.isPresent()) {
          PartHead.read(JournalKey.of(key, folder.get(), JournalKind.MAIN), line);
          return Answer.OPENS;
        }
        form.read(line);
        return form.isClear() ? Answer.NOTHING_SEALED : Answer.OPENS;
      } catch (JournalDamagedException e) {
        answer = Answer.OPENS_NOTHING;
      } catch (DamagedLineException e) {
        // Scratched or torn: it speaks neither for nor against the key.
      }
    }
    return answer;
  }

  @Override
  public Optional<UUID> folder() {
    try {
      return lines().stream().flatMap(line -> PartHead.folder(line).stream()).findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean isInTheClear() throws IOException {
    return !lines().isEmpty() && EarlierForm.isClear(lines().getFirst());
  }

  /// The first whole lines; they do not change while a journal grows.
  private List<byte[]> lines() throws IOException {
    if (read == null) {
      read = Files.exists(file) ? first(file) : List.of();
    }
    return read;
  }

  private static List<byte[]> first(Path file) throws IOException {
    var lines = new ArrayList<byte[]>();
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(MOST_BYTES);
    }
    int from = 0;
    for (int i = 0; i < start.length && lines.size() < MOST_LINES; i++) {
      if (start[i] == '\n') {
        lines.add(Arrays.copyOfRange(start, from, i));
        from = i + 1;
      }
    }
    return lines;
  }
}
