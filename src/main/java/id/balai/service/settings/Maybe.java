package id.balai.service.settings;

import id.balai.domain.event.Event;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/// A value or none.
///
/// @param some the value, where there is one
public record Maybe<T>(Kind<T> some) implements Kind<Optional<T>> {

  @Override
  public JsonNode write(Optional<T> value) {
    return value.map(some::write).orElse(NullNode.getInstance());
  }

  @Override
  public Optional<T> read(JsonNode given, Event event) throws UnfitValueException {
    try {
      return given.isNull() ? Optional.empty() : Optional.of(some.read(given, event));
    } catch (UnfitValueException e) {
      throw new UnfitValueException(allowed(event));
    }
  }

  @Override
  public String allowed(Event event) {
    return some.allowed(event) + " | null";
  }

  /// Nothing, or `null`, is none.
  @Override
  public JsonNode typed(String words) {
    return words.isBlank() || words.strip().equals("null")
        ? NullNode.getInstance()
        : some.typed(words);
  }

  @Override
  public List<String> options(Event event) {
    return some.options(event);
  }
}
