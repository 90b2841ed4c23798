package id.balai.ui.console.look;

/// The papers on which a setting can be looked at.
enum ShownPaper {
  SHEET,
  RECAP,
  DECLARATION,
  PACT,
  RECORD,
  ROSTER,
  RECEIPTS,
  MINUTES,
  CERTIFICATE;

  /// The paper that shows most of a group of settings.
  static ShownPaper of(String group) {
    return switch (group) {
      case "letterhead" -> MINUTES;
      case "paper" -> DECLARATION;
      case "numbering", "certificate" -> CERTIFICATE;
      case "payment" -> RECEIPTS;
      case "records" -> RECORD;
      default -> SHEET;
    };
  }
}
