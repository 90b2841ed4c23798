package id.balai.service.papers;

import id.balai.base.Sha256;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Tells contents apart by a digest over everything that they hold.
public final class ContentKey {

  /// Raised when equal content gives another paper than before.
  private static final String LAYOUT = "1";

  private final Sha256 digest = Sha256.start();

  private ContentKey() {}

  /// The key of what can stand on a paper: records, lists, optional values, constants, texts,
  /// numbers and times, one within the other.
  ///
  /// @return SHA-256 in lower-case hexadecimal
  /// @throws IllegalArgumentException when it holds anything else
  public static String of(Object content) {
    var key = new ContentKey();
    key.add(LAYOUT);
    key.add(content);
    return key.digest.hex();
  }

  private void add(Object value) {
    switch (value) {
      case Record record -> addRecord(record);
      case List<?> list -> {
        mark('[', list.size());
        list.forEach(this::add);
      }
      case Optional<?> optional -> {
        mark('?', optional.isPresent() ? 1 : 0);
        optional.ifPresent(this::add);
      }
      case byte[] bytes -> {
        mark('b', bytes.length);
        digest.add(bytes);
      }
      case CharSequence _, Number _, Boolean _, Enum<?> _, UUID _ -> text(value);
      case TemporalAccessor _, TemporalAmount _, ZoneId _ -> text(value);
      default -> throw new IllegalArgumentException("no content: " + value.getClass());
    }
  }

  private void addRecord(Record record) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    text(record.getClass().getName());
    mark('r', components.length);
    for (RecordComponent component : components) {
      try {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        add(accessor.invoke(record));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(component.toString(), e);
      }
    }
  }

  private void text(Object value) {
    byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
    mark('t', bytes.length);
    digest.add(bytes);
  }

  private void mark(char kind, int length) {
    digest.add((kind + Integer.toString(length) + ";").getBytes(StandardCharsets.US_ASCII));
  }
}
