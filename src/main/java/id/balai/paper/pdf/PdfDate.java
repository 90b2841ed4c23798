package id.balai.paper.pdf;

import java.time.ZonedDateTime;
import org.apache.pdfbox.cos.COSString;

/// Times as a file writes them (ISO 32000-1 section 7.9.4): `D:20241024093000+07'00'`.
final class PdfDate {

  private PdfDate() {}

  static COSString of(ZonedDateTime time) {
    int minutes = time.getOffset().getTotalSeconds() / 60;
    var text = new StringBuilder(24).append("D:");
    digits(text, time.getYear(), 4);
    digits(text, time.getMonthValue(), 2);
    digits(text, time.getDayOfMonth(), 2);
    digits(text, time.getHour(), 2);
    digits(text, time.getMinute(), 2);
    digits(text, time.getSecond(), 2);
    text.append(minutes < 0 ? '-' : '+');
    digits(text, Math.abs(minutes) / 60, 2);
    text.append('\'');
    digits(text, Math.abs(minutes) % 60, 2);
    return new COSString(text.append('\'').toString());
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
