package id.balai.store.jdbc;

import id.balai.domain.log.Entry;
import id.balai.domain.log.SigningFact;
import id.balai.domain.signature.PaperSignature;
import id.balai.domain.signature.Signature;
import id.balai.store.journal.FactCodec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Lets the table of signatures follow the facts; it holds those that count.
final class SignatureTable {

  private static final String SIGN =
      """
      insert into signature (event, declaration, participant, sequence, document, form)
      values (?, ?, ?, ?, ?, ?)
      """;

  private SignatureTable() {}

  static void sign(Handle handle, Signature signature, long sequence, FactCodec codec) {
    handle.execute(
        SIGN,
        signature.event(),
        signature.declaration(),
        signature.participant(),
        sequence,
        codec.write(signature),
        JdbcSignatureRepository.ON_PAD);
  }

  static void sign(Handle handle, PaperSignature signature, long sequence, FactCodec codec) {
    handle.execute(
        SIGN,
        signature.event(),
        signature.declaration(),
        signature.participant(),
        sequence,
        codec.write(signature),
        signature.kind().name());
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
    if (form.equals(JdbcSignatureRepository.ON_PAD)) {
      Signature signature = codec.read(document, Signature.class);
      return new Gone(form, signature.signedAt(), signature.station());
    }
    PaperSignature signature = codec.read(document, PaperSignature.class);
    return new Gone(form, signature.recordedAt(), signature.station());
  }
}
