package id.balai.store.jdbc;

import id.balai.domain.certificate.Certificate;
import id.balai.domain.log.Entry;
import id.balai.domain.log.PaperFact;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Handle;

/// Keeps certificates and what became of them. No number, no code and no place in a chain is taken
/// twice, and what was voided once stays so: the database itself refuses it.
final class CertificateTable {

  private CertificateTable() {}

  static void issue(Handle handle, Certificate certificate) {
    handle.execute(
        """
        insert into certificate (event, participant, number_in_event, number, code, issued_at,
          replaces)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        certificate.event(),
        certificate.participant(),
        certificate.sequence(),
        certificate.number(),
        certificate.code(),
        certificate.issuedAt().atOffset(ZoneOffset.UTC),
        certificate.replaces().orElse(null));
  }

  static void end(Handle handle, PaperFact.CertificateVoided fact, Entry entry) {
    handle.execute(
        """
        insert into certificate_void (event, number_in_event, voided_at, reason)
        values (?, ?, ?, ?)
        """,
        fact.event(),
        fact.sequence(),
        entry.provenance().at().atOffset(ZoneOffset.UTC),
        fact.reason());
  }
}
