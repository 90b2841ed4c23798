package id.balai.service.verifying;

import id.balai.base.Sha256;
import id.balai.domain.evidence.CertificateFacts;
import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.Finding.Code;
import id.balai.domain.evidence.PaperRecords;
import id.balai.domain.evidence.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Adds to what a paper says of itself what others have recorded about it since: that it was
/// replaced or voided, or that it is the signed form of another.
public final class Recorded {

  static final Pattern SHORT_CODE = Pattern.compile("BLI-[0-9A-Z]{4}-[0-9A-Z]{4}");

  private Recorded() {}

  /// Adds what is recorded about a file.
  ///
  /// @param report what was found in the file itself
  public static Report file(Path file, Report report, PaperRecords records) {
    Report linked = linked(file, report, records);
    Optional<String> code =
        report.facts().map(CertificateFacts::code).or(() -> printed(file, report));
    return with(linked, code.flatMap(records::standing));
  }

  /// Adds what is recorded about a certificate of which only the code was read.
  public static Report text(Report report, PaperRecords records) {
    return with(report, report.facts().map(CertificateFacts::code).flatMap(records::standing));
  }

  static Report with(Report report, Optional<Finding> more) {
    var findings = new ArrayList<>(report.findings());
    more.ifPresent(findings::add);
    return report.withFindings(findings);
  }

  private static Report linked(Path file, Report report, PaperRecords records) {
    if (report.findings().stream().noneMatch(one -> one.code() == Code.SIGNED_ELSEWHERE)) {
      return report;
    }
    return hash(file)
        .flatMap(records::original)
        .map(original -> Finding.holds(Code.RETURN_RECORDED, "", original))
        .map(link -> with(known(report), Optional.of(link)))
        .orElseGet(() -> with(report, Optional.of(Finding.note(Code.RETURN_UNKNOWN, ""))));
  }

  /// The office has taken this very file in: who signed it is written down there.
  private static Report known(Report report) {
    return report.withFindings(
        report.findings().stream()
            .map(one -> one.state() == Finding.State.ADDED ? one.in(Finding.State.HOLDS) : one)
            .toList());
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

  private static Optional<String> hash(Path file) {
    try {
      return Optional.of(Sha256.hex(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
