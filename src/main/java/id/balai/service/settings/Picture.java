package id.balai.service.settings;

import id.balai.domain.document.EmblemReader;
import id.balai.domain.event.Emblem;
import id.balai.domain.event.Event;
import java.util.Base64;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/// A PNG or JPEG picture as base64.
///
/// @param reader takes the picture of anybody
public record Picture(EmblemReader reader) implements Kind<Emblem> {

  @Override
  public JsonNode write(Emblem value) {
    return StringNode.valueOf(value.base64());
  }

  /// A picture that the event has already is kept byte for byte; any other is drawn anew.
  @Override
  public Emblem read(JsonNode given, Event event) throws UnfitValueException {
    String text = given.isString() ? given.stringValue().strip() : "";
    var known =
        Stream.of(event.letterhead().emblem(), event.letterhead().secondEmblem())
            .flatMap(java.util.Optional::stream)
            .filter(emblem -> emblem.base64().equals(text))
            .findFirst();
    return known.isPresent()
        ? known.get()
        : reader.read(bytes(text)).orElseThrow(() -> new UnfitValueException(allowed(event)));
  }

  private static byte[] bytes(String text) {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  @Override
  public String allowed(Event event) {
    return "base64 | @FILE.png | @FILE.jpg (≤ 2 MB, ≤ " + Emblem.MOST_PIXELS + " px)";
  }

  @Override
  public JsonNode typed(String words) {
    return Words.plain(words);
  }
}
