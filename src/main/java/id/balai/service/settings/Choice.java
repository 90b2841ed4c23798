package id.balai.service.settings;

import id.balai.domain.event.Event;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// One of a few.
///
/// @param values all of them
public record Choice<E extends Enum<E>>(List<E> values) implements Listed<E> {

  public Choice {
    values = List.copyOf(values);
  }

  static <E extends Enum<E>> Choice<E> of(Class<E> kind) {
    return new Choice<>(Arrays.asList(kind.getEnumConstants()));
  }

  @Override
  public E read(JsonNode given, Event event) throws UnfitValueException {
    return named(Listed.word(given).replace('_', '-'), values, event);
  }

  @Override
  public String name(E value) {
    return word(value);
  }

  @Override
  public List<String> options(Event event) {
    return values.stream().map(Choice::word).toList();
  }

  /// Under which key words for a value stand: `PaperFont.NOTO`.
  String key(String option) {
    Enum<?> value =
        values.stream().filter(each -> word(each).equals(option)).findFirst().orElseThrow();
    return value.getDeclaringClass().getSimpleName() + "." + value.name();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
