package id.balai.paper.block;

import id.balai.paper.type.LineBreaker;
import id.balai.paper.type.TypeCase;
import id.balai.paper.word.EventDates;
import id.balai.paper.word.Words;

/// What every paper is made with.
///
/// @param types fonts
/// @param words a paper's own words
/// @param dates dates in these words
/// @param lines breaks text into lines
public record Stationery(TypeCase types, Words words, EventDates dates, LineBreaker lines) {

  /// Stationery in the language of `words`.
  public static Stationery of(TypeCase types, Words words) {
    return new Stationery(types, words, new EventDates(words), new LineBreaker(types));
  }
}
