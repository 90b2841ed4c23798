package id.balai.ui.shell;

import id.balai.ui.kiosk.KioskLock;
import id.balai.ui.kiosk.KioskScreen;
import id.balai.ui.route.Screen;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.stage.Stage;

/// A kiosk as the screen of a window, which is locked and whose devices are on as long as it is
/// seen.
final class KioskFrame implements Screen {

  private final KioskScreen kiosk;
  private final Stations.Kit kit;
  private Optional<KioskLock> lock = Optional.empty();

  KioskFrame(KioskScreen kiosk, Stations.Kit kit) {
    this.kiosk = kiosk;
    this.kit = kit;
  }

  @Override
  public Parent root() {
    return kiosk.root();
  }

  @Override
  public void onShow() {
    kiosk.onShow();
    kit.start(kiosk::sighted);
    lock = Optional.of(KioskLock.lock((Stage) kiosk.root().getScene().getWindow()));
  }

  @Override
  public void onHide() {
    lock.ifPresent(KioskLock::release);
    kit.stop();
    kiosk.onHide();
  }

  /// A scanner typed a code into another window of this computer.
  void codeRead(String text) {
    kiosk.codeRead(text);
  }
}
