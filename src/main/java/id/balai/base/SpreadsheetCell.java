package id.balai.base;

/// Cells of tables that spreadsheets open, which run a text that begins like a formula (R34).
public final class SpreadsheetCell {

  private static final String FORMULA_STARTS = "=+-@\t\r\n|%";

  private SpreadsheetCell() {}

  /// The text, with an apostrophe before it where it begins like a formula. A lone dash, which says
  /// that there is nothing, stays as it is.
  public static String harmless(String text) {
    return isFormula(text) ? "'" + text : text;
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty() && !text.equals("-") && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }
}
