package id.balai.domain.participant;

import java.util.regex.Pattern;

/// An identity number as text: digits only, never a number, so that none is lost (R29).
///
/// @param kind which number it is
/// @param digits 5 to 18 digits
public record IdentityNumber(IdentityKind kind, String digits) {
  private static final Pattern DIGITS = Pattern.compile("\\d{5,18}");

  public IdentityNumber {
    if (!DIGITS.matcher(digits).matches()) {
      throw new IllegalArgumentException("an identity number has 5 to 18 digits");
    }
  }

  /// The number with all but its first and last two digits covered, for public screens (R39).
  public String masked() {
    return digits.substring(0, 2)
        + "•".repeat(digits.length() - 4)
        + digits.substring(digits.length() - 2);
  }
}
