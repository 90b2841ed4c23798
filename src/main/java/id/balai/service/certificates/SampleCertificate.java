package id.balai.service.certificates;

import id.balai.domain.certificate.CertificateNumber;
import id.balai.domain.document.ArchiveNote;
import id.balai.domain.document.CertificatePaper;
import id.balai.domain.document.CertificateTemplate;
import id.balai.domain.document.PaperIdentity;
import id.balai.domain.document.Signatory;
import id.balai.domain.event.CertificatePlan;
import id.balai.domain.event.Event;
import id.balai.domain.event.Official;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Role;
import id.balai.service.access.CurrentActor;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A certificate of an event's person with the longest name, and a number where anybody has one, to
/// be looked at and never issued.
final class SampleCertificate {

  private static final String NOBODY = "Nama Peserta dengan Gelar, S.Sos., M.Si.";

  /// As long as a signed code is, so that the preview shows how much room it takes.
  private static final String CODE = "CONTOH ".repeat(45).strip();

  private static final Duration SAMPLE_STAY = Duration.ofMinutes(12 * 60 + 45);

  private final Repositories repositories;
  private final CurrentActor currentActor;

  SampleCertificate(Repositories repositories, CurrentActor currentActor) {
    this.repositories = repositories;
    this.currentActor = currentActor;
  }

  CertificatePaper of(Event event, CertificateTemplate template) {
    Optional<Participant> longest =
        repositories.participants().ofEvent(event.id()).stream()
            .max(
                Comparator.comparing((Participant person) -> !person.identities().isEmpty())
                    .thenComparingInt(person -> person.name().length()));
    List<Official> officials =
        CertificateIssuer.signing(event).isEmpty()
            ? List.of(new Official("Camat", NOBODY, "", "", true))
            : CertificateIssuer.signing(event);
    CertificatePlan plan = event.certificates();
    return new CertificatePaper(
        event,
        longest
            .map(
                person ->
                    CertificateIssuer.recipient(person, event.papers().identities().certificates()))
            .orElseGet(() -> new CertificatePaper.Recipient(NOBODY, "", Role.PARTICIPANT))
            .inside(event.door().keepsTimes() ? SAMPLE_STAY : Duration.ZERO),
        CertificateNumber.write(plan, plan.next(plan.firstNumber() - 1), event.date()),
        CertificateIssuer.programme(
            plan, longest.map(person -> person.main().role()).orElse(Role.PARTICIPANT)),
        Signatory.unsigned(officials),
        template,
        new PaperIdentity(
            "BLI-0000-0000", CODE, currentActor.now().atZone(event.zone()), ArchiveNote.NONE));
  }
}
