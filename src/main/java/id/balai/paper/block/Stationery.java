package id.balai.paper.block;

import id.balai.domain.layout.InkColour;
import id.balai.domain.layout.PaperLook;
import id.balai.paper.pdf.Picture;
import id.balai.paper.type.Colour;
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
/// @param look margins, letters and ink
public record Stationery(
    TypeCase types,
    Words words,
    EventDates dates,
    LineBreaker lines,
    Optional<Picture> emblem,
    PaperLook look) {

  /// Stationery in the language of `words`.
  public static Stationery of(TypeCase types, Words words, Optional<Picture> emblem) {
    var dates = new EventDates(words);
    return new Stationery(types, words, dates, new LineBreaker(types), emblem, PaperLook.STANDARD);
  }

  /// The same stationery as an event wants it.
  public Stationery in(PaperLook other) {
    TypeCase set = types.in(other.font());
    return new Stationery(set, words, dates, new LineBreaker(set), emblem, other);
  }

  /// The colour of signatures (R12).
  public Colour ink() {
    return look.ink() == InkColour.BLACK ? Colour.BLACK : Colour.PEN;
  }
}
