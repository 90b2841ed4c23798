package id.balai.paper.word;

import id.balai.domain.layout.IdentityMask;
import id.balai.domain.participant.IdentityKind;
import id.balai.domain.participant.IdentityNumber;
import java.util.List;

/// Identity numbers as offices write them.
public final class IdentityText {

  private IdentityText() {}

  /// The digits in groups: a NIP as `19710420 199703 1 001` (8-6-1-3), others in fours.
  public static String grouped(IdentityNumber number) {
    String digits = number.digits();
    if (number.kind() == IdentityKind.NIP && digits.length() == 18) {
      return digits.substring(0, 8)
          + "\u00A0"
          + digits.substring(8, 14)
          + "\u00A0"
          + digits.charAt(14)
          + "\u00A0"
          + digits.substring(15);
    }
    return number.kind() == IdentityKind.NRP
        ? digits
        : digits.replaceAll("(.{4})(?=.)", "$1\u00A0");
  }

  /// The digits with the middle covered: `6408••••••••9901` for numbers that begin with a region,
  /// `19••••••••••••••01` for a NIP (R39).
  public static String masked(IdentityNumber number) {
    if (number.kind() != IdentityKind.NIK) {
      return number.masked();
    }
    String digits = number.digits();
    int open = 4;
    return digits.substring(0, open)
        + "•".repeat(digits.length() - 2 * open)
        + digits.substring(digits.length() - open);
  }

  /// A number as a paper shows it; empty where it shows none.
  public static String shown(IdentityNumber number, IdentityMask mask) {
    return switch (mask) {
      case HIDDEN -> "";
      case MASKED -> masked(number);
      case IN_FULL -> grouped(number);
    };
  }

  /// The first number of a person with its kind, as a paper shows it; empty where there is none.
  public static String labelled(List<IdentityNumber> numbers, IdentityMask mask) {
    return numbers.stream()
        .findFirst()
        .filter(_ -> mask != IdentityMask.HIDDEN)
        .map(number -> number.kind() + ". " + shown(number, mask))
        .orElse("");
  }

  /// A phone number with all but its last three digits covered.
  public static String maskedPhone(String digits) {
    int open = Math.min(3, digits.length());
    return "•".repeat(digits.length() - open) + digits.substring(digits.length() - open);
  }
}
