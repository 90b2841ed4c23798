package id.balai.service.settings;

import id.balai.domain.event.Event;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/// What values a setting takes, and how they are written as JSON.
///
/// @param <T> the value in the event
public sealed interface Kind<T>
    permits Listed, Whole, Amount, Words, Flag, Written, Picture, MarginsKind, Maybe, Many, Parts {

  /// A value as it is printed.
  JsonNode write(T value);

  /// A value that was given.
  ///
  /// @param event whose it is to be; some values are of its own sessions or groups
  /// @throws UnfitValueException when it cannot be
  T read(JsonNode given, Event event) throws UnfitValueException;

  /// What can be, in short signs: `arial | bookman`, `9..14 pt`.
  String allowed(Event event);

  /// A value that was typed on a line: JSON, or plain words.
  default JsonNode typed(String words) {
    return parsed(words);
  }

  /// The names among which one is chosen; none where a value is typed.
  default List<String> options(Event event) {
    return List.of();
  }

  /// JSON where it is some, else the words themselves.
  static JsonNode parsed(String words) {
    try {
      return JsonMapper.shared().readTree(words.isBlank() ? "\"\"" : words);
    } catch (JacksonException e) {
      return StringNode.valueOf(words);
    }
  }
}
