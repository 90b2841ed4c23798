package id.balai.service.settings;

import id.balai.domain.event.Event;
import java.util.Collection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/// One of what [#options] names, in whatever case it is given.
sealed interface Listed<T> extends Kind<T> permits Choice, Named {

  /// What a value is called.
  String name(T value);

  @Override
  default JsonNode write(T value) {
    return StringNode.valueOf(name(value));
  }

  @Override
  default String allowed(Event event) {
    return String.join(" | ", options(event));
  }

  @Override
  default JsonNode typed(String words) {
    return Words.plain(words);
  }

  /// The one of `all` that is called so.
  default T named(String word, Collection<T> all, Event event) throws UnfitValueException {
    return all.stream()
        .filter(value -> name(value).equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(() -> new UnfitValueException(allowed(event)));
  }

  /// The word that was given; empty where it is none.
  static String word(JsonNode given) {
    return given.isString() ? given.stringValue().strip() : "";
  }
}
