package id.balai.store.jdbc;

import id.balai.domain.evidence.PapersElsewhere;
import id.balai.domain.evidence.SentPaper;
import id.balai.domain.evidence.SignedPaper;
import id.balai.domain.log.Entry;
import id.balai.store.journal.FactCodec;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Which papers went away to be signed and which came back. The same file goes and comes once: the
/// database itself refuses it a second time.
final class JdbcPapersElsewhere implements PapersElsewhere {

  private static final String SENT = "select document, sent_at from sent_paper ";
  private static final String RETURNED = "select document, returned_at from signed_paper ";

  private final Tables tables;
  private final FactCodec codec;

  JdbcPapersElsewhere(Tables tables, FactCodec codec) {
    this.tables = tables;
    this.codec = codec;
  }

  @Override
  public List<Sent> sent() {
    return sent("order by sequence");
  }

  @Override
  public List<Sent> sent(UUID event) {
    return sent("where event = ? order by sequence", event);
  }

  @Override
  public List<Returned> returned(UUID event) {
    return returned("where event = ? order by sequence", event);
  }

  @Override
  public Optional<Returned> byHash(String hash) {
    return returned("where hash = ?", hash).stream().findFirst();
  }

  private List<Sent> sent(String rest, Object... arguments) {
    return tables.withHandle(
        handle ->
            handle
                .select(SENT + rest, arguments)
                .map(
                    (row, _) ->
                        new Sent(
                            codec.read(row.getString(1), SentPaper.class),
                            row.getObject(2, OffsetDateTime.class).toInstant()))
                .list());
  }

  private List<Returned> returned(String rest, Object... arguments) {
    return tables.withHandle(
        handle ->
            handle
                .select(RETURNED + rest, arguments)
                .map(
                    (row, _) ->
                        new Returned(
                            codec.read(row.getString(1), SignedPaper.class),
                            row.getObject(2, OffsetDateTime.class).toInstant()))
                .list());
  }

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
