package id.balai.store.jdbc;

import id.balai.domain.evidence.SentPaper;
import id.balai.domain.evidence.SignedPaper;
import id.balai.domain.log.Entry;
import id.balai.store.journal.FactCodec;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Handle;

/// Keeps which papers went away to be signed and which came back. The same file goes and comes
/// once: the database itself refuses it a second time.
final class ElsewhereTable {

  private ElsewhereTable() {}

  static void send(Handle handle, SentPaper paper, Entry entry, FactCodec codec) {
    handle.execute(
        "insert into sent_paper (hash, event, sequence, sent_at, document) values (?, ?, ?, ?, ?)",
        paper.hash(),
        paper.event(),
        entry.sequence(),
        entry.provenance().at().atOffset(ZoneOffset.UTC),
        codec.write(paper));
  }

  static void take(Handle handle, SignedPaper paper, Entry entry, FactCodec codec) {
    handle.execute(
        """
        insert into signed_paper (hash, original, event, sequence, returned_at, document)
        values (?, ?, ?, ?, ?, ?)
        """,
        paper.hash(),
        paper.original(),
        paper.event(),
        entry.sequence(),
        entry.provenance().at().atOffset(ZoneOffset.UTC),
        codec.write(paper));
  }
}
