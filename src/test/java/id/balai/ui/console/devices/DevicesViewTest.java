package id.balai.ui.console.devices;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Door;
import id.balai.domain.badge.CameraMode;
import id.balai.domain.badge.DeviceState;
import id.balai.domain.log.Fact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.fixture.Clipping;
import id.balai.service.station.DeviceChoice;
import id.balai.service.station.OpenKiosk;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.ConsoleFrame;
import id.balai.ui.console.ViewModels;
import id.balai.ui.control.Theme;
import id.balai.ui.kiosk.Picture;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The page of devices over devices that are plugged in and pulled out.
@ExtendWith(ApplicationExtension.class)
final class DevicesViewTest {

  private static final double MARGIN = 16;

  private static final List<DeviceState> STATES =
      List.of(
          new DeviceState.Running(),
          new DeviceState.Missing(),
          new DeviceState.Blocked(),
          new DeviceState.Failed(DeviceState.Reason.SILENT));

  private final ConsoleAtWork console = new ConsoleAtWork();
  private final PluggedDevices devices = new PluggedDevices();
  private DevicesView view;
  private DevicesViewModel model;
  private Scene scene;

  @Start
  void start(Stage stage) {
    model = ViewModels.devices(console.context(), devices);
    view = new DevicesView(model, ViewModels.checkUp(console.context()), console.messages);
    view.root().getStyleClass().add("console");
    view.root().getStylesheets().add(Theme.sheet(ConsoleFrame.class, "frame.css"));
    scene = ConsoleAtWork.scene(view.root(), 1130, 690);
    view.onShow();
    // What stands in a scroll pane is only found after its first layout.
    view.root().applyCss();
    view.root().layout();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(view::onHide);
    console.close();
  }

  @Test
  void aCameraThatIsPluggedInLaterCanBeChosenAndIsRemembered(FxRobot robot) {
    assertThat(box("camera").getItems()).containsExactly(Optional.of(""), Optional.empty());
    robot.interact(
        () -> {
          devices.cameras.addAll(List.of("Kamera depan", "Webcam HD"));
          button("try-clock").fire();
          box("camera").setValue(Optional.of("Webcam HD"));
        });
    assertThat(devices.choice())
        .isEqualTo(new DeviceChoice(Optional.of("Webcam HD"), Optional.empty()));

    robot.interact(
        () -> {
          devices.cameras.clear();
          button("try-clock").fire();
        });
    assertThat(box("camera").getValue()).as("pulled out, still chosen").contains("Webcam HD");
  }

  @Test
  void pageLooksByItselfWhileItIsSeenAndLeavesAnswersAlone(FxRobot robot) {
    robot.interact(
        () -> {
          devices.camera = new DeviceState.Running();
          button("try-camera").fire();
          devices.cameras.add("Webcam HD");
          devices.ports.add("ttyACM0");
          model.glance();
        });
    assertThat(view.isWatching()).isTrue();
    assertThat(box("camera").getItems()).contains(Optional.of("Webcam HD"));
    assertThat(box("second").getItems()).contains(Optional.of("ttyACM0"));
    assertThat(says("camera")).isEqualTo(console.messages.text("devices.camera.running"));
    robot.interact(view::onHide);
    assertThat(view.isWatching()).as("nobody looks at it").isFalse();
  }

  @Test
  void devicesAreNeverAskedOnTheScreensThread(FxRobot robot) {
    try (ExecutorService background =
        Executors.newSingleThreadExecutor(work -> new Thread(work, "somewhere else"))) {
      devices.askedOn.clear();
      robot.interact(
          () -> {
            ConsoleContext elsewhere = console.context(Tasks.onScreen(background));
            DevicesViewModel asking = ViewModels.devices(elsewhere, devices);
            var other = new DevicesView(asking, ViewModels.checkUp(elsewhere), console.messages);
            other.onShow();
            asking.glance();
            other.onHide();
          });
    }
    assertThat(devices.askedOn).containsExactly("somewhere else");
  }

  @Test
  void picturesAndTheScannerOfASecondKioskAreChosenAndLogged(FxRobot robot) {
    devices.ports.addAll(List.of("ttyACM0", "ttyACM1"));
    robot.interact(
        () -> {
          button("try-clock").fire();
          box("scanner").setValue(Optional.of("ttyACM0"));
          box("second").setValue(Optional.of("ttyACM1"));
          ComboBox<Optional<CameraMode>> modes = lookup("mode");
          modes.setValue(CameraMode.parse("1920x1080@30"));
        });
    assertThat(devices.choice())
        .isEqualTo(
            new DeviceChoice(
                Optional.of(""),
                CameraMode.parse("1920x1080@30"),
                Optional.of("ttyACM0"),
                Optional.of("ttyACM1")));
    assertThat(console.workspace.services().log().newest(Fact.NO_EVENT, 3))
        .hasSize(3)
        .allMatch(
            entry ->
                entry
                    .fact()
                    .equals(new WorkspaceFact.SettingChanged(Fact.NO_EVENT, "operator.devices")));
    devices.scanner = new DeviceState.Running();
    devices.second = new DeviceState.Blocked();
    robot.interact(() -> button("try-scanner").fire());
    assertThat(says("scanner")).isEqualTo(console.messages.text("devices.scanner.blocked"));
  }

  @Test
  void everyStationIsNamedWithItsLastSign(FxRobot robot) {
    robot.interact(
        () -> {
          console.letPeopleIn();
          console.clock.pass(java.time.Duration.ofHours(2));
          button("try-stations").fire();
        });
    assertThat(says("stations"))
        .containsPattern("Pintu 1 \\d\\d\\.\\d\\d, Pintu 2 \\d\\d\\.\\d\\d");
  }

  @Test
  void everyStateOfADeviceHasASentenceOfItsOwn(FxRobot robot) {
    devices.ports.add("ttyACM0");
    var cameraSaid = new ArrayList<String>();
    var scannerSaid = new ArrayList<String>();
    robot.interact(
        () -> {
          button("try-clock").fire();
          box("scanner").setValue(Optional.of("ttyACM0"));
          for (DeviceState state : STATES) {
            devices.camera = state;
            devices.scanner = state;
            button("try-camera").fire();
            cameraSaid.add(says("camera"));
            button("try-scanner").fire();
            scannerSaid.add(says("scanner"));
          }
          box("camera").setValue(Optional.empty());
          button("try-camera").fire();
          cameraSaid.add(says("camera"));
        });
    assertThat(cameraSaid).doesNotHaveDuplicates().noneMatch(String::isBlank);
    assertThat(scannerSaid).doesNotHaveDuplicates().noneMatch(String::isBlank);
  }

  @Test
  void aKeyboardScannerIsTriedWithoutShowingWhatItRead(FxRobot robot) {
    String code =
        console.workspace.services().papers().cards(console.event).getFirst().code().text();
    robot.interact(() -> scan(code));
    assertThat(says("scanner")).isEqualTo(console.messages.text("devices.scanner.read"));
    assertThat(field().getText()).isEmpty();
    robot.interact(() -> scan("https://contoh.example"));
    assertThat(says("scanner")).isEqualTo(console.messages.text("devices.scanner.foreign"));
  }

  @Test
  void aClockThatWentBackAFullDiskAndAMissingBackupAreSaid(FxRobot robot) {
    assertThat(says("backup")).isEqualTo(console.messages.text("devices.backup.none"));
    robot.interact(
        () -> {
          button("try-backup").fire();
          devices.free = 1L << 30;
          console.clock.set(Instant.parse("2019-01-01T00:00:00Z"));
        });
    assertThat(says("backup")).startsWith("Cadangan ditulis");
    robot.interact(() -> button("try-disk").fire());
    assertThat(says("disk")).contains("1 GB");
    assertThat(says("clock")).contains("tidak mungkin benar");
  }

  @Test
  void openKiosksAreNamed(FxRobot robot) {
    console.station.keepOpen(
        List.of(new OpenKiosk(new Door(console.event.id(), "SOS", "Pintu 7"), 1)));
    robot.interact(() -> button("try-stations").fire());
    assertThat(says("stations")).contains("Pintu 7");
  }

  @Test
  void pageFitsWithEveryAnswer(FxRobot robot) {
    var faults = new ArrayList<String>();
    devices.cameras.add("USB 2.0 PC Camera dengan nama yang panjang sekali");
    devices.ports.add("ttyACM0");
    robot.interact(
        () -> {
          for (Language language : Language.values()) {
            console.messages.languageProperty().set(language);
            button("try-clock").fire();
            box("scanner").setValue(Optional.of("ttyACM0"));
            for (DeviceState state : STATES) {
              devices.camera = state;
              devices.scanner = state;
              button("try-camera").fire();
              button("try-scanner").fire();
              faults.addAll(shoot("devices-" + language.locale().getLanguage()));
            }
          }
        });
    assertThat(faults).isEmpty();
  }

  private List<String> shoot(String name) {
    view.root().applyCss();
    view.root().layout();
    view.root().applyCss();
    view.root().layout();
    Picture.write(scene.snapshot(null), name);
    return Clipping.faultsOf(scene, MARGIN).stream().map(fault -> name + " " + fault).toList();
  }

  private void scan(String text) {
    field().setText(text);
    field().fireEvent(new javafx.event.ActionEvent());
  }

  private String says(String card) {
    return ((Label) view.root().lookup("#card-" + card + " .device-says")).getText();
  }

  private Button button(String id) {
    return (Button) view.root().lookup("#" + id);
  }

  private TextField field() {
    return (TextField) view.root().lookup("#scan-here");
  }

  private ComboBox<Optional<String>> box(String id) {
    return lookup(id);
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private <T> T lookup(String id) {
    return (T) view.root().lookup("#" + id);
  }
}
