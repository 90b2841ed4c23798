package id.balai.roster;

/// Makes a cell harmless for spreadsheets, which would run a text that begins like a formula (R34).
final class Harmless {
  private Harmless() {}

  /// The text, with an apostrophe before it if it begins with `=`, `+`, `-`, `@`, tab or CR.
  static String text(String text) {
    boolean isFormula = !text.isEmpty() && "=+-@\t\r\n|%".indexOf(text.charAt(0)) >= 0;
    return isFormula ? "'" + text : text;
  }
}
