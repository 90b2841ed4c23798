package id.balai.domain.layout;

/// A column of a sheet as an organizer chose it (R1).
///
/// @param column what stands in it
/// @param width share of the width, in millimetres of a page that is 180 mm wide; 0: as usual
public record PlannedColumn(SheetColumn column, int width) {

  /// Widest share.
  public static final int WIDEST = 150;

  public PlannedColumn {
    if (width < 0 || width > WIDEST) {
      throw new IllegalArgumentException("a column has 0 to 150 mm");
    }
  }

  /// A column of its usual width.
  public static PlannedColumn usual(SheetColumn column) {
    return new PlannedColumn(column, 0);
  }
}
