package id.balai.domain.evidence;

import java.util.List;
import java.util.Optional;

/// What was found out about one file or text.
///
/// @param subject what was checked: a file name or a QR code's short code
/// @param findings in the order of checking
/// @param facts what a certificate's token says, where it was one
/// @param additions who signed the paper after the office had sealed it, known here or not
public record Report(
    String subject,
    List<Finding> findings,
    Optional<CertificateFacts> facts,
    List<SignedCopy.Signer> additions) {

  public Report {
    findings = List.copyOf(findings);
    additions = List.copyOf(additions);
  }

  /// A report of something to which nobody has added anything.
  public Report(String subject, List<Finding> findings, Optional<CertificateFacts> facts) {
    this(subject, findings, facts, List.of());
  }

  /// What it comes to.
  public Verdict verdict() {
    boolean isBroken = has(Finding.State.BROKEN);
    if (isBroken && findings.stream().anyMatch(Report::isChange)) {
      return Verdict.CHANGED;
    }
    if (isBroken || !has(Finding.State.HOLDS)) {
      return Verdict.UNCERTAIN;
    }
    if (has(Finding.State.UNKNOWN)) {
      return Verdict.UNKNOWN_OFFICE;
    }
    return has(Finding.State.ADDED) ? Verdict.HOLDS_WITH_ADDITIONS : Verdict.HOLDS;
  }

  /// Whether something was shown to hold, nothing was found that does not, and nobody who is not
  /// known here has added anything.
  public boolean holds() {
    return verdict() == Verdict.HOLDS;
  }

  /// The same report with other findings.
  public Report withFindings(List<Finding> others) {
    return new Report(subject, others, facts, additions);
  }

  private boolean has(Finding.State state) {
    return findings.stream().anyMatch(finding -> finding.state() == state);
  }

  private static boolean isChange(Finding finding) {
    return finding.state() == Finding.State.BROKEN && finding.code().isChange();
  }
}
