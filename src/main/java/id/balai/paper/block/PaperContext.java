package id.balai.paper.block;

import id.balai.domain.evidence.Seal;
import id.balai.domain.layout.InkColour;
import id.balai.domain.layout.PaperLook;
import id.balai.paper.pdf.DocumentCard;
import id.balai.paper.pdf.PaperFile;
import id.balai.paper.type.Colour;
import id.balai.paper.type.FontSet;
import id.balai.paper.type.LineBreaker;
import id.balai.paper.type.TextStyle;
import id.balai.paper.word.EventDates;
import id.balai.paper.word.PaperMessages;
import java.util.Optional;
import java.util.function.Supplier;

/// What every paper is made with.
///
/// @param types fonts
/// @param messages a paper's own words
/// @param dates dates in these words
/// @param lines breaks text into lines
/// @param arms of the offices
/// @param look margins, letters and ink
/// @param anchors signs in the places that officials sign elsewhere
/// @param seal the office's seal as it is when a paper is written: empty while its keys stand
///   locked
public record PaperContext(
    FontSet types,
    PaperMessages messages,
    EventDates dates,
    LineBreaker lines,
    Arms arms,
    PaperLook look,
    Anchors anchors,
    Supplier<Optional<Seal>> seal) {

  /// The smallest letters of office papers, in points.
  public static final float SMALLEST = 8;

  /// Stationery in the language of `messages`.
  public static PaperContext of(
      FontSet types, PaperMessages messages, Supplier<Optional<Seal>> seal) {
    var dates = new EventDates(messages);
    return new PaperContext(
        types,
        messages,
        dates,
        new LineBreaker(types),
        new Arms(),
        PaperLook.STANDARD,
        Anchors.NONE,
        seal);
  }

  /// The same context for papers that officials sign elsewhere.
  public PaperContext with(Anchors signs) {
    return new PaperContext(types, messages, dates, lines, arms, look, signs, seal);
  }

  /// The same context as an event wants it.
  public PaperContext in(PaperLook other) {
    FontSet set = types.in(other.font());
    return new PaperContext(set, messages, dates, new LineBreaker(set), arms, other, anchors, seal);
  }

  /// The colour of signatures (R12).
  public Colour ink() {
    return ink(look);
  }

  /// The colour of signatures in a look (R12).
  public static Colour ink(PaperLook look) {
    return look.ink() == InkColour.BLACK ? Colour.BLACK : Colour.PEN;
  }

  /// A style as the look wants it: styles are written for names of 10 points; nothing is smaller
  /// than 8.
  public TextStyle sized(TextStyle style) {
    float size = style.size() * look.size() / 10f;
    return style.sized(Math.max(SMALLEST, Math.round(size * 4) / 4f));
  }

  /// An empty file, to be sealed when it is saved.
  public PaperFile file(DocumentCard card) {
    return new PaperFile(types, card, seal.get(), look.fit());
  }
}
