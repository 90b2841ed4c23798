package id.balai.ui.kiosk;

/// The operator (*petugas*) of a kiosk, the only one who can leave it.
public interface Operator {

  /// Whether this is the PIN. May take its time: it is called in the background.
  boolean isPin(String typed);

  /// The right PIN was given: the kiosk may be left.
  void left();
}
