package id.balai.service.certificates;

import id.balai.domain.certificate.Certificate;
import id.balai.domain.log.Entry;
import id.balai.domain.log.EventLog;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.participant.Participant;
import java.util.Optional;

/// Says which name stands on a certificate that was issued before the person's name was corrected.
public final class PrintedNames {

  private final EventLog log;

  public PrintedNames(EventLog log) {
    this.log = log;
  }

  /// The name of the person when the certificate was issued; blocks, as it reads the log. Empty
  /// where the log does not say, for example because the person's data were erased.
  public Optional<String> of(Certificate certificate) {
    Optional<String> name = Optional.empty();
    for (Entry entry : log.ofPerson(certificate.participant())) {
      if (entry.fact() instanceof PaperFact.CertificateIssued issued
          && issued.certificate().code().equals(certificate.code())) {
        return name;
      }
      Optional<Participant> now = standing(entry.fact());
      name = now.isPresent() ? now.map(Participant::name) : name;
    }
    return name;
  }

  private static Optional<Participant> standing(Fact fact) {
    return switch (fact) {
      case PeopleFact.Registered one -> Optional.of(one.participant());
      case PeopleFact.Corrected one -> Optional.of(one.participant());
      default -> Optional.empty();
    };
  }
}
