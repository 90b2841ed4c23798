package id.balai.paper.printing;

import id.balai.domain.printing.DocumentPrinter;
import id.balai.paper.printing.ipp.CupsPrinters;
import java.net.URI;
import java.util.Locale;
import java.util.Map;

/// Chooses how this computer prints.
public final class SystemPrinters {

  private static final String USUAL_SERVER = "localhost:631";

  private SystemPrinters() {}

  /// CUPS on Linux and macOS, the JDK's own printing elsewhere.
  ///
  /// @param system name of the operating system
  /// @param environment `CUPS_SERVER` names another print system than that of this computer
  /// @param user in whose name jobs are printed
  public static DocumentPrinter of(String system, Map<String, String> environment, String user) {
    if (system.toLowerCase(Locale.ROOT).startsWith("windows")) {
      return JdkPrinters.ofThisComputer();
    }
    return new CupsPrinters(
        server(environment.getOrDefault("CUPS_SERVER", "")), user, PollPolicy.USUAL);
  }

  /// A path of a socket, or what is no address, means this computer.
  static URI server(String named) {
    String place = named.matches("[\\w.-]+(:\\d{1,5})?") ? named : USUAL_SERVER;
    return URI.create("http://" + (place.contains(":") ? place : place + ":631"));
  }
}
