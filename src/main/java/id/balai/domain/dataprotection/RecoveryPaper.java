package id.balai.domain.dataprotection;

import java.io.IOException;
import java.io.OutputStream;

/// The recovery code on paper, for the keeper's safe.
@FunctionalInterface
public interface RecoveryPaper {

  /// Writes one A4 page as PDF: the code in groups and as a QR code, and what to do with it.
  ///
  /// @param code see [DataCustody#recoveryCode()]
  void write(String code, OutputStream out) throws IOException;
}
