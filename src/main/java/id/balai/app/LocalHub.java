package id.balai.app;

import id.balai.cli.HubKeeper;
import id.balai.store.jdbc.HubStations;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// The common database that the owner named.
///
/// @param owner address with the owner's login
record LocalHub(Optional<String> owner, SecureRandom random) implements HubKeeper {

  private static final int PASSWORD_BYTES = 16;

  @Override
  public Optional<String> allow(String station) {
    if (!HubStations.isName(station)) {
      throw new IllegalArgumentException("no name of a station");
    }
    return owner.map(url -> allow(url, station));
  }

  @Override
  public Optional<String> rename(String station, String name) {
    owner.ifPresent(url -> HubStations.rename(url, station, name));
    return allow(name);
  }

  @Override
  public boolean shutOut(String station) {
    owner.ifPresent(url -> HubStations.shutOut(url, station));
    return owner.isPresent();
  }

  @Override
  public Optional<List<Known>> stations() {
    return owner.map(
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
