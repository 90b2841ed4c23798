package id.balai.service.settings;

import id.balai.domain.event.Event;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/// Days, times and zones as ISO 8601 writes them.
///
/// @param example how one is written
/// @param reader of the text
public record Written<T>(String example, Function<String, T> reader) implements Kind<T> {

  static final Written<LocalDate> DAY = new Written<>("2024-10-07", LocalDate::parse);

  static final Written<LocalTime> TIME = new Written<>("09:30", LocalTime::parse);

  static final Written<Instant> MOMENT =
      new Written<>("2024-10-07T08:00+08:00", text -> OffsetDateTime.parse(text).toInstant());

  static final Written<ZoneId> ZONE =
      new Written<>("Asia/Jakarta | Asia/Makassar | Asia/Jayapura", ZoneId::of);

  @Override
  public JsonNode write(T value) {
    return StringNode.valueOf(value.toString());
  }

  @Override
  public T read(JsonNode given, Event event) throws UnfitValueException {
    try {
      return reader.apply(given.isString() ? given.stringValue().strip() : "");
    } catch (DateTimeException e) {
      throw new UnfitValueException(allowed(event));
    }
  }

  @Override
  public String allowed(Event event) {
    return example;
  }

  @Override
  public JsonNode typed(String words) {
    return Words.plain(words);
  }
}
