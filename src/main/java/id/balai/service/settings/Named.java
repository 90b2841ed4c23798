package id.balai.service.settings;

import id.balai.domain.event.Event;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/// The name of something that there is: a session, a group, a template.
///
/// @param names what there is
public record Named(Function<Event, List<String>> names) implements Kind<String> {

  @Override
  public JsonNode write(String value) {
    return StringNode.valueOf(value);
  }

  @Override
  public String read(JsonNode given, Event event) throws UnfitValueException {
    String word = given.isString() ? given.stringValue().strip() : "";
    return options(event).stream()
        .filter(name -> name.equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(() -> new UnfitValueException(allowed(event)));
  }

  @Override
  public String allowed(Event event) {
    return String.join(" | ", options(event));
  }

  @Override
  public JsonNode typed(String words) {
    return Words.plain(words);
  }

  @Override
  public List<String> options(Event event) {
    return names.apply(event);
  }
}
