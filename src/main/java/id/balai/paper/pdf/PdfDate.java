package id.balai.paper.pdf;

import java.time.ZonedDateTime;
import org.apache.pdfbox.cos.COSString;

/// Times as a file writes them. No formatter: a batch writes them by the thousand.
final class PdfDate {

  private PdfDate() {}

  /// As objects have them (ISO 32000-1 section 7.9.4): `D:20241024093000+07'00'`.
  static COSString of(ZonedDateTime time) {
    var text = new StringBuilder(24).append("D:");
    digits(text, time.getYear(), 4);
    digits(text, time.getMonthValue(), 2);
    digits(text, time.getDayOfMonth(), 2);
    digits(text, time.getHour(), 2);
    digits(text, time.getMinute(), 2);
    digits(text, time.getSecond(), 2);
    zone(text, time, '\'');
    return new COSString(text.append('\'').toString());
  }

  /// As the metadata have them (ISO 8601): `2024-10-24T09:30:00+07:00`.
  static String iso(ZonedDateTime time) {
    var text = new StringBuilder(25);
    digits(text, time.getYear(), 4);
    digits(text.append('-'), time.getMonthValue(), 2);
    digits(text.append('-'), time.getDayOfMonth(), 2);
    digits(text.append('T'), time.getHour(), 2);
    digits(text.append(':'), time.getMinute(), 2);
    digits(text.append(':'), time.getSecond(), 2);
    zone(text, time, ':');
    return text.toString();
  }

  private static void zone(StringBuilder text, ZonedDateTime time, char between) {
    int minutes = time.getOffset().getTotalSeconds() / 60;
    text.append(minutes < 0 ? '-' : '+');
    digits(text, Math.abs(minutes) / 60, 2);
    digits(text.append(between), Math.abs(minutes) % 60, 2);
  }

  private static void digits(StringBuilder text, int value, int count) {
    int weight = 1;
    for (int at = 1; at < count; at++) {
      weight *= 10;
    }
    for (; weight > 0; weight /= 10) {
      text.append((char) ('0' + value / weight % 10));
    }
  }
}
