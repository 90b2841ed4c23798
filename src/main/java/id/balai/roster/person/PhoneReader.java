package id.balai.roster.person;

import id.balai.domain.participant.roster.RemarkCode;
import id.balai.domain.participant.roster.RosterColumn;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the telephone number: digits with the 0 in front; the first of several.
final class PhoneReader {
  private static final Pattern SCIENTIFIC = Pattern.compile("\\d+[.,]?\\d*[eE]\\+?\\d+");
  private static final Pattern BETWEEN = Pattern.compile("[/;,|]|\\batau\\b|\\bdan\\b");
  private static final Pattern WHOLE = Pattern.compile("\\d+\\.0");
  private static final Pattern NO_DIGIT = Pattern.compile("\\D");

  private PhoneReader() {}

  static String read(Fields fields, Remarks remarks) {
    String text = fields.text(RosterColumn.PHONE);
    if (text.isEmpty() || NameReader.isError(text)) {
      return "";
    }
    if (SCIENTIFIC.matcher(text).matches()) {
      remarks.about(RosterColumn.PHONE, RemarkCode.PHONE_DAMAGED, text);
      return "";
    }
    List<String> numbers =
        Arrays.stream(BETWEEN.split(whole(text), -1))
            .map(PhoneReader::digits)
            .filter(digits -> digits.length() >= 7)
            .toList();
    if (numbers.size() > 1) {
      remarks.about(RosterColumn.PHONE, RemarkCode.PHONES_SEVERAL, numbers.getFirst());
    }
    return numbers.isEmpty() ? "" : numbers.getFirst();
  }

  private static String whole(String text) {
    return WHOLE.matcher(text).matches() ? new BigDecimal(text).toBigInteger().toString() : text;
  }

  private static String digits(String text) {
    String digits = NO_DIGIT.matcher(text).replaceAll("");
    if (digits.startsWith("62")) {
      return "0" + digits.substring(2).replaceFirst("^0", "");
    }
    return digits.startsWith("8") ? "0" + digits : digits;
  }
}
