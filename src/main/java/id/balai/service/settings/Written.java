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

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9000;

  static final Written<LocalDate> DAY = new Written<>("2024-10-07", Written::day);

  static final Written<LocalTime> TIME = new Written<>("09:30", LocalTime::parse);

  static final Written<Instant> MOMENT =
      new Written<>("2024-10-07T08:00+08:00", text -> moment(OffsetDateTime.parse(text)));

  static final Written<ZoneId> ZONE =
      new Written<>("Asia/Jakarta | Asia/Makassar | Asia/Jayapura", ZoneId::of);

  /// Years of four digits: papers have no room for others, and years are added to them.
  private static LocalDate day(String text) {
    LocalDate day = LocalDate.parse(text);
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw new DateTimeException("a year of four digits");
    }
    return day;
  }

  private static Instant moment(OffsetDateTime time) {
    day(time.toLocalDate().toString());
    return time.toInstant();
  }

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
