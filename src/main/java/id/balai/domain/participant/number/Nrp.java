package id.balai.domain.participant.number;

import java.util.List;

/// Service numbers of army and police: 8 digits for the police, which begin with year and month of
/// birth; 5 to 16 for the army.
final class Nrp {
  private Nrp() {}

  static List<NumberFlaw> flaws(String digits) {
    boolean fits = digits.length() >= 5 && digits.length() <= 16;
    return fits ? List.of() : List.of(NumberFlaw.LENGTH);
  }
}
