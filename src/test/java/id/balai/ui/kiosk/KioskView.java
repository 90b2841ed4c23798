package id.balai.ui.kiosk;

import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// A state in which a kiosk can be seen.
///
/// @param name of its pictures
/// @param kiosk makes a kiosk that rests
/// @param play brings its screen, which is shown, into the state
record KioskView(String name, Supplier<TestKiosk> kiosk, BiConsumer<TestKiosk, KioskScreen> play) {

  @Override
  public String toString() {
    return name;
  }
}
