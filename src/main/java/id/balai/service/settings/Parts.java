package id.balai.service.settings;

import id.balai.domain.event.Event;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// A record of several fields, as a JSON object.
///
/// @param kind the record
/// @param fields those of its components that are set
public record Parts<T extends Record>(Class<T> kind, List<Field<?>> fields) implements Kind<T> {

  /// A component of a record.
  ///
  /// @param name as the record calls it
  /// @param kind what it takes
  /// @param usual what it is where nothing is said; empty: it has to be said
  public record Field<V>(String name, Kind<V> kind, Optional<V> usual) {

    private void write(ObjectNode to, Class<?> in, Object record) {
      @SuppressWarnings("unchecked") // the catalogue names a kind of the component's own type
      V value = (V) Component.value(Component.named(in, name), record);
      if (value != null) {
        to.set(name, kind.write(value));
      }
    }

    private JsonNode unsaid() {
      return usual.map(kind::write).orElseGet(() -> StringNode.valueOf(""));
    }

    private V read(@Nullable JsonNode given, Event event, String allowed)
        throws UnfitValueException {
      if (given == null) {
        return usual.orElseThrow(() -> new UnfitValueException(allowed));
      }
      return kind.read(given, event);
    }
  }

  public Parts {
    fields = List.copyOf(fields);
    fields.forEach(field -> Component.named(kind, field.name()));
  }

  /// A field that has to be said.
  static <V> Field<V> field(String name, Kind<V> kind) {
    return new Field<>(name, kind, Optional.empty());
  }

  /// A field with what it is where nothing is said.
  static <V> Field<V> field(String name, Kind<V> kind, V usual) {
    return new Field<>(name, kind, Optional.of(usual));
  }

  static <T extends Record> Parts<T> of(Class<T> kind, Field<?>... fields) {
    return new Parts<>(kind, List.of(fields));
  }

  @Override
  public JsonNode write(T value) {
    ObjectNode object = JsonMapper.shared().createObjectNode();
    fields.forEach(field -> field.write(object, kind, value));
    return object;
  }

  /// A component that is no field stays as the record has it when nobody says anything.
  @Override
  public T read(JsonNode given, Event event) throws UnfitValueException {
    String allowed = allowed(event);
    boolean isKnown =
        given.isObject()
            && given.propertyNames().stream()
                .allMatch(name -> fields.stream().anyMatch(field -> field.name().equals(name)));
    if (!isKnown) {
      throw new UnfitValueException(allowed);
    }
    RecordComponent[] components = kind.getRecordComponents();
    @Nullable Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = value(components[i], given, event, allowed);
    }
    try {
      return kind.cast(Component.make(kind, values));
    } catch (IllegalArgumentException e) {
      throw new UnfitValueException(allowed);
    }
  }

  private @Nullable Object value(
      RecordComponent component, JsonNode given, Event event, String allowed)
      throws UnfitValueException {
    for (Field<?> field : fields) {
      if (field.name().equals(component.getName())) {
        return field.read(given.get(field.name()), event, allowed);
      }
    }
    return component.getType() == int.class ? 0 : null;
  }

  /// JSON, or the first fields divided by colons.
  @Override
  public JsonNode typed(String words) {
    String line = words.strip();
    if (line.startsWith("{")) {
      return Kind.parsed(line);
    }
    ObjectNode object = JsonMapper.shared().createObjectNode();
    List<String> values = List.of(line.split(":", fields.size()));
    for (int i = 0; i < values.size(); i++) {
      object.set(fields.get(i).name(), fields.get(i).kind().typed(values.get(i).strip()));
    }
    return object;
  }

  @Override
  public String allowed(Event event) {
    return fields.stream()
        .map(field -> "\"" + field.name() + "\": " + field.kind().allowed(event))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /// A row of which nothing has been said yet; it is no value as long as something is needed.
  public JsonNode blank() {
    ObjectNode object = JsonMapper.shared().createObjectNode();
    fields.forEach(field -> object.set(field.name(), field.unsaid()));
    return object;
  }
}
