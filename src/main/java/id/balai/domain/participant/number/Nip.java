package id.balai.domain.participant.number;

import id.balai.domain.participant.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The civil servant's number: birth `YYYYMMDD`, appointment `YYYYMM` (PNS) or year and a code from
/// 21 up (PPPK), sex 1 or 2, serial 001-999 (Perka BKN 22/2007, PP 49/2018).
///
/// @param digits 18 digits
public record Nip(String digits) {
  private static final int LENGTH = 18;
  private static final int FIRST_PPPK_CODE = 21;

  public Nip {
    if (!digits.matches("\\d{18}")) {
      throw new IllegalArgumentException("a NIP has 18 digits");
    }
  }

  /// The date of birth in the number; empty if there is no such date.
  public Optional<LocalDate> birth() {
    return Dates.of(part(0, 4), part(4, 6), part(6, 8));
  }

  /// The sex in the number.
  public Sex sex() {
    return switch (digits.charAt(14)) {
      case '1' -> Sex.MALE;
      case '2' -> Sex.FEMALE;
      default -> Sex.UNKNOWN;
    };
  }

  /// Whether the number belongs to a government employee under contract (PPPK).
  public boolean isPppk() {
    return part(12, 14) >= FIRST_PPPK_CODE;
  }

  static List<NumberFlaw> flaws(String digits) {
    if (digits.length() == 9) {
      return List.of(NumberFlaw.OLD_NIP);
    }
    return digits.length() == LENGTH ? new Nip(digits).flaws() : List.of(NumberFlaw.LENGTH);
  }

  private List<NumberFlaw> flaws() {
    List<NumberFlaw> flaws = new ArrayList<>();
    if (birth().isEmpty()) {
      flaws.add(NumberFlaw.DATE);
    }
    if (!isPppk() && (part(12, 14) < 1 || part(12, 14) > 12)) {
      flaws.add(NumberFlaw.APPOINTMENT);
    }
    if (sex() == Sex.UNKNOWN) {
      flaws.add(NumberFlaw.SEX_DIGIT);
    }
    if (digits.endsWith("000")) {
      flaws.add(NumberFlaw.SERIAL);
    }
    int age = part(8, 12) - part(0, 4);
    if (age < 17 || age > 58) {
      flaws.add(NumberFlaw.APPOINTMENT_AGE);
    }
    return flaws;
  }

  private int part(int from, int to) {
    return Integer.parseInt(digits.substring(from, to));
  }
}
