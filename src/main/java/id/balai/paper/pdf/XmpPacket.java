package id.balai.paper.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The metadata packet: claims PDF/A-3a and PDF/UA-1 and carries the archive's card (R45).
final class XmpPacket {

  /// What every packet says before, between and after its values.
  private static final List<byte[]> PARTS = new ArrayList<>();

  /// What stands between two parts.
  private static final List<String> VALUES = new ArrayList<>();

  static {
    String[] pieces = template().split("\\$\\{|}", -1);
    for (int at = 0; at < pieces.length; at++) {
      if (at % 2 == 0) {
        PARTS.add(pieces[at].getBytes(StandardCharsets.UTF_8));
      } else {
        VALUES.add(pieces[at]);
      }
    }
  }

  private XmpPacket() {}

  static byte[] bytes(DocumentCard card, int pages) {
    var packet = new Bytes(6000);
    String date = PdfDate.iso(card.identity().issued());
    for (int at = 0; at < VALUES.size(); at++) {
      packet.add(PARTS.get(at));
      String value = escaped(value(VALUES.get(at), card, date, pages));
      packet.add(value.getBytes(StandardCharsets.UTF_8));
    }
    return packet.add(PARTS.getLast()).copy();
  }

  private static String value(String name, DocumentCard card, String date, int pages) {
    var archive = card.identity().archive();
    return switch (name) {
      case "title" -> card.title();
      case "kind" -> card.kind();
      case "creator" -> card.creator();
      case "language" -> card.language().toLanguageTag();
      case "code" -> card.identity().code();
      case "date" -> date;
      case "classification" -> archive.classification();
      case "number" -> archive.number();
      case "retention" -> archive.retention();
      case "security" -> archive.security();
      case "pages" -> Integer.toString(pages);
      default -> throw new IllegalStateException("packet.xmp names " + name);
    };
  }

  private static String escaped(String text) {
    var escaped = new StringBuilder(text.length() + 16);
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      switch (letter) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        default -> escaped.append(letter < ' ' || letter == '\u007F' ? ' ' : letter);
      }
    }
    return escaped.toString();
  }

  private static String template() {
    try (InputStream in = XmpPacket.class.getResourceAsStream("packet.xmp")) {
      if (in == null) {
        throw new IllegalStateException("packet.xmp is not in the package");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("packet.xmp cannot be read", e);
    }
  }
}
