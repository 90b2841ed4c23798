package id.balai.service.settings;

import id.balai.domain.event.Event;
import id.balai.domain.layout.Margins;
import java.math.RoundingMode;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// Four margins in millimetres: top, right, bottom, left.
public record MarginsKind() implements Kind<Margins> {

  @Override
  public JsonNode write(Margins value) {
    ArrayNode all = JsonMapper.shared().createArrayNode();
    for (int tenths : List.of(value.top(), value.right(), value.bottom(), value.left())) {
      if (tenths % 10 == 0) {
        all.add(tenths / 10);
      } else {
        all.add(tenths / 10.0);
      }
    }
    return all;
  }

  @Override
  public Margins read(JsonNode given, Event event) throws UnfitValueException {
    if (!given.isArray() || given.size() != 4) {
      throw new UnfitValueException(allowed(event));
    }
    int[] tenths = new int[4];
    for (int i = 0; i < tenths.length; i++) {
      tenths[i] = tenths(given.get(i), event);
    }
    try {
      return new Margins(tenths[0], tenths[1], tenths[2], tenths[3]);
    } catch (IllegalArgumentException e) {
      throw new UnfitValueException(allowed(event));
    }
  }

  private int tenths(JsonNode given, Event event) throws UnfitValueException {
    try {
      if (given.isNumber() && Math.abs(given.doubleValue()) <= Margins.MOST) {
        return given
            .decimalValue()
            .movePointRight(1)
            .setScale(0, RoundingMode.UNNECESSARY)
            .intValueExact();
      }
    } catch (ArithmeticException e) {
      throw new UnfitValueException(allowed(event));
    }
    throw new UnfitValueException(allowed(event));
  }

  /// Four numbers, divided by commas or spaces, or JSON.
  @Override
  public JsonNode typed(String words) {
    return words.strip().startsWith("[")
        ? Kind.parsed(words)
        : Kind.parsed("[" + words.strip().replaceAll("[\\s,;]+", ",") + "]");
  }

  @Override
  public String allowed(Event event) {
    return "[top, right, bottom, left] 5..50 mm, bottom 15..50 mm";
  }
}
