package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.device.CodeReader;
import id.balai.app.device.DeviceSet;
import id.balai.app.device.KioskDevices;
import id.balai.app.station.DeviceStations;
import id.balai.app.station.GuardCommand;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.badge.CodeSource;
import id.balai.domain.badge.Sighting;
import id.balai.domain.participant.Participant;
import id.balai.service.badging.BadgingResult;
import id.balai.service.station.DeviceChoice;
import id.balai.service.station.OpenKiosk;
import id.balai.service.workspace.Services;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.control.DeviceHealth.Device;
import id.balai.ui.control.PreviewSource;
import id.balai.ui.control.Sounds;
import id.balai.ui.kiosk.WedgeKeys;
import id.balai.ui.route.Display;
import id.balai.ui.shell.Shell;
import id.balai.ui.shell.Windows;
import id.balai.ui.task.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Two kiosks of one process beside the console: each is a station with a window, a state, a
/// language and a keyboard scanner of its own; the computer's one serial scanner belongs to the
/// kiosk that was opened first.
@ExtendWith(ApplicationExtension.class)
final class TwoKiosksTest {

  private static final Display DISPLAY = new Display(1, 1366, 768, false, false);

  private final ConsoleAtWork console = new ConsoleAtWork();
  private final Services services = console.workspace.services();
  private final Door first = new Door(console.event.id(), "DEK", "Pintu 1");
  private final Door second = new Door(console.event.id(), "DEK", "Pintu 2");
  private final Scanner serial = new Scanner();
  private final List<Participant> people = people();
  private DeviceStations stations;
  private Shell shell;
  private Stage stage;

  /// A serial scanner of which a test holds the trigger.
  private static final class Scanner implements CodeSource {
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void start(Listener listener) {
      listeners.add(listener);
    }

    @Override
    public void stop() {
      listeners.clear();
    }
  }

  @Start
  void start(Stage given) {
    services.access().pin().set("240817");
    stage = new Stage(StageStyle.UNDECORATED);
    Tasks tasks = Tasks.onScreen(Runnable::run);
    var none = new DeviceChoice(Optional.empty(), Optional.empty());
    var reader = new CodeReader(Device.SCANNER, serial, CodeReader.Presence.EXPECTED);
    stations =
        new DeviceStations(
            console.station,
            () -> none,
            _ -> new DeviceSet(new KioskDevices(List.of(reader), tasks), PreviewSource.NONE),
            Sounds.SILENT,
            new GuardCommand());
    shell = new Shell(services, tasks, console.messages, console, stations, new Windows(stage));
    stage.setScene(shell.scene(1366, 768));
    stage.show();
    shell.start();
    shell.kiosk(first, DISPLAY);
    shell.kiosk(second, DISPLAY);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(shell::close);
    stations.close();
    console.close();
  }

  @Test
  void eachWindowIsAStationWithItsOwnKeyboardScannerAndWords(FxRobot robot) {
    robot.interact(
        () -> {
          press(kiosk("Pintu 1"), "language");
          press(kiosk("Pintu 1"), "find");
          assertThat(kiosk("Pintu 1").getRoot().lookup("#search")).isNotNull();
          assertThat(kiosk("Pintu 2").getRoot().lookup("#resting")).isNotNull();
          assertThat(text(kiosk("Pintu 2"), "find")).isEqualTo("Cari nama saya");
          scan(kiosk("Pintu 2"), people.get(3));
        });
    await(robot, "Pintu 2", "result");
    assertThat(isThere(robot, "Pintu 1", "search"))
        .as("nobody is thrown out by the other's scan")
        .isTrue();

    robot.interact(
        () -> {
          scan(kiosk("Pintu 1"), people.get(0));
          scan(kiosk("Pintu 2"), people.get(1));
          scan(stage.getScene(), people.get(2));
        });

    assertThat(station(people.get(0))).isEqualTo("Pintu 1");
    assertThat(station(people.get(1))).isEqualTo("Pintu 2");
    assertThat(station(people.get(2))).as("typed into the console").isEqualTo("Pintu 2");
  }

  @Test
  void theSerialScannerBelongsToTheFirstUntilItIsLeftAndAPowerCutChangesNothing(FxRobot robot) {
    Awaitility.await().until(() -> serial.listeners.size() == 1);
    show(people.get(0));
    await(people.get(0));
    assertThat(station(people.get(0))).isEqualTo("Pintu 1");

    leave(robot, "Pintu 1");
    Awaitility.await().until(serial.listeners::isEmpty);
    assertThat(console.station.openKiosks()).extracting(OpenKiosk::door).containsExactly(second);
    robot.interact(() -> shell.kiosk(first, DISPLAY));
    Awaitility.await().until(() -> serial.listeners.size() == 1);
    show(people.get(1));
    await(people.get(1));
    assertThat(station(people.get(1))).isEqualTo("Pintu 1");

    List<OpenKiosk> open = console.station.openKiosks();
    assertThat(open).extracting(OpenKiosk::door).containsExactly(second, first);
    robot.interact(
        () -> {
          shell.close();
          assertThat(kiosks()).isEmpty();
          shell =
              new Shell(
                  services,
                  Tasks.onScreen(Runnable::run),
                  console.messages,
                  console,
                  stations,
                  new Windows(stage));
          stage.setScene(shell.scene(1366, 768));
          shell.resume(() -> assertThat(kiosks()).isNotEmpty());
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(kiosks()).hasSize(2);
    assertThat(console.station.openKiosks()).isEqualTo(open);
  }

  private List<Scene> kiosks() {
    List<Scene> scenes = new ArrayList<>();
    for (Window window : Window.getWindows()) {
      if (window.isShowing() && window.getScene().getRoot().lookup("#foot") != null) {
        scenes.add(window.getScene());
      }
    }
    return scenes;
  }

  private Scene kiosk(String station) {
    return kiosks().stream()
        .filter(
            scene ->
                scene.getRoot().lookupAll(".status-chip").stream()
                    .anyMatch(chip -> chip instanceof Labeled it && station.equals(it.getText())))
        .findFirst()
        .orElseThrow();
  }

  private void scan(Scene scene, Participant person) {
    new WedgeKeys(scene, console.clock).scan(code(person));
  }

  private void show(Participant person) {
    serial.listeners.forEach(one -> one.sighted(new Sighting.Badge(code(person))));
  }

  private static void press(Scene scene, String id) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    ((Button) scene.getRoot().lookup("#" + id)).fire();
  }

  private static String text(Scene scene, String id) {
    return ((Labeled) scene.getRoot().lookup("#" + id)).getText();
  }

  /// With an operator's card, whose page leads out.
  private void leave(FxRobot robot, String station) {
    var handed = (BadgingResult.Done) services.badging().handOut(console.event.id(), "Rina");
    robot.interact(
        () -> new WedgeKeys(kiosk(station), console.clock).scan(handed.card().code().text()));
    await(robot, station, "leave-kiosk");
    robot.interact(() -> press(kiosk(station), "leave-kiosk"));
  }

  private void await(FxRobot robot, String station, String id) {
    Awaitility.await().until(() -> isThere(robot, station, id));
  }

  private boolean isThere(FxRobot robot, String station, String id) {
    var found = new AtomicBoolean();
    robot.interact(() -> found.set(kiosk(station).getRoot().lookup("#" + id) != null));
    return found.get();
  }

  private String code(Participant person) {
    return services.repositories().badges().newest(person.id()).orElseThrow().code().text();
  }

  private void await(Participant person) {
    Awaitility.await().until(() -> attendance(person).isPresent());
  }

  private String station(Participant person) {
    return attendance(person).orElseThrow().station();
  }

  private Optional<Attendance> attendance(Participant person) {
    return services.repositories().attendances().find(console.event.id(), "DEK", person.id());
  }

  private List<Participant> people() {
    return services.repositories().participants().ofEvent(console.event.id()).stream()
        .filter(person -> person.inSession("DEK").isPresent())
        .limit(5)
        .toList();
  }
}
