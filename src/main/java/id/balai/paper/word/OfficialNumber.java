package id.balai.paper.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number under an official's name (R7): a NIP in groups of 8, 6, 1 and 3 digits under its
/// label, any other as it was entered, and nothing where a label has no number.
public final class OfficialNumber {

  private static final int NIP = 18;
  private static final Pattern SAID = Pattern.compile("(\\p{L}*)\\.?\\s*:?\\s*([\\d\\s.]*)");
  private static final char TOGETHER = '\u00A0';

  private OfficialNumber() {}

  /// What is printed, or an empty text.
  ///
  /// @param said as it was entered, with or without a label: `NIP. 19710420 199703 1 001`
  public static String printed(String said) {
    Matcher parts = SAID.matcher(said.strip());
    if (!parts.matches()) {
      return said.strip();
    }
    String digits = parts.group(2).replaceAll("\\D", "");
    if (digits.isEmpty()) {
      return "";
    }
    String label = parts.group(1).isEmpty() && digits.length() == NIP ? "NIP" : parts.group(1);
    String number = digits.length() == NIP ? grouped(digits) : parts.group(2).strip();
    return label.isEmpty() ? number : label + "." + TOGETHER + number;
  }

  private static String grouped(String nip) {
    return nip.substring(0, 8)
        + TOGETHER
        + nip.substring(8, 14)
        + TOGETHER
        + nip.charAt(14)
        + TOGETHER
        + nip.substring(15);
  }
}
