package id.balai.ui.kiosk;

import id.balai.service.access.SecretCheck;

/// The operator (*petugas*) of a kiosk, the only one who can leave it.
public interface Operator {

  /// Whether this is the PIN. May take its time: it is called in the background.
  SecretCheck check(String typed);

  /// The right PIN or an operator's card was given: the kiosk may be left.
  void left();

  /// The kiosk is to stand at another session of the same event from now on.
  ///
  /// @param session its code
  default void moved(String session) {
    // A stage has one session only.
  }
}
