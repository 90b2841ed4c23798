package id.balai.ui.console.declarations;

import id.balai.domain.declaration.Translation;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A text while it is edited, in one language.
///
/// @param language ISO 639 code
/// @param title heading
/// @param opening paragraph before the points
/// @param points one a line
/// @param closing paragraph after the points
record Draft(
    String language,
    StringProperty title,
    StringProperty opening,
    StringProperty points,
    StringProperty closing) {

  static Draft empty(String language) {
    return new Draft(
        language,
        new SimpleStringProperty(""),
        new SimpleStringProperty(""),
        new SimpleStringProperty(""),
        new SimpleStringProperty(""));
  }

  /// Puts a text in; empty: the language has none.
  void fill(Optional<Translation> text) {
    title.set(text.map(Translation::title).orElse(""));
    opening.set(text.map(Translation::opening).orElse(""));
    points.set(text.map(t -> String.join("\n", t.points())).orElse(""));
    closing.set(text.map(Translation::closing).orElse(""));
  }

  List<String> lines() {
    return points.get().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  boolean isBlank() {
    return title.get().isBlank() && opening.get().isBlank() && lines().isEmpty();
  }

  /// Whether it has what every declaration has: a heading and points.
  boolean isComplete() {
    return !title.get().isBlank() && !lines().isEmpty();
  }

  /// The text as it stands.
  Translation text() {
    return new Translation(
        language, title.get().strip(), opening.get().strip(), lines(), closing.get().strip());
  }
}
