package id.balai.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.balai.domain.evidence.CertificateFacts;
import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.Report;
import id.balai.service.verifying.ReportWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report as it is printed for programs.
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerifiedLine(
    String subject, boolean holds, List<Line> findings, @Nullable Certificate certificate) {

  /// One finding with its sentence.
  record Line(
      Finding.State state, Finding.Code code, String place, List<String> details, String words) {}

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
        lines,
        report.facts().map(VerifiedLine::certificate).orElse(null));
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
