package id.balai.service.settings;

import id.balai.domain.event.Event;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A component of an event's records, by the names that lead to it: `papers.look.font`.
final class Component {

  private final List<RecordComponent> steps;

  private Component(List<RecordComponent> steps) {
    this.steps = steps;
  }

  /// @throws IllegalArgumentException when there is no such component
  static Component of(String path) {
    var steps = new ArrayList<RecordComponent>();
    Class<?> in = Event.class;
    for (String name : path.split("\\.", -1)) {
      RecordComponent step = named(in, name);
      steps.add(step);
      in = step.getType();
    }
    return new Component(steps);
  }

  /// The component of a record by its name.
  ///
  /// @throws IllegalArgumentException when there is no such component
  static RecordComponent named(Class<?> in, String name) {
    return Arrays.stream(in.isRecord() ? in.getRecordComponents() : new RecordComponent[0])
        .filter(each -> each.getName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(in.getSimpleName() + " has no " + name));
  }

  /// What the event has there; `null` where an older one has nothing.
  @Nullable Object in(Event event) {
    @Nullable Object value = event;
    for (RecordComponent step : steps) {
      value = value(step, value);
    }
    return value;
  }

  /// The same event with another value there.
  ///
  /// @throws IllegalArgumentException when the record does not take it
  Event with(Event event, Object value) {
    return (Event) with(event, 0, value);
  }

  private Object with(Object record, int depth, Object value) {
    RecordComponent step = steps.get(depth);
    Object next = depth == steps.size() - 1 ? value : with(held(step, record), depth + 1, value);
    RecordComponent[] components = record.getClass().getRecordComponents();
    @Nullable Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] =
          components[i].getName().equals(step.getName()) ? next : value(components[i], record);
    }
    return make(record.getClass(), values);
  }

  private static Object held(RecordComponent step, Object record) {
    Object held = value(step, record);
    if (held == null) {
      throw new IllegalStateException("a record without " + step.getName());
    }
    return held;
  }

  static @Nullable Object value(RecordComponent step, @Nullable Object record) {
    try {
      return step.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("a component cannot be read: " + step, e);
    }
  }

  /// A record of these values, in the order of its components.
  ///
  /// @throws IllegalArgumentException when it does not take them
  static Object make(Class<?> kind, @Nullable Object[] values) {
    Class<?>[] types =
        Arrays.stream(kind.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return kind.getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException unfit) {
        throw unfit;
      }
      throw new IllegalStateException("a record cannot be made: " + kind, e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record cannot be made: " + kind, e);
    }
  }
}
