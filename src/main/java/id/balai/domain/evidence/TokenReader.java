package id.balai.domain.evidence;

import java.util.List;

/// Checks the QR codes of certificates.
@FunctionalInterface
public interface TokenReader {

  /// Checks a QR text.
  ///
  /// @param text hostile
  /// @param trusted the keys whose word counts
  TokenResult check(String text, List<OfficeKey> trusted);
}
