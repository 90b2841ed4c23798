package id.balai.paper.printing.ipp;

import id.balai.domain.printing.PrintOrder;

/// Writes an order as the attributes of a job (RFC 8011 section 5.2, PWG 5100.3 for `media-col`).
final class JobTicket {

  /// `media-size` is in hundredths of a millimetre, paper sizes are in tenths.
  private static final int HUNDREDTHS = 10;

  private JobTicket() {}

  /// @param request is continued and given back
  static IppRequest of(PrintOrder order, IppRequest request) {
    request
        .name("job-name", order.title())
        .mediaType("document-format", "application/pdf")
        .job()
        .integer("copies", order.copies())
        .keyword("sides", sides(order.sides()))
        .keyword("print-scaling", order.fit() == PrintOrder.Fit.TO_PAPER ? "fit" : "none")
        .begin("media-col")
        .member("media-size")
        .begin("")
        .member("x-dimension")
        .integer("", order.paper().width() * HUNDREDTHS)
        .member("y-dimension")
        .integer("", order.paper().height() * HUNDREDTHS)
        .end();
    order.tray().ifPresent(tray -> request.member("media-source").keyword("", tray));
    return request.end();
  }

  private static String sides(PrintOrder.Sides sides) {
    return switch (sides) {
      case ONE -> "one-sided";
      case BOTH_LONG_EDGE -> "two-sided-long-edge";
      case BOTH_SHORT_EDGE -> "two-sided-short-edge";
    };
  }
}
