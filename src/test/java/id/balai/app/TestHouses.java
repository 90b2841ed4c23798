package id.balai.app;

import id.balai.app.demo.DemoDay;
import id.balai.cli.Demo;
import id.balai.service.house.House;
import id.balai.service.house.HouseOpening;
import java.nio.file.Path;
import java.time.Clock;

/// Real houses for tests of other rooms.
public final class TestHouses {

  private TestHouses() {}

  /// The demo as the program plays it.
  public static Demo demo() {
    return new DemoDay(clock -> new Wiring(clock, Wiring.playedKeys())::open);
  }

  /// A house in a folder whose records carry the time of `clock`.
  public static House open(Path folder, Clock clock) {
    HouseOpening opening = new Wiring(clock, Wiring.playedKeys()).open(folder);
    if (opening instanceof HouseOpening.Opened opened) {
      return opened.house();
    }
    throw new IllegalStateException("not opened: " + opening);
  }
}
