package id.balai.paper.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/// The metadata packet: claims PDF/A-3a and PDF/UA-1 and carries the archive's card (R45).
final class XmpPacket {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", java.util.Locale.ROOT);

  private static final String TEMPLATE = template();

  private XmpPacket() {}

  static byte[] bytes(DocumentCard card, int pages) {
    var archive = card.identity().archive();
    Map<String, String> values =
        Map.of(
            "title", card.title(),
            "kind", card.kind(),
            "creator", card.creator(),
            "language", card.language().toLanguageTag(),
            "code", card.identity().code(),
            "date", DATE.format(card.identity().issued()),
            "classification", archive.classification(),
            "number", archive.number(),
            "retention", archive.retention(),
            "security", archive.security());
    String packet = TEMPLATE.replace("${pages}", Integer.toString(pages));
    for (var value : values.entrySet()) {
      packet = packet.replace("${" + value.getKey() + "}", escaped(value.getValue()));
    }
    return packet.getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    return text.replaceAll("\\p{Cntrl}", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("${", "$\u200B{");
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
