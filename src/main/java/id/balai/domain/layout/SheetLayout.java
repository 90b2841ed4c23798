package id.balai.domain.layout;

import java.util.List;

/// How an attendance sheet looks; stored with the event, so that it can be made again (R1).
///
/// @param format paper
/// @param columns in printing order, each at most once
/// @param mode how signature cells are filled
/// @param sort order of the rows
/// @param identities whether identity numbers and phones are covered (R39)
/// @param grouping one list a group or one a session; an event from before there was a choice has
///   none, and has one a group
public record SheetLayout(
    PaperFormat format,
    List<PlannedColumn> columns,
    SheetMode mode,
    SheetSort sort,
    Identities identities,
    SheetGrouping grouping) {

  /// F4 upright with the standard columns in protocol order, filled and masked.
  public static final SheetLayout STANDARD =
      of(PaperFormat.F4_PORTRAIT, SheetColumn.STANDARD, SheetMode.FILLED, Identities.MASKED);

  /// Whether personal numbers are covered on paper.
  public enum Identities {
    MASKED,
    IN_FULL
  }

  public SheetLayout {
    columns = List.copyOf(columns);
    grouping = grouping == null ? SheetGrouping.GROUP : grouping;
    if (columns.isEmpty()
        || columns.stream().map(PlannedColumn::column).distinct().count() != columns.size()) {
      throw new IllegalArgumentException("a sheet has columns, each at most once");
    }
  }

  /// A sheet in protocol order with columns of their usual widths.
  public static SheetLayout of(
      PaperFormat format, List<SheetColumn> columns, SheetMode mode, Identities identities) {
    return new SheetLayout(
        format,
        columns.stream().map(PlannedColumn::usual).toList(),
        mode,
        SheetSort.PROTOCOL,
        identities,
        SheetGrouping.GROUP);
  }

  /// Whether the sheet has this column.
  public boolean has(SheetColumn column) {
    return columns.stream().anyMatch(planned -> planned.column() == column);
  }

  /// The same sheet in another mode.
  public SheetLayout in(SheetMode other) {
    return new SheetLayout(format, columns, other, sort, identities, grouping);
  }

  /// The same sheet on another paper.
  public SheetLayout on(PaperFormat other) {
    return new SheetLayout(other, columns, mode, sort, identities, grouping);
  }

  /// The same sheet with its rows in another order.
  public SheetLayout by(SheetSort other) {
    return new SheetLayout(format, columns, mode, other, identities, grouping);
  }
}
