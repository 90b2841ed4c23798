package id.balai.store.jdbc;

import id.balai.domain.log.Fact;
import id.balai.domain.signature.PaperSignature;
import id.balai.domain.signature.Signature;
import id.balai.store.journal.FactCodec;
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
  static void annul(Handle handle, Fact.SignatureAnnulled fact) {
    int gone =
        handle.execute(
            "delete from signature where event = ? and declaration = ? and participant = ?",
            fact.event(),
            fact.declaration(),
            fact.participant());
    if (gone == 0) {
      throw new ContradictedException("there is no such signature");
    }
  }
}
