package id.balai.app.hub;

import id.balai.base.WholeFile;
import id.balai.service.hub.HubKeeper;
import id.balai.service.hub.HubServer;
import id.balai.service.hub.InvitationText;
import id.balai.service.hub.Inviting;
import id.balai.store.jdbc.HubStations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Invites laptops to the common database that somebody owns here.
///
/// @param owner address with the owner's login
/// @param keeper lets a station in, when its laptop has shown that it knows the letters
/// @param own the server of this laptop
public record LocalInviting(
    java.util.function.Supplier<Optional<String>> owner,
    HubKeeper keeper,
    OwnServer own,
    Clock clock,
    SecureRandom random)
    implements Inviting {

  private static final String ROOT = "sslrootcert=";

  @Override
  public List<String> addresses() {
    HubServer.State state = own.state();
    return state.isMade() ? state.addresses() : HallAddresses.now();
  }

  @Override
  public Invited invite(String station, String address) {
    if (!HubStations.isName(station)) {
      throw new IllegalArgumentException("no name of a station");
    }
    Optional<String> url = owner.get();
    if (url.isEmpty()) {
      return new Invited.Not("station.no.hub");
    }
    if (!HubStations.mayLetIn(url.get())) {
      return new Invited.Not("station.not.owner");
    }
    HubServer.State state = own.state();
    boolean isOwn = url.equals(own.owner());
    if (isOwn && !state.isOpen()) {
      return new Invited.Not("hub.server.closed");
    }
    try {
      String certificate = certificate(url.get());
      String fingerprint = certificate.isEmpty() ? "" : ServerCertificates.fingerprint(certificate);
      return new Invited.Began(
          PairingDoor.begin(
              new PairingDoor.Place(address, station, fingerprint),
              () -> welcome(station, certificate, isOwn ? state : null),
              clock,
              random));
    } catch (IOException e) {
      throw new UncheckedIOException("nobody can be waited for at this address", e);
    }
  }

  private Optional<Welcome> welcome(
      String station, String certificate, HubServer.@org.jspecify.annotations.Nullable State own) {
    return keeper
        .allow(station)
        .map(LocalInviting::withoutCertificate)
        .map(address -> own == null ? address : outside(address, own))
        .map(address -> new Welcome(station, address, certificate));
  }

  /// The address of this laptop's server as others reach it.
  private static String outside(String address, HubServer.State own) {
    var hosts = new ArrayList<String>();
    own.addresses().forEach(one -> hosts.add(one + ":" + own.port()));
    return address.replaceFirst("//[^/]*/", "//" + String.join(",", hosts) + "/");
  }

  private static String withoutCertificate(String address) {
    return address.replaceFirst(ROOT + "[^&]*&", "").replaceFirst("[?&]" + ROOT + "[^&]*$", "");
  }

  private static String certificate(String address) throws IOException {
    for (String argument : address.substring(address.indexOf('?') + 1).split("&")) {
      if (argument.startsWith(ROOT)) {
        String file = argument.substring(ROOT.length());
        return WholeFile.text(Path.of(URLDecoder.decode(file, StandardCharsets.UTF_8)));
      }
    }
    return "";
  }

  /// Eight letters that nobody has seen.
  static String letters(SecureRandom random) {
    var letters = new StringBuilder();
    for (int i = 0; i < InvitationText.LETTERS; i++) {
      letters.append(
          InvitationText.ALPHABET.charAt(random.nextInt(InvitationText.ALPHABET.length())));
    }
    return letters.toString();
  }
}
