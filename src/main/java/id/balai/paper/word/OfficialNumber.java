package id.balai.paper.word;

import id.balai.domain.event.Official;
import id.balai.domain.participant.number.LabelledNumber;

/// The number under an official's name (R7): a NIP in groups of 8, 6, 1 and 3 digits under its
/// label, an NRP for the police and the army, any other as it was entered, and nothing where a
/// label has no number.
public final class OfficialNumber {

  private static final int NIP = 18;
  private static final char TOGETHER = '\u00A0';

  private OfficialNumber() {}

  /// What is printed under an official, or an empty text.
  public static String of(Official official) {
    return printed(official.identity(), official.rank(), official.name());
  }

  /// What is printed, or an empty text.
  ///
  /// @param said as it was entered, with or without a label: `NIP. 19710420 199703 1 001`
  public static String printed(String said) {
    return printed(said, "", "");
  }

  private static String printed(String said, String rank, String name) {
    return LabelledNumber.read(said, rank, name)
        .map(OfficialNumber::printed)
        .orElseGet(said::strip);
  }

  private static String printed(LabelledNumber one) {
    if (one.digits().isEmpty()) {
      return "";
    }
    String number = one.digits().length() == NIP ? grouped(one.digits()) : one.typed();
    return one.label().isEmpty() ? number : one.label() + "." + TOGETHER + number;
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
