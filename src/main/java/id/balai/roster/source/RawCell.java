package id.balai.roster.source;

/// A cell as the file holds it.
///
/// @param text its text; for a number the digits as the file writes them
/// @param form what the file says it is
public record RawCell(String text, Form form) {
  /// Nothing.
  public static final RawCell EMPTY = new RawCell("", Form.TEXT);

  /// What a cell of a file is.
  public enum Form {
    TEXT,
    /// A number of a spreadsheet: at most 15 digits of it are true.
    NUMBER,
    /// A formula of a spreadsheet that left no value behind; the text is the formula.
    FORMULA,
    /// A value of a formula that reaches out of the workbook, such as a link.
    OUTSIDE,
    /// A spreadsheet's error, such as `#REF!`.
    ERROR
  }

  /// A formula without a value.
  static RawCell formula(String formula) {
    return new RawCell("=" + formula, Form.FORMULA);
  }

  /// Whether it is a formula that left no value behind.
  public boolean isUnresolved() {
    return form == Form.FORMULA;
  }

  /// A cell of a text file.
  public static RawCell text(String text) {
    return text.isEmpty() ? EMPTY : new RawCell(text, Form.TEXT);
  }

  /// Whether nothing but blanks stands in it.
  public boolean isBlank() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\uFEFF') {
        return false;
      }
    }
    return true;
  }
}
