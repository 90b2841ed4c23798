package id.balai.service.settings;

import id.balai.domain.event.Event;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// One thing of an event that can be set.
///
/// @param <T> its value in the event
public final class Setting<T> {

  private final String name;
  private final String path;
  private final Scope scope;
  private final Kind<T> kind;
  private final Function<Event, T> reader;
  private final BiFunction<Event, T, Event> writer;

  /// Who sets it.
  private enum Scope {
    /// Every event by itself.
    EVENT,
    /// Every event; new ones take over what the office usually has.
    OFFICE
  }

  private Setting(
      String name,
      String path,
      Scope scope,
      Kind<T> kind,
      Function<Event, T> reader,
      BiFunction<Event, T, Event> writer) {
    this.name = name;
    this.path = path;
    this.scope = scope;
    this.kind = kind;
    this.reader = reader;
    this.writer = writer;
  }

  /// A setting that every event has for itself.
  ///
  /// @param path of the component, for example `papers.sheet.sort`
  static <T> Setting<T> own(String name, String path, Kind<T> kind) {
    return of(Scope.EVENT, name, path, kind);
  }

  /// A setting that new events take over from the office.
  ///
  /// @param path of the component, for example `papers.look.font`
  static <T> Setting<T> office(String name, String path, Kind<T> kind) {
    return of(Scope.OFFICE, name, path, kind);
  }

  private static <T> Setting<T> of(Scope scope, String name, String path, Kind<T> kind) {
    Component component = Component.of(path);
    @SuppressWarnings("unchecked") // the catalogue names a kind of the component's own type
    Function<Event, T> reader = event -> (T) component.in(event);
    return new Setting<>(name, path, scope, kind, reader, component::with);
  }

  /// The same setting, read otherwise: an older event may lack the component.
  Setting<T> readAs(Function<Event, T> other) {
    return new Setting<>(name, path, scope, kind, other, writer);
  }

  /// The same setting, written otherwise: something else follows from it.
  Setting<T> writtenAs(BiFunction<Event, T, Event> other) {
    return new Setting<>(name, path, scope, kind, reader, other);
  }

  /// Its name for ever, for example `paper.font`.
  public String name() {
    return name;
  }

  /// The first word of its name, which stands for a group of settings.
  public String group() {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /// Which component of the event's records it is.
  String path() {
    return path;
  }

  /// Whether new events take it over from the office.
  public boolean isOffice() {
    return scope == Scope.OFFICE;
  }

  public Kind<T> kind() {
    return kind;
  }

  /// Whether it is a picture, which a file may hold.
  public boolean isPicture() {
    return kind instanceof Maybe<?>(Picture _);
  }

  /// What an event has.
  public JsonNode value(Event event) {
    return kind.write(reader.apply(event));
  }

  /// The same event with another value.
  ///
  /// @throws UnfitValueException when the value cannot be
  Event with(Event event, JsonNode given) throws UnfitValueException {
    if (given.equals(value(event))) {
      return event;
    }
    T value = kind.read(given, event);
    try {
      return writer.apply(event, value);
    } catch (IllegalArgumentException e) {
      throw new UnfitValueException(kind.allowed(event));
    }
  }
}
