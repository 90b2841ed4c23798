package id.balai.domain.printing;

import id.balai.domain.layout.SheetSize;
import java.util.Optional;

/// How a paper is to be printed.
///
/// @param printer name of the printer
/// @param title what the print queue shows; says nothing about a person
/// @param paper what lies in the tray
/// @param tray which tray; empty: the printer's choice
/// @param copies from 1 to [#MOST_COPIES]
/// @param sides which sides are printed
/// @param fit whether pages keep their size
public record PrintOrder(
    String printer,
    String title,
    SheetSize paper,
    Optional<String> tray,
    int copies,
    Sides sides,
    Fit fit) {

  /// More at once is a slip of the finger.
  public static final int MOST_COPIES = 99;

  public PrintOrder {
    if (copies < 1 || copies > MOST_COPIES) {
      throw new IllegalArgumentException("1 to " + MOST_COPIES + " copies");
    }
  }

  /// One copy on one side from any tray, in its own size.
  public static PrintOrder once(String printer, String title, SheetSize paper) {
    return new PrintOrder(printer, title, paper, Optional.empty(), 1, Sides.ONE, Fit.TRUE_SIZE);
  }

  /// Sides of the paper that are printed.
  public enum Sides {
    ONE,
    /// Both, turned like a book.
    BOTH_LONG_EDGE,
    /// Both, turned like a calendar.
    BOTH_SHORT_EDGE
  }

  /// Whether pages keep their size.
  public enum Fit {
    /// A millimetre stays a millimetre.
    TRUE_SIZE,
    /// Scaled to what lies in the tray.
    TO_PAPER
  }
}
