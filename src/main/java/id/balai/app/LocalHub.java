package id.balai.app;

import id.balai.app.hub.OwnServer;
import id.balai.service.hub.HubKeeper;
import id.balai.store.jdbc.HubStations;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// The common database that the owner named, or the server of this laptop.
///
/// @param named the address that was named, with whatever login
record LocalHub(Optional<String> named, OwnServer own, SecureRandom random) implements HubKeeper {

  private static final int PASSWORD_BYTES = 16;

  /// Address with the owner's login, as far as it is known here.
  Optional<String> owner() {
    return own.owner().or(() -> named);
  }

  @Override
  public boolean isOwn() {
    return own.owner().isPresent();
  }

  @Override
  public Optional<Boolean> mayLetIn() {
    return owner().map(HubStations::mayLetIn);
  }

  @Override
  public Optional<String> allow(String station) {
    if (!HubStations.isName(station)) {
      throw new IllegalArgumentException("no name of a station");
    }
    return owner().map(url -> allow(url, station));
  }

  @Override
  public Optional<String> rename(String station, String name) {
    owner().ifPresent(url -> HubStations.rename(url, station, name));
    return allow(name);
  }

  @Override
  public boolean shutOut(String station) {
    owner().ifPresent(url -> HubStations.shutOut(url, station));
    return owner().isPresent();
  }

  @Override
  public Optional<List<Known>> stations() {
    return owner()
        .map(
            url ->
                HubStations.all(url).stream()
                    .map(one -> new Known(one.name(), one.isAllowed(), one.isThere(), one.newest()))
                    .toList());
  }

  private String allow(String url, String station) {
    byte[] bytes = new byte[PASSWORD_BYTES];
    random.nextBytes(bytes);
    String password = HexFormat.of().formatHex(bytes);
    HubStations.prepare(url);
    HubStations.allow(url, station, password);
    return HubAddress.Url.of(url).forStation(station, password);
  }
}
