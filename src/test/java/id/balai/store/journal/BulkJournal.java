package id.balai.store.journal;

import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Provenance;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;

/// Writes a long journal as fast as a disk takes it, without any tables.
public final class BulkJournal implements Closeable {

  private final FactCodec codec = new FactCodec();
  private final SecureRandom random = new SecureRandom();
  private final UUID chain = UUID.randomUUID();
  private final PartsWriter writer;
  private final Provenance provenance;
  private String previous = Journal.NO_HASH;
  private long sequence;

  public BulkJournal(Path data, JournalKey key, Provenance provenance) throws IOException {
    this.writer = new PartsWriter(data, key);
    this.provenance = provenance;
  }

  /// Appends one transaction.
  public void append(List<? extends Fact> facts) {
    int left = facts.size();
    for (Fact fact : facts) {
      left--;
      EntryLine line =
          EntryLine.of(
              codec,
              new Entry(++sequence, provenance, fact, ""),
              chain,
              previous,
              left,
              PersonalPart.of(codec, fact, random));
      previous = line.entry().hash();
      writer.take(line);
    }
  }

  public long size() {
    return sequence;
  }

  @Override
  public void close() throws IOException {
    writer.finish();
    writer.close();
  }
}
