package id.balai.ui.console.stations;

import java.util.Set;

/// The sentences of this page for what a service says was not done.
final class Troubles {

  private static final String GROUP = "stations";

  private static final Set<String> ALL =
      Set.of(
          "stations.hub.address",
          "stations.hub.away",
          "stations.hub.server.closed",
          "stations.hub.server.failed",
          "stations.hub.server.missing",
          "stations.hub.server.no.network",
          "stations.hub.server.none",
          "stations.hub.server.root",
          "stations.hub.tls",
          "stations.join.broken",
          "stations.join.certificate",
          "stations.join.no.answer",
          "stations.join.refused",
          "stations.join.unusable",
          "stations.move.differs",
          "stations.move.file",
          "stations.move.home.already",
          "stations.move.hub.already",
          "stations.move.not.opened",
          "stations.station.no.hub",
          "stations.station.not.owner");

  private Troubles() {}

  /// The sentence of a key that a service gave.
  static String of(String key) {
    String known = GROUP + "." + key;
    return ALL.contains(known) ? known : "stations.failed";
  }
}
