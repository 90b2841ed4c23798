package id.balai.domain.declaration;

import java.util.List;

/// A version of a declaration in a further language.
///
/// @param language ISO 639 code, for example `en`
/// @param title heading
/// @param opening paragraph before the points, or empty
/// @param points numbered points, as many as the first language has
/// @param closing paragraph after the points, or empty
public record Translation(
    String language, String title, String opening, List<String> points, String closing) {

  public Translation {
    points = List.copyOf(points);
    if (title.isBlank() || points.isEmpty()) {
      throw new IllegalArgumentException("a declaration has a title and points");
    }
  }
}
