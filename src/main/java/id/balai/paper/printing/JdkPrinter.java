package id.balai.paper.printing;

import id.balai.domain.printing.Printer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.print.PrintService;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.Sides;

/// Reads a printer out of what the JDK says about it.
final class JdkPrinter {

  private JdkPrinter() {}

  static Printer of(PrintService service, boolean isDefault) {
    List<String> trays = trays(service).map(MediaTray::toString).toList();
    return new Printer(
        service.getName(),
        service.getName(),
        service.getAttribute(PrinterIsAcceptingJobs.class)
                == PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS
            ? Printer.State.REFUSING
            : Printer.State.NOT_TOLD,
        Set.of(),
        new Printer.Offer(
            trays, Set.of(), service.isAttributeValueSupported(Sides.DUPLEX, null, null)),
        isDefault);
  }

  static Stream<MediaTray> trays(PrintService service) {
    return service.getSupportedAttributeValues(Media.class, null, null) instanceof Media[] media
        ? Arrays.stream(media).filter(MediaTray.class::isInstance).map(MediaTray.class::cast)
        : Stream.empty();
  }
}
