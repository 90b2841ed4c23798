package id.balai.domain.document;

import java.util.List;

/// Many certificates in one file, to be printed in one go; it is no record of its own and carries
/// no attachments.
///
/// @param certificates at least one, in printing order
/// @param identity what tells this file from others
public record CertificateStack(List<CertificatePaper> certificates, PaperIdentity identity)
    implements Document {

  public CertificateStack {
    certificates = List.copyOf(certificates);
    if (certificates.isEmpty()) {
      throw new IllegalArgumentException("a stack has a certificate");
    }
  }
}
