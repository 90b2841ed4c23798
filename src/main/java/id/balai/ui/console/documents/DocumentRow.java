package id.balai.ui.console.documents;

import id.balai.domain.certificate.IssuedCertificate;
import id.balai.service.issuing.Paper;
import java.util.Optional;

/// A line in the list of what a choice comes to.
///
/// @param title what it is
/// @param detail whose it is, or empty
/// @param paper what can be looked at and printed; empty for a certificate that no longer stands
/// @param certificate for certificates
public record DocumentRow(
    String title, String detail, Optional<Paper> paper, Optional<IssuedCertificate> certificate) {

  static DocumentRow of(Paper paper) {
    String name = paper.name().replaceAll("\\.pdf$", "").replace('-', ' ');
    return new DocumentRow(name, "", Optional.of(paper), Optional.empty());
  }
}
