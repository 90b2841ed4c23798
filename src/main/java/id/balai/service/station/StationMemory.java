package id.balai.service.station;

import java.util.List;
import java.util.Optional;

/// What this computer remembers of its kiosks, beside the data. Nothing here is worth stopping a
/// kiosk: what cannot be read is as usual, what cannot be written is said in the program's log.
public interface StationMemory {

  /// How its kiosks look and sound.
  StationSettings settings();

  void keep(StationSettings settings);

  /// The kiosks that were open when the power went.
  List<OpenKiosk> openKiosks();

  /// Remembers which kiosks are open; blocks until it is on disk.
  void keepOpen(List<OpenKiosk> kiosks);

  /// The stage that was open when the power went.
  Optional<OpenStage> openStage();

  /// Remembers the stage that is open; blocks until it is on disk.
  ///
  /// @param stage empty: none
  void keepStage(Optional<OpenStage> stage);
}
