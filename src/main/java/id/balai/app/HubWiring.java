package id.balai.app;

import id.balai.app.hub.LocalInviting;
import id.balai.app.hub.LocalJoining;
import id.balai.app.hub.OwnServer;
import id.balai.service.hub.HubKeeper;
import id.balai.service.hub.HubParts;
import id.balai.service.hub.Mover;
import id.balai.store.key.KeyShelf;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/// Puts together what a data folder has to do with a common database.
///
/// @param hub address of the common database that is used now
record HubWiring(
    Clock clock, Function<Path, KeyShelf> shelves, Optional<String> hub, SecureRandom random) {

  /// The laptop that runs the server, among its stations.
  private static final String OWN_STATION = "laptop_pusat";

  Mover mover() {
    return new LocalMover(
        clock,
        shelves,
        hub,
        HubAddress::ofFile,
        folder -> {
          HubKeeper keeper = parts(folder).keeper();
          return keeper.isOwn() ? keeper.allow(OWN_STATION) : Optional.empty();
        },
        _ -> {});
  }

  HubParts parts(Path folder) {
    var own = new OwnServer(folder, random);
    var keeper = new LocalHub(hub, own, random);
    return new HubParts(
        hub.isPresent(),
        keeper,
        own,
        new LocalInviting(keeper::owner, keeper, own, clock, random),
        new LocalJoining(folder, HubAddress::isUsable, random));
  }
}
