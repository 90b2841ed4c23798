package id.balai.app.hub;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The addresses that this laptop has in the networks around it.
final class HallAddresses {

  private static final Logger LOG = LoggerFactory.getLogger(HallAddresses.class);

  private HallAddresses() {}

  /// Addresses of four numbers; those of private networks first, for a hall has one.
  static List<String> now() {
    var own = new ArrayList<String>();
    var others = new ArrayList<String>();
    try {
      NetworkInterface.networkInterfaces()
          .filter(HallAddresses::isUp)
          .flatMap(NetworkInterface::inetAddresses)
          .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
          .filter(address -> !address.isLinkLocalAddress())
          .forEach(address -> (isPrivate(address) ? own : others).add(address.getHostAddress()));
    } catch (SocketException e) {
      LOG.warn("the networks of this laptop cannot be asked for", e);
    }
    own.addAll(others);
    return List.copyOf(own);
  }

  private static boolean isPrivate(InetAddress address) {
    return address.isSiteLocalAddress();
  }

  private static boolean isUp(NetworkInterface each) {
    try {
      return each.isUp() && !each.isLoopback();
    } catch (SocketException e) {
      LOG.debug("a network went away", e);
      return false;
    }
  }
}
