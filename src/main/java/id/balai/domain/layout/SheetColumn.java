package id.balai.domain.layout;

import java.util.List;

/// A column that an attendance sheet can have (R1).
public enum SheetColumn {
  NUMBER,
  NAME,
  /// The first identity number of the person; masked unless the layout says otherwise.
  IDENTITY,
  /// Rank and grade (*Pangkat/Gol*).
  RANK,
  POSITION,
  INSTITUTION,
  /// Position and institution in one column.
  OFFICE,
  VILLAGE,
  SEX,
  PHONE,
  /// Time of the check-in.
  ARRIVAL,
  /// When the person left, where the event records that; empty for who was not seen to leave.
  LEAVING,
  SIGNATURE,
  /// Marks: late, walk-in, on behalf of, from paper.
  REMARK;

  /// The columns of the default sheet.
  public static final List<SheetColumn> STANDARD =
      List.of(NUMBER, NAME, IDENTITY, OFFICE, SIGNATURE);
}
