package id.balai.service.settings;

import id.balai.domain.event.Event;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;

/// A whole number.
///
/// @param unit what it counts, or empty
public record Whole(int least, int most, String unit) implements Kind<Integer> {

  @Override
  public JsonNode write(Integer value) {
    return IntNode.valueOf(value);
  }

  @Override
  public Integer read(JsonNode given, Event event) throws UnfitValueException {
    if (!given.isIntegralNumber()
        || !given.canConvertToInt()
        || given.intValue() < least
        || given.intValue() > most) {
      throw new UnfitValueException(allowed(event));
    }
    return given.intValue();
  }

  @Override
  public String allowed(Event event) {
    return (least + ".." + most + " " + unit).strip();
  }
}
