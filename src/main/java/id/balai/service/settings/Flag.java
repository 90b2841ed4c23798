package id.balai.service.settings;

import id.balai.domain.event.Event;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/// Yes or no.
public record Flag() implements Kind<Boolean> {

  @Override
  public JsonNode write(Boolean value) {
    return BooleanNode.valueOf(value);
  }

  @Override
  public Boolean read(JsonNode given, Event event) throws UnfitValueException {
    if (!given.isBoolean()) {
      throw new UnfitValueException(allowed(event));
    }
    return given.booleanValue();
  }

  @Override
  public String allowed(Event event) {
    return "true | false";
  }

  @Override
  public List<String> options(Event event) {
    return List.of("true", "false");
  }
}
