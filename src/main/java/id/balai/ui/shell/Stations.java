package id.balai.ui.shell;

import id.balai.ui.kiosk.Station;

/// What belongs to this computer when it is a kiosk.
public interface Stations {

  /// The devices of a kiosk.
  ///
  /// @param left leads away from the kiosk, once an operator was let out
  Station station(Runnable left);

  /// A kiosk came to be seen: the window is locked.
  void lock();

  /// The kiosk is no longer seen: the window is free again.
  void unlock();
}
