package id.balai.service.verifying;

import id.balai.domain.certificate.Certificate;
import id.balai.domain.certificate.CertificateCode;
import id.balai.domain.certificate.IssuedCertificate;
import id.balai.domain.event.Event;
import id.balai.domain.evidence.CertificateFacts;
import id.balai.domain.evidence.Examiner;
import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.Finding.Code;
import id.balai.domain.evidence.OfficeKey;
import id.balai.domain.evidence.PaperRecords;
import id.balai.domain.evidence.Report;
import id.balai.domain.evidence.SigningKeys;
import id.balai.domain.evidence.TrustedKeys;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/// Checks papers, codes and archives against the keys of this house, and says of certificates
/// whether they still stand.
public final class VerificationService {

  private final Examiner examiner;
  private final SigningKeys keys;
  private final Repositories repositories;
  private final Function<Certificate, Optional<String>> printed;
  private final TrustedKeys others;

  /// @param printed says which name stands on a certificate that no longer counts
  /// @param others reads the public keys of other offices
  public VerificationService(
      Examiner examiner,
      SigningKeys keys,
      Repositories repositories,
      Function<Certificate, Optional<String>> printed,
      TrustedKeys others) {
    this.printed = printed;
    this.others = others;
    this.examiner = examiner;
    this.keys = keys;
    this.repositories = repositories;
  }

  /// What this house has recorded about papers.
  public PaperRecords records() {
    return new BookRecords(repositories);
  }

  /// Reads the public keys of another office from the file that it gives away; blocks.
  ///
  /// @param file hostile
  /// @throws IOException when it is no such file
  public List<OfficeKey> keysOf(Path file) throws IOException {
    return others.ofFile(file);
  }

  /// Checks a file or folder; blocks while it is read.
  ///
  /// @param met keys of other offices that somebody compared with what those have published
  public Report file(Path file, List<OfficeKey> met) {
    var trusted = new ArrayList<>(keys.known());
    trusted.addAll(met);
    return Recorded.file(file, examiner.file(file, trusted), records());
  }

  /// The pages of a paper on which somebody has signed after the office, as PNG pictures with every
  /// such place framed, by page number; blocks while they are drawn.
  ///
  /// @param report what was found in the file
  /// @throws IOException when the file cannot be read or drawn
  public SortedMap<Integer, byte[]> pictures(Path file, Report report) throws IOException {
    return examiner.pictures(file, report);
  }

  /// Checks what a QR code says, or a short code that somebody typed.
  ///
  /// @param typed hostile
  public Report text(String typed) {
    return CertificateCode.shortCode(typed).map(this::shortCode).orElseGet(() -> token(typed));
  }

  private Report token(String typed) {
    String text =
        CertificateCode.isCertificates(typed) ? CertificateCode.normalize(typed) : typed.strip();
    return Recorded.text(examiner.text(text, keys.known()), records());
  }

  private Report shortCode(String code) {
    Optional<CertificateFacts> facts =
        repositories.certificates().byCode(code).flatMap(this::facts);
    Finding finding =
        facts.isPresent()
            ? Finding.holds(Code.CODE_KNOWN, "")
            : Finding.broken(Code.CODE_UNKNOWN, "");
    return Recorded.with(new Report(code, List.of(finding), facts), records().standing(code));
  }

  /// What stands on the paper; a certificate that no longer counts was made for the name of its
  /// time.
  private Optional<CertificateFacts> facts(IssuedCertificate issued) {
    Certificate certificate = issued.certificate();
    Optional<Event> event = repositories.events().find(certificate.event());
    Optional<Participant> person = repositories.participants().find(certificate.participant());
    if (event.isEmpty() || person.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new CertificateFacts(
            certificate.number(),
            issued.state() == IssuedCertificate.State.STANDS
                ? person.get().name()
                : printed.apply(certificate).orElse(person.get().name()),
            person.get().main().role(),
            event.get().name(),
            event.get().date(),
            event.get().certificates().hours(),
            certificate.code(),
            certificate.issuedAt()));
  }
}
