package id.balai.paper.block;

import id.balai.paper.pdf.Canvas;
import id.balai.paper.type.Align;
import id.balai.paper.type.Colour;
import id.balai.paper.type.Face;
import id.balai.paper.type.TextStyle;

/// Small signs in the places that officials sign elsewhere (TTE, R28): the services of offices look
/// for one character and put the visible signature there.
///
/// @param signs one character an official, in the order of the officials; empty: the places are for
///   a pen
public record Anchors(String signs) {

  /// Papers that are signed by pen.
  static final Anchors NONE = new Anchors("");

  private static final TextStyle STYLE = TextStyle.of(Face.SANS, 6).in(Colour.INK_3);

  /// Keeps a place free for an official, if there is a sign for one.
  ///
  /// @param order of the official on this paper, from 0
  /// @param name of the official as printed
  public void reserve(Canvas canvas, Frame place, int order, String name) {
    if (order >= 0 && order < signs.length()) {
      String sign = signs.substring(order, order + 1);
      float base = place.top() + place.height() / 2 + 2;
      canvas.artifact(() -> canvas.text(STYLE, Align.CENTRE, place.middle(), base, sign));
      canvas.reserve(place.left(), place.top(), place.width(), place.height(), sign, name);
    }
  }
}
