package id.balai.domain.evidence;

import java.util.List;
import java.util.Optional;

/// What was found out about one file or text.
///
/// @param subject what was checked: a file name or a QR code's short code
/// @param findings in the order of checking
/// @param facts what a certificate's token says, where it was one
public record Report(String subject, List<Finding> findings, Optional<CertificateFacts> facts) {

  public Report {
    findings = List.copyOf(findings);
  }

  /// Whether something was shown to hold and nothing was found that does not.
  public boolean holds() {
    return findings.stream().anyMatch(f -> f.state() == Finding.State.HOLDS)
        && findings.stream().noneMatch(f -> f.state() == Finding.State.BROKEN);
  }
}
