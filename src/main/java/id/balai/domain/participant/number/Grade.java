package id.balai.domain.participant.number;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A grade of the civil service (*golongan*): `I/a` to `IV/e` for PNS, which has a rank name, or
/// `I` to `XVII` for PPPK, which has none.
///
/// @param code as papers print it, for example `III/d` or `IX`
/// @param rank the rank that belongs to it, or empty for PPPK
public record Grade(String code, String rank) {
  private static final Pattern WORD = Pattern.compile("^GOL(ONGAN|\\.)?\\s*");
  private static final Pattern STROKE = Pattern.compile("\\s*/\\s*");
  private static final Pattern STEP = Pattern.compile("(?i)\\b(tk|tingkat)\\.?\\s*(I|1)\\b");
  private static final Pattern PNS = Pattern.compile("(IV|III|II|I|[1-4])[ ./-]?([A-E])\\.?");
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
  private static final List<String> PPPK =
      List.of(
          "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV",
          "XV", "XVI", "XVII");
  private static final List<List<String>> RANKS =
      List.of(
          List.of("Juru Muda", "Juru Muda Tingkat I", "Juru", "Juru Tingkat I"),
          List.of("Pengatur Muda", "Pengatur Muda Tingkat I", "Pengatur", "Pengatur Tingkat I"),
          List.of("Penata Muda", "Penata Muda Tingkat I", "Penata", "Penata Tingkat I"),
          List.of(
              "Pembina",
              "Pembina Tingkat I",
              "Pembina Utama Muda",
              "Pembina Utama Madya",
              "Pembina Utama"));

  /// Reads `IIIa`, `III A`, `III/a`, `3/a`, `Gol. IV/a` or `IX`.
  public static Optional<Grade> parse(String text) {
    String plain = WORD.matcher(text.strip().toUpperCase(Locale.ROOT)).replaceFirst("");
    Matcher pns = PNS.matcher(STROKE.matcher(plain).replaceAll("/"));
    if (pns.matches()) {
      return pns(pns.group(1), pns.group(2).charAt(0) - 'A');
    }
    return PPPK.contains(plain) ? Optional.of(new Grade(plain, "")) : Optional.empty();
  }

  /// Whether the text is a PNS rank name, such as `Penata Tk. I`.
  public static boolean isRankName(String text) {
    if (text.isBlank()) {
      return false;
    }
    String plain = STEP.matcher(text.strip()).replaceAll("Tingkat I");
    return RANKS.stream().flatMap(List::stream).anyMatch(r -> r.equalsIgnoreCase(plain));
  }

  private static Optional<Grade> pns(String roman, int step) {
    int level = ROMAN.contains(roman) ? ROMAN.indexOf(roman) : Integer.parseInt(roman) - 1;
    List<String> ranks = RANKS.get(level);
    if (step >= ranks.size()) {
      return Optional.empty();
    }
    char letter = (char) ('a' + step);
    return Optional.of(new Grade(ROMAN.get(level) + "/" + letter, ranks.get(step)));
  }
}
