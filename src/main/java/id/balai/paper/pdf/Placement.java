package id.balai.paper.pdf;

import id.balai.domain.layout.PaperFit;
import id.balai.domain.layout.PaperSize;

/// Where a drawn page stands on its sheet, in points.
///
/// @param scale 1: as it was drawn
/// @param left from the left edge of the sheet
/// @param bottom from the lower edge of the sheet
/// @param width of the sheet
/// @param height of the sheet
record Placement(float scale, float left, float bottom, float width, float height) {

  private static final float POINTS_A_TENTH = 72 / 254f;

  /// A page on a sheet of its own size.
  static Placement plain(float width, float height) {
    return new Placement(1, 0, 0, width, height);
  }

  /// A page of this size, in points.
  static Placement of(PaperFit fit, float width, float height) {
    if (fit == PaperFit.AS_IS) {
      return plain(width, height);
    }
    float shorter = PaperSize.A4.width() * POINTS_A_TENTH;
    float longer = PaperSize.A4.height() * POINTS_A_TENTH;
    float wide = width > height ? longer : shorter;
    float high = width > height ? shorter : longer;
    float scale = Math.min(wide / width, high / height);
    if (scale >= 1) {
      return plain(width, height);
    }
    return new Placement(
        scale, (wide - width * scale) / 2, (high - height * scale) / 2, wide, high);
  }

  boolean isPlain() {
    return scale == 1;
  }

  /// Where something `x` points from the left edge of the drawn page stands.
  float x(float x) {
    return left + x * scale;
  }

  /// Where something `y` points above the lower edge of the drawn page stands.
  float y(float y) {
    return bottom + y * scale;
  }
}
