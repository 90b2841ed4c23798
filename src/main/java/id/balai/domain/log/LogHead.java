package id.balai.domain.log;

import java.util.Locale;
import java.util.UUID;

/// Where a chain of the log stands. A tail that was cut off is only noticed by somebody who knows a
/// later head: that is why it is signed, and printed on papers.
///
/// @param chain the chain; every data folder writes one of its own
/// @param sequence of the newest entry, 0 where there is none
/// @param hash of the newest entry, lower-case hexadecimal
public record LogHead(UUID chain, long sequence, String hash) {

  private static final int SHORT = 16;

  /// What is printed: number and the first 64 bits of the hash, for example
  /// `1204/7F3A-09C1-55DE-0B12`.
  public String shortText() {
    String digits = hash.substring(0, SHORT).toUpperCase(Locale.ROOT);
    return sequence + "/" + digits.replaceAll("(.{4})(?!$)", "$1-");
  }
}
