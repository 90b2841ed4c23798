package id.balai.ui.console.plan;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// One session as it is typed.
///
/// @param name printed name
/// @param starts as typed, for example `09.00`
/// @param ends as typed
public record SessionRow(StringProperty name, StringProperty starts, StringProperty ends) {

  static SessionRow of(String name, String starts, String ends) {
    return new SessionRow(
        new SimpleStringProperty(name),
        new SimpleStringProperty(starts),
        new SimpleStringProperty(ends));
  }

  /// The time of day that was typed with a full stop or a colon; empty when it is none.
  static Optional<LocalTime> time(String typed) {
    String text = typed.strip().replace('.', ':');
    try {
      return Optional.of(LocalTime.parse(text.length() == 4 ? "0" + text : text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  boolean isBlank() {
    return name.get().isBlank();
  }

  boolean isRight() {
    Optional<LocalTime> from = time(starts.get());
    Optional<LocalTime> to = time(ends.get());
    return from.isPresent() && to.isPresent() && from.get().isBefore(to.get());
  }
}
