package id.balai.service.settings;

import id.balai.domain.event.Event;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// Several values, in order.
///
/// @param each what one of them is
/// @param least how many are needed
/// @param most how many are taken
public record Many<T>(Kind<T> each, int least, int most) implements Kind<List<T>> {

  static <T> Many<T> of(Kind<T> each, int most) {
    return new Many<>(each, 0, most);
  }

  @Override
  public JsonNode write(List<T> values) {
    ArrayNode all = JsonMapper.shared().createArrayNode();
    values.forEach(value -> all.add(each.write(value)));
    return all;
  }

  @Override
  public List<T> read(JsonNode given, Event event) throws UnfitValueException {
    if (!given.isArray() || given.size() < least || given.size() > most) {
      throw new UnfitValueException(allowed(event));
    }
    var values = new ArrayList<T>();
    for (JsonNode one : given) {
      try {
        values.add(each.read(one, event));
      } catch (UnfitValueException e) {
        throw new UnfitValueException(allowed(event));
      }
    }
    return values;
  }

  /// JSON, or values divided by commas.
  @Override
  public JsonNode typed(String words) {
    String line = words.strip();
    if (line.startsWith("[")) {
      return Kind.parsed(line);
    }
    ArrayNode all = JsonMapper.shared().createArrayNode();
    if (!line.isEmpty()) {
      for (String one : line.split(",", -1)) {
        all.add(each.typed(one.strip()));
      }
    }
    return all;
  }

  @Override
  public String allowed(Event event) {
    return "[" + each.allowed(event) + ", …] " + least + ".." + most;
  }

  @Override
  public List<String> options(Event event) {
    return each.options(event);
  }
}
