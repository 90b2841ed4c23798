package id.balai.store.journal;

import id.balai.domain.log.Fact;
import id.balai.domain.log.LogText;
import id.balai.domain.log.Provenance;
import id.balai.store.key.DataKey;
import id.balai.store.key.FolderKey;
import id.balai.store.key.KeyShelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Reads and writes a journal as another program with its key would, or as earlier versions did.
public final class KeyHolder {

  private final Path data;
  private final DataKey key;
  private final JournalKey journal;

  public KeyHolder(Path data, KeyShelf shelf) throws IOException {
    var holder = new FolderKey(data, shelf, new SecureRandom(), new JournalProof(data));
    if (!(holder.open() instanceof FolderKey.Opening.Open(UUID id, DataKey opened))) {
      throw new IOException("locked");
    }
    this.data = data;
    this.key = opened;
    this.journal = JournalKey.of(opened, id, JournalKind.MAIN);
  }

  public DataKey key() {
    return key;
  }

  public JournalKey journal() {
    return journal;
  }

  /// Every entry that stands in the journal.
  public List<EntryLine> lines() throws IOException {
    var lines = new ArrayList<EntryLine>();
    JournalOpening.read(
        data, journal, new FactCodec(), JournalStart.first(EarlierForms.NONE), lines::add);
    return lines;
  }

  /// Forces facts into the journal as one transaction, and nowhere else: what a crash leaves that
  /// comes before the tables keep them.
  public void force(Provenance provenance, List<Fact> facts) throws IOException {
    try (Journal open = Journal.open(data, journal, new FactCodec(), _ -> {});
        JournalTransaction transaction = open.begin(provenance, facts.size())) {
      for (Fact fact : facts) {
        transaction.take(fact, _ -> {});
      }
      transaction.finish();
    }
  }

  /// Appends an entry to the part that grows.
  public void append(long sequence, LogText text) throws IOException {
    Path file = data.resolve(JournalKind.MAIN.file());
    PartHead head = new JournalFolder(data, journal).head(file).orElseThrow();
    Files.write(
        file, new BoundForm(journal, head).write(sequence, text), StandardOpenOption.APPEND);
  }

  /// The line as version 0.2 wrote it: sealed, and bound to nothing.
  public byte[] earlierLine(LogText text) {
    byte[] sealed =
        journal
            .lines()
            .seal(LineForm.joined(text).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return CheckedLine.write(java.util.Base64.getEncoder().encodeToString(sealed));
  }

  /// The line as version 0.1 wrote it, or as anybody can without a key.
  public static byte[] clearLine(LogText text) {
    return CheckedLine.write(LineForm.joined(text));
  }
}
