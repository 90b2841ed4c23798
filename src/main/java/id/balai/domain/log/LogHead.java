package id.balai.domain.log;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a chain of the log stands. A tail that was cut off is only noticed by somebody who knows a
/// later head: that is why it is signed, and printed on papers.
///
/// @param chain the chain; every data folder writes one of its own
/// @param sequence of the newest entry, 0 where there is none
/// @param hash of the newest entry, lower-case hexadecimal
public record LogHead(UUID chain, long sequence, String hash) {

  private static final int SHORT = 16;

  private static final Pattern PRINTED =
      Pattern.compile("(\\d{1,18})\\s*/\\s*([0-9A-Fa-f]{4}(?:-?[0-9A-Fa-f]{4}){3})");

  /// A head as it was read off a paper.
  ///
  /// @param sequence of the entry that was the newest then
  /// @param digits first 16 of its hash, lower-case
  public record Printed(long sequence, String digits) {

    /// Reads what somebody typed off a paper, or empty when it is no head.
    public static Optional<Printed> parse(String typed) {
      Matcher matcher = PRINTED.matcher(typed.strip());
      return matcher.matches()
          ? Optional.of(
              new Printed(
                  Long.parseLong(matcher.group(1)),
                  matcher.group(2).replace("-", "").toLowerCase(Locale.ROOT)))
          : Optional.empty();
    }
  }

  /// What is printed: number and the first 64 bits of the hash, for example
  /// `1204/7F3A-09C1-55DE-0B12`.
  public String shortText() {
    String digits = hash.substring(0, SHORT).toUpperCase(Locale.ROOT);
    return sequence + "/" + digits.replaceAll("(.{4})(?!$)", "$1-");
  }
}
