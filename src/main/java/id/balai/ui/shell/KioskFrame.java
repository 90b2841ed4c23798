package id.balai.ui.shell;

import id.balai.domain.badge.Sighting;
import id.balai.ui.kiosk.KioskLock;
import id.balai.ui.route.Screen;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.stage.Stage;

/// A kiosk or a stage as the screen of a window, which is locked and whose devices are on as long
/// as it is seen.
final class KioskFrame implements Screen {

  private final Screen content;
  private final Consumer<Sighting> seen;
  private final Stations.Devices devices;
  private final Runnable shown;
  private final Runnable hidden;
  private Optional<KioskLock> lock = Optional.empty();

  /// @param seen takes what is shown to the devices
  KioskFrame(Screen content, Consumer<Sighting> seen, Stations.Devices devices) {
    this(content, seen, devices, () -> {}, () -> {});
  }

  /// @param shown is done too once it is seen
  /// @param hidden is done too when it is no longer seen
  KioskFrame(
      Screen content,
      Consumer<Sighting> seen,
      Stations.Devices devices,
      Runnable shown,
      Runnable hidden) {
    this.content = content;
    this.seen = seen;
    this.devices = devices;
    this.shown = shown;
    this.hidden = hidden;
  }

  @Override
  public Parent root() {
    return content.root();
  }

  @Override
  public void onShow() {
    content.onShow();
    devices.start(seen);
    lock = Optional.of(KioskLock.lock((Stage) content.root().getScene().getWindow()));
    shown.run();
  }

  @Override
  public void onHide() {
    lock.ifPresent(KioskLock::release);
    devices.stop();
    content.onHide();
    hidden.run();
  }
}
