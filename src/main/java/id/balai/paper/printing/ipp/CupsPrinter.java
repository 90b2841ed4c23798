package id.balai.paper.printing.ipp;

import id.balai.domain.printing.Printer;
import java.util.List;

/// Reads a printer out of what CUPS says about it.
final class CupsPrinter {

  private static final int PROCESSING = 4;
  private static final int STOPPED = 5;

  private CupsPrinter() {}

  /// @param usual name of the default printer
  static Printer of(IppAnswer.Group printer, String usual) {
    String name = printer.text("printer-name");
    String label = printer.text("printer-info");
    return new Printer(
        name,
        label.isBlank() ? name : label,
        state(printer),
        PrinterStateReasons.of(printer.all("printer-state-reasons")),
        offer(printer),
        name.equals(usual));
  }

  private static Printer.State state(IppAnswer.Group printer) {
    if (printer.text("printer-is-accepting-jobs").equals("false")) {
      return Printer.State.REFUSING;
    }
    return switch (printer.number("printer-state").orElse(0)) {
      case 0 -> Printer.State.NOT_TOLD;
      case PROCESSING -> Printer.State.PRINTING;
      case STOPPED -> Printer.State.STOPPED;
      default -> Printer.State.READY;
    };
  }

  private static Printer.Offer offer(IppAnswer.Group printer) {
    List<String> trays = printer.all("media-source-supported");
    return new Printer.Offer(
        trays.size() < 2 ? List.of() : trays,
        MediaNames.sizes(printer.all("media-supported")),
        printer.all("sides-supported").stream().anyMatch(side -> side.startsWith("two-sided")));
  }
}
