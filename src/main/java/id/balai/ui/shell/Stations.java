package id.balai.ui.shell;

import id.balai.domain.badge.Sighting;
import id.balai.ui.kiosk.Station;
import java.util.function.Consumer;

/// What belongs to this computer when it is a kiosk.
public interface Stations {

  /// The devices of a kiosk.
  ///
  /// @param left leads away from the kiosk, once an operator was let out
  Station station(Runnable left);

  /// A kiosk came to be seen: the window is locked and the devices that read codes are on.
  ///
  /// @param seen takes what is shown to them, on the screen's thread
  void lock(Consumer<Sighting> seen);

  /// The kiosk is no longer seen: the window is free again and the devices are off.
  void unlock();
}
