package id.balai.domain.evidence;

import java.io.IOException;

/// Signs papers in the form of PAdES (ETSI EN 319 142-1, level B-B; B-T where a time-stamp service
/// is set). May be used by several threads.
public interface Seal {

  /// The most bytes that a signature of this seal takes.
  int room();

  /// Whose seal it is: the name in the certificate.
  String name();

  /// A detached signature (CMS, DER) over a file of which everything but the signature itself has
  /// this digest. Equal digests give equal bytes, unless a time-stamp service is set.
  ///
  /// @param digest SHA-256
  /// @throws IOException when the time-stamp service did not answer
  byte[] sign(byte[] digest) throws IOException;
}
