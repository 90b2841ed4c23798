package id.balai.paper.printing.ipp;

import id.balai.domain.printing.PrinterTrouble;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/// Reads what a printer complains about out of `printer-state-reasons` (RFC 8011 section 5.4.12): a
/// keyword that may end in `-report`, `-warning` or `-error`.
final class PrinterStateReasons {

  private PrinterStateReasons() {}

  static Set<PrinterTrouble> of(Collection<String> reasons) {
    var troubles = EnumSet.noneOf(PrinterTrouble.class);
    for (String reason : reasons) {
      PrinterTrouble trouble = trouble(reason.replaceAll("-(report|warning|error)$", ""));
      if (trouble != PrinterTrouble.OTHER || isComplaint(reason)) {
        troubles.add(trouble);
      }
    }
    return troubles;
  }

  /// Mere reports, and what CUPS tells its own programs, are none.
  private static boolean isComplaint(String reason) {
    return !reason.equals("none")
        && !reason.startsWith("media-low")
        && !reason.startsWith("cups-")
        && !reason.endsWith("-report");
  }

  private static PrinterTrouble trouble(String word) {
    return switch (word) {
      case "media-empty", "media-needed", "input-tray-missing" -> PrinterTrouble.PAPER_OUT;
      case "media-jam" -> PrinterTrouble.PAPER_JAM;
      case "cover-open", "door-open", "interlock-open" -> PrinterTrouble.COVER_OPEN;
      case "toner-low", "marker-supply-low" -> PrinterTrouble.TONER_LOW;
      case "toner-empty", "marker-supply-empty" -> PrinterTrouble.TONER_OUT;
      case "offline", "connecting-to-device", "timed-out", "shutdown" -> PrinterTrouble.OFFLINE;
      case "paused", "moving-to-paused", "stopped-partly" -> PrinterTrouble.PAUSED;
      default -> PrinterTrouble.OTHER;
    };
  }
}
