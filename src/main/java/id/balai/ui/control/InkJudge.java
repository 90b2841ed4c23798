package id.balai.ui.control;

import id.balai.domain.signature.Ink;
import id.balai.domain.signature.InkPoint;
import id.balai.domain.signature.Stroke;
import java.util.List;

/// Tells ink that is hardly meant as a signature, so that it can be asked about once; it may be
/// kept all the same.
public final class InkJudge {

  /// What the ink looks like.
  public enum Verdict {
    SIGNATURE,
    DOT,
    LINE
  }

  /// A dot is smaller than this part of the pad's width.
  private static final double DOT_PART = 0.03;

  /// A line leaves its chord by less than this part of the chord.
  private static final double LINE_PART = 0.04;

  private InkJudge() {}

  /// What this ink looks like.
  public static Verdict judge(Ink ink) {
    Ink.Box box = ink.box();
    if (Math.max(box.width(), box.height()) < ink.width() * DOT_PART) {
      return Verdict.DOT;
    }
    boolean isOneLine = ink.strokes().size() == 1 && isStraight(ink.strokes().getFirst());
    return isOneLine ? Verdict.LINE : Verdict.SIGNATURE;
  }

  private static boolean isStraight(Stroke stroke) {
    List<InkPoint> points = stroke.points();
    InkPoint from = points.getFirst();
    InkPoint to = points.getLast();
    double dx = to.x() - (double) from.x();
    double dy = to.y() - (double) from.y();
    double chord = Math.hypot(dx, dy);
    return chord > 0
        && points.stream()
            .mapToDouble(p -> Math.abs(dx * (p.y() - from.y()) - dy * (p.x() - from.x())) / chord)
            .allMatch(off -> off < chord * LINE_PART);
  }
}
