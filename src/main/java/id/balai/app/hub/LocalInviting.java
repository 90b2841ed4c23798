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
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Invites laptops to the common database that somebody owns here.
///
/// @param owner address with the owner's login
/// @param keeper lets a station in, when its laptop has shown that it knows the letters
/// @param own the server of this laptop
public record LocalInviting(
    Supplier<Optional<String>> owner,
    HubKeeper keeper,
    OwnServer own,
    Clock clock,
    SecureRandom random)
    implements Inviting {

  private static final String ROOT = "sslrootcert=";

  private static final Pattern CERTIFICATE = Pattern.compile("[?&]" + ROOT + "([^&]+)");

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
      String station, String certificate, HubServer.@Nullable State own) {
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
    Matcher named = CERTIFICATE.matcher(address);
    return named.find()
        ? WholeFile.text(Path.of(URLDecoder.decode(named.group(1), StandardCharsets.UTF_8)))
        : "";
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
