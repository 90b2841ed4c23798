package id.balai.service.certificates;

import id.balai.domain.certificate.Certificate;
import id.balai.domain.certificate.IssuedCertificate;
import id.balai.domain.event.Event;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Changes issued certificates as a chain: what was voided keeps its number for ever, and what
/// comes in its place has the next number and says whose place it takes (R24).
public final class ReissuingService {

  private static final int LONGEST_REASON = 400;

  private final Repositories repositories;
  private final Ledger ledger;
  private final CurrentActor currentActor;
  private final CertificateIssuer certifying;

  ReissuingService(LedgerAccess access, CertificateIssuer certifying) {
    this.repositories = access.repositories();
    this.ledger = access.ledger();
    this.currentActor = access.currentActor();
    this.certifying = certifying;
  }

  /// All certificates of an event with what became of them, by number.
  public List<IssuedCertificate> all(Event event) {
    return repositories.certificates().issued(event.id());
  }

  /// Voids a certificate that stands.
  public CertificateChange withdraw(Event event, int sequence, String reason) {
    Optional<IssuedCertificate> issued = find(event, sequence);
    if (issued.filter(one -> one.state() == IssuedCertificate.State.STANDS).isEmpty()) {
      return new CertificateChange.NotStanding();
    }
    return isReason(reason)
        ? record(
            event,
            List.of(ending(issued.get().certificate(), reason)),
            new CertificateChange.Voided())
        : new CertificateChange.Incomplete();
  }

  /// Puts a new certificate in the place of one that stands or that was voided.
  public CertificateChange reissue(Event event, int sequence, String reason) {
    return replace(event, sequence, reason, List.of());
  }

  /// Corrects the printed name of a person and puts a new certificate in the place of the one with
  /// the old name.
  ///
  /// @param name as it is to be printed
  public CertificateChange correct(Event event, int sequence, String name, String reason) {
    if (name.isBlank()) {
      return new CertificateChange.Incomplete();
    }
    Optional<IssuedCertificate> issued = find(event, sequence);
    if (issued.isEmpty()) {
      return new CertificateChange.NotStanding();
    }
    Participant person = holder(issued.get().certificate());
    var corrected = new PeopleFact.Corrected(person.named(name.strip()), reason.strip());
    return replace(event, sequence, reason, List.of(corrected));
  }

  private CertificateChange replace(Event event, int sequence, String reason, List<Fact> before) {
    Optional<IssuedCertificate> issued = find(event, sequence);
    if (issued.filter(one -> one.replacement().isEmpty()).isEmpty()) {
      return new CertificateChange.NotStanding();
    }
    if (!isReason(reason)) {
      return new CertificateChange.Incomplete();
    }
    Certificate old = issued.get().certificate();
    List<Fact> facts = new ArrayList<>(before);
    if (issued.get().voiding().isEmpty()) {
      facts.add(ending(old, reason));
    }
    Certificate replacement = certifying.inPlaceOf(event, holder(old), old);
    facts.add(new PaperFact.CertificateIssued(replacement));
    return record(event, facts, new CertificateChange.Reissued(replacement));
  }

  private CertificateChange record(Event event, List<Fact> facts, CertificateChange done) {
    return ledger
        .record(currentActor.by(event), facts)
        .map(() -> done, CertificateChange.NotStanding::new, CertificateChange.Failed::new);
  }

  private static Fact ending(Certificate certificate, String reason) {
    return new PaperFact.CertificateVoided(
        certificate.event(), certificate.sequence(), certificate.participant(), reason.strip());
  }

  private static boolean isReason(String reason) {
    return !reason.isBlank() && reason.strip().length() <= LONGEST_REASON;
  }

  private Optional<IssuedCertificate> find(Event event, int sequence) {
    return all(event).stream()
        .filter(issued -> issued.certificate().sequence() == sequence)
        .findFirst();
  }

  private Participant holder(Certificate certificate) {
    return repositories.participants().find(certificate.participant()).orElseThrow();
  }
}
