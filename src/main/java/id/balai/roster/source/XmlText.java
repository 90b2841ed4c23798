package id.balai.roster.source;

import id.balai.domain.participant.roster.UnreadableReason;
import java.math.BigDecimal;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Texts and numbers of spreadsheets that are XML.
final class XmlText {
  private XmlText() {}

  /// All text inside the element that was just opened, whatever elements it holds; the reader
  /// stands at its end afterwards.
  static String within(XMLStreamReader xml, int longest, String... left)
      throws XMLStreamException, UnreadableFileException {
    StringBuilder text = new StringBuilder();
    Set<String> without = Set.of(left);
    int depth = 1;
    int skipped = 0;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          skipped += skipped > 0 || without.contains(xml.getLocalName()) ? 1 : 0;
          text.append(skipped > 0 ? "" : sign(xml));
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          skipped = Math.max(0, skipped - 1);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            text.append(skipped > 0 ? "" : xml.getText());
        default -> {}
      }
      if (text.length() > longest) {
        throw new UnreadableFileException(
            UnreadableReason.LINE_TOO_LONG, xml.getLocation().getLineNumber());
      }
    }
    return text.toString();
  }

  /// Blanks and breaks that are elements of their own.
  private static String sign(XMLStreamReader xml) {
    return switch (xml.getLocalName()) {
      case "s", "tab" -> " ";
      case "line-break", "br", "p" -> "\n";
      default -> "";
    };
  }

  /// A number as the file writes it.
  static RawCell number(String text) {
    try {
      BigDecimal value = new BigDecimal(text.strip());
      boolean isSane = Math.abs((long) value.precision() - value.scale()) < 40;
      return new RawCell(
          isSane ? value.stripTrailingZeros().toPlainString() : text, RawCell.Form.NUMBER);
    } catch (NumberFormatException e) {
      return RawCell.text(text);
    }
  }
}
