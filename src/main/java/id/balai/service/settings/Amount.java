package id.balai.service.settings;

import id.balai.domain.event.Event;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.LongNode;

/// An amount of money in whole rupiah, from 0.
public record Amount(long most) implements Kind<Long> {

  @Override
  public JsonNode write(Long value) {
    // Equal numbers that were read are of the smallest kind.
    return value <= Integer.MAX_VALUE ? IntNode.valueOf(value.intValue()) : LongNode.valueOf(value);
  }

  @Override
  public Long read(JsonNode given, Event event) throws UnfitValueException {
    if (!given.isIntegralNumber()
        || !given.canConvertToLong()
        || given.longValue() < 0
        || given.longValue() > most) {
      throw new UnfitValueException(allowed(event));
    }
    return given.longValue();
  }

  @Override
  public String allowed(Event event) {
    return "0.." + most + " Rp";
  }
}
