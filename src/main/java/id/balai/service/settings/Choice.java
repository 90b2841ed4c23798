package id.balai.service.settings;

import id.balai.domain.event.Event;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/// One of a few.
///
/// @param values all of them
public record Choice<E extends Enum<E>>(List<E> values) implements Kind<E> {

  public Choice {
    values = List.copyOf(values);
  }

  static <E extends Enum<E>> Choice<E> of(Class<E> kind) {
    return new Choice<>(Arrays.asList(kind.getEnumConstants()));
  }

  @Override
  public JsonNode write(E value) {
    return StringNode.valueOf(name(value));
  }

  @Override
  public E read(JsonNode given, Event event) throws UnfitValueException {
    String word = given.isString() ? given.stringValue().strip().replace('_', '-') : "";
    return values.stream()
        .filter(value -> name(value).equalsIgnoreCase(word))
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
    return values.stream().map(Choice::name).toList();
  }

  /// Under which key words for a value stand: `PaperFont.NOTO`.
  String key(String option) {
    Enum<?> value =
        values.stream().filter(each -> name(each).equals(option)).findFirst().orElseThrow();
    return value.getDeclaringClass().getSimpleName() + "." + value.name();
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
