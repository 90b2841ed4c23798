package id.balai.ui.shell;

import id.balai.ui.kiosk.KioskScreen;
import id.balai.ui.route.Screen;
import javafx.scene.Parent;

/// A kiosk as a screen of the window, which is locked as long as it is seen.
final class KioskFrame implements Screen {

  private final KioskScreen kiosk;
  private final Stations stations;

  KioskFrame(KioskScreen kiosk, Stations stations) {
    this.kiosk = kiosk;
    this.stations = stations;
  }

  @Override
  public Parent root() {
    return kiosk.root();
  }

  @Override
  public void onShow() {
    kiosk.onShow();
    stations.lock(kiosk::sighted);
  }

  @Override
  public void onHide() {
    stations.unlock();
    kiosk.onHide();
  }
}
