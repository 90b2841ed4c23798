package id.balai.service.certificates;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.certificate.Certificate;
import id.balai.domain.document.CertificatePaper;
import id.balai.domain.document.CertificatePress;
import id.balai.domain.document.PaperSubject;
import id.balai.domain.document.PaperWriter;
import id.balai.domain.document.TemplateShelf;
import id.balai.domain.event.Event;
import id.balai.domain.log.LogHead;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import id.balai.service.batches.BatchResult;
import id.balai.service.batches.Progress;
import id.balai.service.papers.ContentKey;
import id.balai.service.papers.Paper;
import id.balai.service.papers.PaperService;
import id.balai.service.papers.PaperType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;

/// Gives certificates to everybody who was there, and writes them.
public final class CertificateService {

  private final CurrentActor currentActor;
  private final PaperWriter writer;
  private final TemplateShelf shelf;
  private final SampleCertificate samples;
  private final PaperService papers;
  private final CertificateIssuer issuer;
  private final ReissuingService reissuing;

  /// @param head where the log stands, which attendance sheets show at their foot
  public CertificateService(
      LedgerAccess access,
      PaperWriter writer,
      CertificateCodes codes,
      TemplateShelf shelf,
      Supplier<Optional<LogHead>> head) {
    this.currentActor = access.currentActor();
    this.writer = writer;
    this.shelf = shelf;
    this.samples = new SampleCertificate(access.repositories(), access.currentActor());
    this.papers = new PaperService(access, writer, head);
    this.issuer = new CertificateIssuer(access, codes, shelf);
    this.reissuing = new ReissuingService(access, issuer);
  }

  /// Every other paper of an event.
  public PaperService papers() {
    return papers;
  }

  /// Voids, corrects and reissues certificates.
  public ReissuingService reissuing() {
    return reissuing;
  }

  /// Gives everybody who was there in person a certificate.
  ///
  /// @return how many certificates there are
  /// @throws IOException when the numbers could not be stored
  public int issue(Event event) throws IOException {
    return issue(event, Represented.LEFT_OUT);
  }

  /// Gives everybody who was there a certificate, keeping those that were issued before.
  ///
  /// @return how many certificates there are
  /// @throws IOException when the numbers could not be stored
  public int issue(Event event, Represented represented) throws IOException {
    return issuer.issue(event, represented).size();
  }

  /// What giving certificates would do now: how many, with which numbers, and who gets none.
  public IssueForecast forecast(Event event, Represented represented) {
    return issuer.forecast(event, represented);
  }

  /// The certificates that stand, by sequence number; none is issued by this.
  ///
  /// @throws IOException when their codes cannot be signed
  public SequencedMap<Integer, Paper> standing(Event event) throws IOException {
    List<Certificate> certificates = issuer.standing(event);
    List<CertificatePaper> batch = issuer.papers(event, certificates);
    var wanted = new LinkedHashMap<Integer, Paper>();
    if (batch.isEmpty()) {
      return wanted;
    }
    CertificatePress press = writer.press(batch);
    for (int i = 0; i < batch.size(); i++) {
      wanted.put(certificates.get(i).sequence(), paper(certificates.get(i), batch.get(i), press));
    }
    return wanted;
  }

  /// A certificate as the event has it, to be looked at and never issued.
  ///
  /// @throws IOException when the event's template cannot be read
  public Paper sample(Event event) throws IOException {
    CertificatePaper paper = samples.of(event, shelf.template(event.certificates().template()));
    return new Paper(
        PaperType.CERTIFICATES,
        "sertifikat-contoh.pdf",
        out -> writer.press(List.of(paper)).write(paper, out));
  }

  /// Gives everybody who was there a certificate, and makes each a paper of its own.
  ///
  /// @return the certificates that stand, by number
  /// @throws IOException when numbers could not be stored or codes not be signed
  public List<Paper> issued(Event event) throws IOException {
    return issued(event, Represented.LEFT_OUT);
  }

  private List<Paper> issued(Event event, Represented represented) throws IOException {
    issuer.issue(event, represented);
    return List.copyOf(standing(event).values());
  }

  /// Gives everybody who was there a certificate, and writes each as a file of its own.
  ///
  /// @throws IOException when numbers could not be stored or a file not be written
  public BatchResult write(Event event, Represented represented, Path folder, Progress progress)
      throws IOException {
    currentActor.require(AccessLevel.COMMITTEE, event.id());
    return papers.write(event, issued(event, represented), folder, progress);
  }

  private static Paper paper(
      Certificate certificate, CertificatePaper paper, CertificatePress press) {
    int sequence = certificate.sequence();
    return new Paper(
        PaperType.CERTIFICATES,
        String.format(Locale.ROOT, "sertifikat-%04d.pdf", sequence),
        out -> press.write(paper, out),
        Optional.of(ContentKey.of(paper)),
        new PaperSubject("", "", sequence),
        Optional.of(certificate.participant()));
  }
}
