package id.balai.app;

import id.balai.cli.Screens;
import id.balai.service.house.House;

/// Opens windows with JavaFX.
final class FxScreens implements Screens {

  @Override
  public boolean hasDisplay() {
    return Display.isThere(System.getenv(), System.getProperty("os.name", ""));
  }

  @Override
  public boolean open(House house, Target target, String language) {
    return false;
  }
}
