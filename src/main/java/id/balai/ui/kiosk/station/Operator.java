package id.balai.ui.kiosk.station;

import id.balai.service.access.SecretCheck;
import java.util.function.Consumer;
import java.util.function.Function;

/// The operator (*petugas*) of a kiosk, the only one who can leave it.
///
/// @param check whether this is the PIN; may take its time: it is called in the background
/// @param left the right PIN or an operator's card was given: the kiosk may be left
/// @param moved the kiosk is to stand at the session with this code of the same event from now on
public record Operator(Function<String, SecretCheck> check, Runnable left, Consumer<String> moved) {

  /// The operator of a stage, which has one session only.
  public Operator(Function<String, SecretCheck> check, Runnable left) {
    this(check, left, _ -> {});
  }
}
