package id.balai.domain.certificate;

import id.balai.domain.event.CertificatePlan;
import id.balai.domain.event.Numbering;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes certificate numbers by an event's pattern (R24).
public final class CertificateNumber {

  private static final Pattern TOKEN = Pattern.compile("\\{(\\w+)(?::(\\d))?}");

  private static final String[] ROMAN = {
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"
  };

  private CertificateNumber() {}

  /// The printed number; where one number stands for the whole batch, it is the first.
  ///
  /// @param sequence from 1
  /// @throws IllegalArgumentException when the pattern holds an unknown token
  public static String write(CertificatePlan plan, int sequence, LocalDate date) {
    int given = plan.numbering() == Numbering.ONE_FOR_ALL ? plan.firstNumber() : sequence;
    Matcher token = TOKEN.matcher(plan.numberPattern());
    return token.replaceAll(
        found -> Matcher.quoteReplacement(value(plan, given, date, found.group(1), width(found))));
  }

  /// Whether numbers by this pattern differ from each other: a token of theirs counts, and is
  /// closed.
  public static boolean isCounting(String pattern) {
    return TOKEN.matcher(pattern).results().anyMatch(token -> token.group(1).equals("seq"));
  }

  private static int width(java.util.regex.MatchResult token) {
    return token.group(2) == null ? 1 : Integer.parseInt(token.group(2));
  }

  private static String value(
      CertificatePlan plan, int sequence, LocalDate date, String token, int width) {
    return switch (token) {
      case "seq" -> String.format("%0" + width + "d", sequence);
      case "code" -> plan.code();
      case "unit" -> plan.unit();
      case "month" -> String.format("%02d", date.getMonthValue());
      case "MONTH" -> ROMAN[date.getMonthValue() - 1];
      case "year" -> Integer.toString(date.getYear());
      default -> throw new IllegalArgumentException("unknown token in number pattern: " + token);
    };
  }
}
