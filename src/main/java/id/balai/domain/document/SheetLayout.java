package id.balai.domain.document;

import java.util.List;

/// How an attendance sheet looks; stored with the event, so that it can be made again (R1).
///
/// @param format paper
/// @param columns in printing order, each at most once
/// @param mode how signature cells are filled
/// @param identities whether identity numbers and phones are covered (R39)
public record SheetLayout(
    PaperFormat format, List<SheetColumn> columns, SheetMode mode, Identities identities) {

  /// F4 upright with the standard columns, filled and masked.
  public static final SheetLayout STANDARD =
      new SheetLayout(
          PaperFormat.F4_PORTRAIT, SheetColumn.STANDARD, SheetMode.FILLED, Identities.MASKED);

  /// Whether personal numbers are covered on paper.
  public enum Identities {
    MASKED,
    IN_FULL
  }

  public SheetLayout {
    columns = List.copyOf(columns);
    if (columns.isEmpty() || columns.stream().distinct().count() != columns.size()) {
      throw new IllegalArgumentException("a sheet has columns, each at most once");
    }
  }

  /// The same sheet in another mode.
  public SheetLayout in(SheetMode other) {
    return new SheetLayout(format, columns, other, identities);
  }

  /// The same sheet on another paper.
  public SheetLayout on(PaperFormat other) {
    return new SheetLayout(other, columns, mode, identities);
  }
}
