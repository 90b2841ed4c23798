package id.balai.roster.person;

import id.balai.domain.participant.roster.RemarkCode;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.roster.shape.Digits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the telephone number: digits with the 0 in front; the first of several.
final class PhoneReader {
  private static final Pattern SCIENTIFIC = Pattern.compile("\\d+[.,]?\\d*[eE]\\+?\\d+");
  private static final Pattern BETWEEN =
      Pattern.compile("[/;,|\\r\\n]+|\\batau\\b|\\bdan\\b|\\b&\\b");
  private static final Pattern BLANK = Pattern.compile("\\s+");
  private static final Pattern WHOLE = Pattern.compile("\\d+\\.0");
  private static final Pattern NO_DIGIT = Pattern.compile("\\D");
  private static final Pattern BEGINNING = Pattern.compile("(?<=\\d)(?=08\\d{8,11}$)");
  private static final int SHORTEST = 7;
  private static final int LONGEST = 14;

  private PhoneReader() {}

  static String read(Fields fields, Remarks remarks) {
    String text = fields.text(RosterColumn.PHONE);
    if (text.isEmpty() || NameReader.isError(text)) {
      return "";
    }
    if (!Digits.isAll(text) && SCIENTIFIC.matcher(text).matches()) {
      remarks.about(RosterColumn.PHONE, RemarkCode.PHONE_DAMAGED, text);
      return "";
    }
    List<String> numbers = numbers(fields.cell(RosterColumn.PHONE).text());
    if (numbers.size() > 1) {
      remarks.about(RosterColumn.PHONE, RemarkCode.PHONES_SEVERAL, numbers.getFirst());
    }
    return numbers.isEmpty() ? "" : numbers.getFirst();
  }

  /// The numbers of a cell; what is too long for one is cut where another begins.
  private static List<String> numbers(String text) {
    if (Digits.isAll(text) && text.length() <= LONGEST) {
      String digits = digits(text);
      return digits.length() >= SHORTEST ? List.of(digits) : List.of();
    }
    List<String> numbers = new ArrayList<>();
    for (String part : BETWEEN.split(whole(text.strip()), -1)) {
      List<String> pieces =
          NO_DIGIT.matcher(part).replaceAll("").length() > LONGEST ? apart(part) : List.of(part);
      pieces.stream()
          .map(PhoneReader::digits)
          .filter(d -> d.length() >= SHORTEST)
          .forEach(numbers::add);
    }
    return numbers;
  }

  /// At blanks where each piece is long enough, otherwise where a mobile number begins.
  private static List<String> apart(String part) {
    List<String> pieces = List.of(BLANK.split(part.strip(), -1));
    boolean areNumbers =
        pieces.size() > 1
            && pieces.stream().allMatch(p -> NO_DIGIT.matcher(p).replaceAll("").length() >= 9);
    return areNumbers ? pieces : List.of(BEGINNING.split(NO_DIGIT.matcher(part).replaceAll(""), 2));
  }

  private static String whole(String text) {
    return WHOLE.matcher(text).matches() ? new BigDecimal(text).toBigInteger().toString() : text;
  }

  private static String digits(String text) {
    String digits = Digits.of(text);
    if (digits.startsWith("62")) {
      return "0" + digits.substring(2).replaceFirst("^0", "");
    }
    return digits.startsWith("8") ? "0" + digits : digits;
  }
}
