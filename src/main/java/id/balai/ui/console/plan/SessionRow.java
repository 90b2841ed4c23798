package id.balai.ui.console.plan;

import id.balai.domain.event.Session;
import id.balai.ui.text.TypedTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// One session as it is typed.
///
/// @param stored the session as it was before, which keeps its code; empty: it is new
/// @param name printed name
/// @param starts as typed, for example `09.00`
/// @param ends as typed
/// @param day of an event of several days; without a value: the first one
public record SessionRow(
    Optional<Session> stored,
    StringProperty name,
    StringProperty starts,
    StringProperty ends,
    ObjectProperty<@Nullable LocalDate> day) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

  static SessionRow of(String name, String starts, String ends) {
    return new SessionRow(
        Optional.empty(),
        new SimpleStringProperty(name),
        new SimpleStringProperty(starts),
        new SimpleStringProperty(ends),
        new SimpleObjectProperty<>());
  }

  /// The session for another event: a door that opened and closed on the day of the old one does
  /// not on the day of the new, and its days are others.
  static SessionRow copy(Session session) {
    Session open = Session.open(session.code(), session.name(), session.starts(), session.ends());
    return of(open.withGrace(session.grace()));
  }

  static SessionRow of(Session session) {
    return new SessionRow(
        Optional.of(session),
        new SimpleStringProperty(session.name()),
        new SimpleStringProperty(TIME.format(session.starts())),
        new SimpleStringProperty(TIME.format(session.ends())),
        new SimpleObjectProperty<>(session.date().orElse(null)));
  }

  /// The day that was chosen, where it is not the first.
  Optional<LocalDate> date(@Nullable LocalDate first) {
    return Optional.ofNullable(day.get()).filter(chosen -> !chosen.equals(first));
  }

  /// Whether the day is one of an event that begins on `first`.
  boolean isIn(@Nullable LocalDate first) {
    return first == null || date(first).filter(first::isAfter).isEmpty();
  }

  boolean isBlank() {
    return name.get().isBlank();
  }

  boolean isRight() {
    Optional<LocalTime> from = TypedTime.parse(starts.get());
    Optional<LocalTime> to = TypedTime.parse(ends.get());
    return from.isPresent() && to.isPresent() && from.get().isBefore(to.get());
  }
}
