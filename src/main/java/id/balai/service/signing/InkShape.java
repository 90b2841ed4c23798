package id.balai.service.signing;

import id.balai.domain.signature.Ink;
import id.balai.domain.signature.Stroke;
import java.util.List;
import java.util.stream.Stream;

/// Strokes freed from where on the pad they were drawn and how large.
///
/// @param strokes x and y in turn, in thousandths of the longer side of the box around them
record InkShape(List<List<Integer>> strokes) {

  private static final double GRID = 1000;

  static InkShape of(Ink ink) {
    Ink.Box box = ink.box();
    double side = Math.max(1, Math.max(box.width(), box.height()));
    return new InkShape(ink.strokes().stream().map(stroke -> shape(stroke, box, side)).toList());
  }

  private static List<Integer> shape(Stroke stroke, Ink.Box box, double side) {
    return stroke.points().stream()
        .flatMap(p -> Stream.of(part(p.x() - box.left(), side), part(p.y() - box.top(), side)))
        .toList();
  }

  private static int part(int distance, double side) {
    return (int) Math.round(distance * GRID / side);
  }
}
