package id.balai.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.balai.domain.evidence.CertificateFacts;
import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.PageSpot;
import id.balai.domain.evidence.Report;
import id.balai.domain.evidence.Verdict;
import id.balai.service.verifying.ReportWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report as it is printed for programs.
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerifiedLine(
    String subject,
    boolean holds,
    Verdict verdict,
    String words,
    List<Line> findings,
    @Nullable List<Added> additions,
    @Nullable Certificate certificate) {

  /// One finding with its sentence.
  record Line(
      Finding.State state, Finding.Code code, String place, List<String> details, String words) {}

  /// Who has signed after the office, and where it shows, in points from the lower left corner.
  record Added(String name, String issuer, @Nullable PageSpot place) {}

  /// What a genuine certificate says.
  record Certificate(
      String number, String name, String role, String event, String date, int hours, String code) {}

  static VerifiedLine of(Report report, ReportWords words) {
    List<Line> lines =
        report.findings().stream()
            .map(
                f ->
                    new Line(
                        f.state(), f.code(), f.place(), f.details(), words.sentence(f).strip()))
            .toList();
    return new VerifiedLine(
        report.subject(),
        report.holds(),
        report.verdict(),
        words.verdict(report),
        lines,
        report.additions().isEmpty() ? null : additions(report),
        report.facts().map(VerifiedLine::certificate).orElse(null));
  }

  private static List<Added> additions(Report report) {
    return report.additions().stream()
        .map(one -> new Added(one.name(), one.issuer(), one.spot().orElse(null)))
        .toList();
  }

  private static Certificate certificate(CertificateFacts facts) {
    return new Certificate(
        facts.number(),
        facts.name(),
        facts.role().name(),
        facts.event(),
        facts.date().toString(),
        facts.hours(),
        facts.code());
  }
}
