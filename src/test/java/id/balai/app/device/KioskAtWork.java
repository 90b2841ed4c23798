package id.balai.app.device;

import id.balai.domain.attendance.ScanResult;
import id.balai.fixture.Hall;
import id.balai.fixture.Keystroke;
import id.balai.ui.control.DeviceHealth;
import id.balai.ui.control.DeviceHealth.Device;
import id.balai.ui.control.DeviceHealth.Health;
import id.balai.ui.kiosk.KioskScreen;
import id.balai.ui.kiosk.TestKiosk;
import id.balai.ui.kiosk.flow.KioskState;
import id.balai.ui.kiosk.station.KioskContext;
import id.balai.ui.kiosk.station.Station;
import id.balai.ui.task.Tasks;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// A kiosk in a window, over a hall in memory, with the devices of a test: what they tell crosses
/// to the screen's thread as it does in the program.
final class KioskAtWork implements AutoCloseable {
  static final Tasks TASKS = Tasks.onScreen(Runnable::run);

  final Hall hall = new Hall();
  private final DeviceSet equipment;
  private final KioskScreen screen;
  private final Scene scene;
  private final List<ScanResult> answers = new CopyOnWriteArrayList<>();

  /// On the screen's thread.
  private KioskAtWork(Stage stage, DeviceSet equipment) {
    this.equipment = equipment;
    screen = new KioskScreen(contextOf(hall, equipment));
    screen.model().stateProperty().subscribe(this::note);
    scene = new Scene(screen.root(), 1366, 768);
    KioskScreen.dress(scene);
    stage.setScene(scene);
    stage.show();
    show();
  }

  static KioskAtWork on(Stage stage, DeviceSet equipment) {
    return onScreen(() -> new KioskAtWork(stage, equipment));
  }

  private static KioskContext contextOf(Hall hall, DeviceSet equipment) {
    KioskContext usual = new TestKiosk(hall).context;
    var station =
        new Station(
            equipment.devices().chips(),
            equipment.preview(),
            usual.station().sounds(),
            usual.station().settings(),
            usual.station().operator());
    return new KioskContext(
        usual.services(),
        usual.event(),
        usual.door(),
        usual.clock(),
        TASKS,
        usual.messages(),
        station);
  }

  void show() {
    screen.onShow();
    equipment.devices().start(screen.model()::sighted);
  }

  void hide() {
    equipment.devices().stop();
    screen.onHide();
  }

  KioskState state() {
    return onScreen(() -> screen.model().stateProperty().get());
  }

  /// Every answer that was shown, in order.
  List<ScanResult> answers() {
    return answers;
  }

  private void note(KioskState state) {
    if (state instanceof KioskState.Result result) {
      answers.add(result.answer());
    }
  }

  void rest() {
    onScreen(
        () -> {
          screen.model().handle(new id.balai.ui.kiosk.flow.KioskInput.Back());
          return true;
        });
  }

  /// What the chip of a device says now.
  List<Health> health(Device device) {
    return onScreen(() -> healthIn(equipment.devices().chips().get(), device));
  }

  private static List<Health> healthIn(List<DeviceHealth> now, Device device) {
    return now.stream()
        .filter(state -> state.device() == device)
        .map(DeviceHealth::health)
        .toList();
  }

  /// The words at the foot.
  List<String> messages() {
    return onScreen(
        () ->
            screen.root().lookupAll(".status-chip").stream()
                .map(node -> ((javafx.scene.control.Label) node).getText())
                .toList());
  }

  /// A scanner that types.
  void type(String code) {
    onScreen(
        () -> {
          code.chars()
              .mapToObj(Character::toString)
              .forEach(letter -> key(letter, KeyCode.getKeyCode(letter)));
          key("\r", KeyCode.ENTER);
          return true;
        });
  }

  private void key(String letter, KeyCode code) {
    for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)) {
      boolean isTyped = type == KeyEvent.KEY_TYPED;
      var event =
          new KeyEvent(
              type,
              isTyped ? letter : "",
              "",
              isTyped ? KeyCode.UNDEFINED : code,
              false,
              false,
              false,
              false);
      Keystroke.fire(scene, event);
    }
  }

  @Override
  public void close() {
    onScreen(
        () -> {
          hide();
          equipment.devices().close();
          return true;
        });
  }

  static <T> T onScreen(Supplier<T> work) {
    if (Platform.isFxApplicationThread()) {
      return work.get();
    }
    var result = new CompletableFuture<T>();
    TASKS.show(
        () -> {
          try {
            result.complete(work.get());
          } catch (RuntimeException | AssertionError e) {
            result.completeExceptionally(e);
          }
        });
    return result.join();
  }
}
