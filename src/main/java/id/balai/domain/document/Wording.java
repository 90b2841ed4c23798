package id.balai.domain.document;

import java.util.List;

/// The text of a declaration, pledge or pact.
///
/// @param title heading, may hold line breaks
/// @param opening what stands before the points
/// @param points numbered from 1
/// @param closing what stands after the points, or empty
/// @param footnote legal basis in small print, or empty
public record Wording(
    String title, String opening, List<String> points, String closing, String footnote) {

  public Wording {
    points = List.copyOf(points);
  }
}
