package id.balai.ui.console.documents;

import id.balai.domain.certificate.IssuedCertificate;
import id.balai.service.papers.Paper;
import java.util.Optional;

/// A line in the list of what a choice comes to.
///
/// @param key the same only for the same paper
/// @param holder whose it is, for certificates; or empty
/// @param paper what can be looked at and printed; empty for a certificate that no longer stands
/// @param certificate for certificates
public record DocumentRow(
    String key, String holder, Optional<Paper> paper, Optional<IssuedCertificate> certificate) {

  static DocumentRow of(Paper paper) {
    return new DocumentRow(paper.name(), "", Optional.of(paper), Optional.empty());
  }

  static DocumentRow of(IssuedCertificate issued, String holder, Optional<Paper> paper) {
    String key = Integer.toString(issued.certificate().sequence());
    return new DocumentRow(key, holder, paper, Optional.of(issued));
  }
}
