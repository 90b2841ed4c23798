package id.balai.store.jdbc;

import id.balai.domain.log.Entry;
import id.balai.domain.log.SigningFact;
import id.balai.domain.participant.Personal;
import id.balai.domain.signature.AnnulledSignature;
import id.balai.domain.signature.PaperSignature;
import id.balai.domain.signature.Signature;
import id.balai.domain.signature.SignatureRepository;
import id.balai.store.journal.FactCodec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The tables of signatures: those that count, and what was taken back. They follow the facts on
/// the writer's thread and are read from any.
final class JdbcSignatureRepository implements SignatureRepository {

  /// The form of a signature that was drawn on the pad.
  private static final String ON_PAD = "PAD";

  private static final String SIGN =
      """
      insert into signature (event, declaration, participant, sequence, document, form)
      values (?, ?, ?, ?, ?, ?)
      """;

  private final Tables tables;
  private final FactCodec codec;

  JdbcSignatureRepository(Tables tables, FactCodec codec) {
    this.tables = tables;
    this.codec = codec;
  }

  @Override
  public Optional<Signature> find(UUID event, String declaration, UUID participant) {
    return select(
            "event = ? and declaration = ? and participant = ?", event, declaration, participant)
        .stream()
        .findFirst();
  }

  @Override
  public List<Signature> of(UUID event, String declaration) {
    return select("event = ? and declaration = ? order by sequence", event, declaration);
  }

  @Override
  public List<Signature> ofEvent(UUID event) {
    return select("event = ? order by sequence", event);
  }

  private List<Signature> select(String rest, Object... arguments) {
    return tables.withHandle(
        handle ->
            handle
                .select("select document from signature where form = 'PAD' and " + rest, arguments)
                .map((row, _) -> codec.read(row.getString(1), Signature.class))
                .list());
  }

  @Override
  public List<PaperSignature> onPaper(UUID event) {
    return tables.withHandle(
        handle ->
            handle
                .select(
                    """
                    select document from signature
                    where form <> 'PAD' and event = ? order by sequence
                    """,
                    event)
                .map((row, _) -> codec.read(row.getString(1), PaperSignature.class))
                .list());
  }

  @Override
  public List<AnnulledSignature> annulled(UUID event) {
    return tables.withHandle(
        handle ->
            handle
                .select(
                    """
                    select participant, declaration, version, form, signed_at, station, reason,
                      annulled_at, actor
                    from signature_annulment where event = ? order by sequence
                    """,
                    event)
                .map((row, _) -> annulled(row))
                .list());
  }

  private static AnnulledSignature annulled(ResultSet row) throws SQLException {
    return new AnnulledSignature(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getInt(3),
        !row.getString(4).equals(ON_PAD),
        row.getObject(5, OffsetDateTime.class).toInstant(),
        row.getString(6),
        row.getString(7),
        row.getObject(8, OffsetDateTime.class).toInstant(),
        row.getString(9));
  }

  @Override
  public boolean hasSigned(UUID event, String declaration, UUID participant) {
    return tables.withHandle(
        handle ->
            handle
                    .select(
                        """
                        select count(*) from signature
                        where event = ? and declaration = ? and participant = ?
                        """,
                        event,
                        declaration,
                        participant)
                    .mapTo(Integer.class)
                    .one()
                > 0);
  }

  static void sign(Handle handle, Signature signature, long sequence, FactCodec codec) {
    sign(handle, signature, signature.declaration(), sequence, codec, ON_PAD);
  }

  static void sign(Handle handle, PaperSignature signature, long sequence, FactCodec codec) {
    sign(handle, signature, signature.declaration(), sequence, codec, signature.kind().name());
  }

  private static void sign(
      Handle handle,
      Personal signature,
      String declaration,
      long sequence,
      FactCodec codec,
      String form) {
    handle.execute(
        SIGN,
        signature.event(),
        declaration,
        signature.participant(),
        sequence,
        codec.write(signature),
        form);
  }

  /// The place on the joint sheet stays whose it is.
  static void annul(
      Handle handle, SigningFact.SignatureAnnulled fact, Entry entry, FactCodec codec) {
    Gone gone =
        find(handle, fact, codec)
            .orElseThrow(() -> new ContradictedException("there is no such signature"));
    handle.execute(
        "delete from signature where event = ? and declaration = ? and participant = ?",
        fact.event(),
        fact.declaration(),
        fact.participant());
    handle.execute(
        """
        insert into signature_annulment (sequence, event, participant, declaration, version, form,
          signed_at, station, annulled_at, actor, reason)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        entry.sequence(),
        fact.event(),
        fact.participant(),
        fact.declaration(),
        fact.version(),
        gone.form(),
        gone.at().atOffset(ZoneOffset.UTC),
        gone.station(),
        entry.provenance().at().atOffset(ZoneOffset.UTC),
        entry.provenance().actor(),
        fact.reason());
  }

  /// What is kept of a signature that no longer counts.
  private record Gone(String form, Instant at, String station) {}

  private static Optional<Gone> find(
      Handle handle, SigningFact.SignatureAnnulled fact, FactCodec codec) {
    return handle
        .select(
            """
            select form, document from signature
            where event = ? and declaration = ? and participant = ?
            """,
            fact.event(),
            fact.declaration(),
            fact.participant())
        .map((row, _) -> gone(row.getString(1), row.getString(2), codec))
        .findFirst();
  }

  private static Gone gone(String form, String document, FactCodec codec) {
    if (form.equals(ON_PAD)) {
      Signature signature = codec.read(document, Signature.class);
      return new Gone(form, signature.signedAt(), signature.station());
    }
    PaperSignature signature = codec.read(document, PaperSignature.class);
    return new Gone(form, signature.recordedAt(), signature.station());
  }
}
