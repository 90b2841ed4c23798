package id.balai.service.verifying;

import id.balai.domain.certificate.Certificate;
import id.balai.domain.certificate.CertificateCode;
import id.balai.domain.certificate.IssuedCertificate;
import id.balai.domain.event.Event;
import id.balai.domain.evidence.CertificateFacts;
import id.balai.domain.evidence.Examiner;
import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.Finding.Code;
import id.balai.domain.evidence.Report;
import id.balai.domain.evidence.SigningKeys;
import id.balai.domain.log.Books;
import id.balai.domain.participant.Participant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks papers, codes and archives against the keys of this house, and says of certificates
/// whether they still stand.
public final class Verifying {

  private static final Pattern SHORT_CODE = Pattern.compile("BLI-[0-9A-Z]{4}-[0-9A-Z]{4}");

  private final Examiner examiner;
  private final SigningKeys keys;
  private final Books books;

  public Verifying(Examiner examiner, SigningKeys keys, Books books) {
    this.examiner = examiner;
    this.keys = keys;
    this.books = books;
  }

  /// Checks a file or folder; blocks while it is read.
  public Report file(Path file) {
    Report report = examiner.file(file, keys.known());
    Optional<String> code =
        report.facts().map(CertificateFacts::code).or(() -> printed(file, report));
    return code.map(found -> standing(report, found)).orElse(report);
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
    Report report = examiner.text(text, keys.known());
    return report.facts().map(facts -> standing(report, facts.code())).orElse(report);
  }

  private Report shortCode(String code) {
    Optional<CertificateFacts> facts = books.certificates().byCode(code).flatMap(this::facts);
    Finding finding =
        facts.isPresent()
            ? Finding.holds(Code.CODE_KNOWN, "")
            : Finding.broken(Code.CODE_UNKNOWN, "");
    return standing(new Report(code, List.of(finding), facts), code);
  }

  private Optional<CertificateFacts> facts(IssuedCertificate issued) {
    Certificate certificate = issued.certificate();
    Optional<Event> event = books.events().find(certificate.event());
    Optional<Participant> person = books.participants().find(certificate.participant());
    if (event.isEmpty() || person.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new CertificateFacts(
            certificate.number(),
            person.get().name(),
            person.get().main().role(),
            event.get().name(),
            event.get().date(),
            event.get().certificates().hours(),
            certificate.code(),
            certificate.issuedAt()));
  }

  /// Adds that the certificate with this code was replaced or voided since.
  private Report standing(Report report, String code) {
    Optional<IssuedCertificate> issued = books.certificates().byCode(code);
    if (issued.isEmpty() || issued.get().state() == IssuedCertificate.State.STANDS) {
      return report;
    }
    var findings = new ArrayList<>(report.findings());
    findings.add(
        issued
            .get()
            .replacement()
            .map(next -> Finding.broken(Code.REPLACED, "", next.number()))
            .orElseGet(() -> Finding.broken(Code.VOIDED, "")));
    return new Report(report.subject(), findings, report.facts());
  }

  /// The short code that stands in the metadata of a sealed paper.
  private static Optional<String> printed(Path file, Report report) {
    if (report.findings().stream().noneMatch(finding -> finding.code() == Code.SEAL_GOOD)) {
      return Optional.empty();
    }
    try {
      Matcher code = SHORT_CODE.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
      return code.find() ? Optional.of(code.group()) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
