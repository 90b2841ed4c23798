package id.balai.paper.block;

import id.balai.paper.pdf.Picture;
import id.balai.paper.type.LineBreaker;
import id.balai.paper.type.TypeCase;
import id.balai.paper.word.EventDates;
import id.balai.paper.word.Words;
import java.util.Optional;

/// What every paper is made with.
///
/// @param types fonts
/// @param words a paper's own words
/// @param dates dates in these words
/// @param lines breaks text into lines
/// @param emblem arms of the office
public record Stationery(
    TypeCase types, Words words, EventDates dates, LineBreaker lines, Optional<Picture> emblem) {

  /// Stationery in the language of `words`.
  public static Stationery of(TypeCase types, Words words, Optional<Picture> emblem) {
    var dates = new EventDates(words);
    return new Stationery(types, words, dates, new LineBreaker(types), emblem);
  }
}
