package id.balai.service.settings;

import id.balai.domain.event.Event;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// The name of something that there is: a session, a group, a template.
///
/// @param names what there is
public record Named(Function<Event, List<String>> names) implements Listed<String> {

  @Override
  public String read(JsonNode given, Event event) throws UnfitValueException {
    return named(Listed.word(given), options(event), event);
  }

  @Override
  public String name(String value) {
    return value;
  }

  @Override
  public List<String> options(Event event) {
    return names.apply(event);
  }
}
