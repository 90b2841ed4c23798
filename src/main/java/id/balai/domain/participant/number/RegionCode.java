package id.balai.domain.participant.number;

import java.util.Optional;
import java.util.Set;

/// Region codes of the Ministry of Home Affairs, as a NIK begins with them (R37).
///
/// The statistics office (BPS) numbers the same regencies differently, which is a common mix-up:
/// Kutai Timur is 64.08 at the ministry and 6404 at BPS.
public final class RegionCode {
  private static final Set<String> PROVINCES =
      Set.of(
          "11", "12", "13", "14", "15", "16", "17", "18", "19", "21", "31", "32", "33", "34", "35",
          "36", "51", "52", "53", "61", "62", "63", "64", "65", "71", "72", "73", "74", "75", "76",
          "81", "82", "91", "92", "93", "94", "95", "96", "97");
  private static final Set<String> KALTIM =
      Set.of("01", "02", "03", "07", "08", "09", "11", "71", "72", "74");
  private static final Set<String> KALTIM_AT_BPS = Set.of("04", "05");

  private RegionCode() {}

  /// What is odd about the region a number begins with.
  ///
  /// @param digits at least 4 digits
  static Optional<NumberFlaw> flawOf(String digits) {
    String province = digits.substring(0, 2);
    String regency = digits.substring(2, 4);
    if (!PROVINCES.contains(province)) {
      return Optional.of(NumberFlaw.REGION);
    }
    if (!province.equals("64") || KALTIM.contains(regency)) {
      return regency.equals("00") ? Optional.of(NumberFlaw.REGION) : Optional.empty();
    }
    return Optional.of(KALTIM_AT_BPS.contains(regency) ? NumberFlaw.REGION_BPS : NumberFlaw.REGION);
  }
}
