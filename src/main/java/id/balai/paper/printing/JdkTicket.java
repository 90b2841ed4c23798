package id.balai.paper.printing;

import id.balai.domain.layout.SheetSize;
import id.balai.domain.printing.PrintOrder;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.Size2DSyntax;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.Sides;

/// Writes an order as attributes of a JDK print job.
final class JdkTicket {

  private static final float TENTHS = 10f;

  /// Tenths of a millimetre by which a named paper may be off.
  private static final float SLACK = 15f;

  private JdkTicket() {}

  static PrintRequestAttributeSet of(PrintOrder order, PrintService service) {
    var attributes = new HashPrintRequestAttributeSet();
    attributes.add(new Copies(order.copies()));
    attributes.add(new JobName(order.title(), null));
    if (service.isAttributeCategorySupported(Sides.class)) {
      attributes.add(sides(order.sides()));
    }
    media(order, service).ifPresent(attributes::add);
    return attributes;
  }

  /// The tray where one is chosen, for a job can name only one of both; otherwise the size.
  private static Optional<Media> media(PrintOrder order, PrintService service) {
    return order.tray().isPresent() ? tray(service, order.tray().get()) : size(order.paper());
  }

  private static Optional<Media> tray(PrintService service, String name) {
    return JdkPrinter.trays(service)
        .filter(tray -> tray.toString().equals(name))
        .map(Media.class::cast)
        .findFirst();
  }

  /// F4 has no name in the JDK; pages of that size carry it themselves.
  private static Optional<Media> size(SheetSize size) {
    return Optional.ofNullable(
            MediaSize.findMedia(size.width() / TENTHS, size.height() / TENTHS, Size2DSyntax.MM))
        .filter(media -> isClose(MediaSize.getMediaSizeForName(media), size))
        .map(Media.class::cast);
  }

  private static boolean isClose(MediaSize found, SheetSize size) {
    return Math.abs(found.getX(Size2DSyntax.MM) * TENTHS - size.width()) <= SLACK
        && Math.abs(found.getY(Size2DSyntax.MM) * TENTHS - size.height()) <= SLACK;
  }

  private static Sides sides(PrintOrder.Sides sides) {
    return switch (sides) {
      case ONE -> Sides.ONE_SIDED;
      case BOTH_LONG_EDGE -> Sides.TWO_SIDED_LONG_EDGE;
      case BOTH_SHORT_EDGE -> Sides.TWO_SIDED_SHORT_EDGE;
    };
  }
}
