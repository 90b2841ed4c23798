package id.balai.domain.document;

import java.io.IOException;
import java.io.OutputStream;

/// Writes the certificates of one batch, each as a file of its own, many times faster than one by
/// one. May be used by several threads.
@FunctionalInterface
public interface CertificatePress {

  /// Writes a certificate of the batch that the press was set up for.
  ///
  /// @throws IllegalArgumentException when it has letters that none of the batch has
  void write(CertificatePaper certificate, OutputStream out) throws IOException;
}
