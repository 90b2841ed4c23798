package id.balai.ui.console.devices;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Door;
import id.balai.fixture.Clipping;
import id.balai.service.doctor.CheckUpService;
import id.balai.service.doctor.Doctor;
import id.balai.service.doctor.Doctor.Finding;
import id.balai.service.doctor.Doctor.State;
import id.balai.service.doctor.HelpReport;
import id.balai.service.doctor.HouseFigures;
import id.balai.service.station.OpenKiosk;
import id.balai.service.workspace.Services;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ConsoleFrame;
import id.balai.ui.console.ViewModels;
import id.balai.ui.control.Theme;
import id.balai.ui.kiosk.Picture;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The examination of the whole computer on the page of devices.
@ExtendWith(ApplicationExtension.class)
final class CheckUpCardTest {

  private static final double MARGIN = 16;

  private final ConsoleAtWork console = new ConsoleAtWork();
  private final List<String> askedOn = new CopyOnWriteArrayList<>();
  private final List<Doctor.Computer> examined = new CopyOnWriteArrayList<>();

  @Start
  void start(Stage stage) {
    // Scenes without a window are enough.
  }

  @AfterEach
  void close() {
    console.close();
  }

  @Test
  void everythingIsExaminedWhenItIsAskedForAndEachLineSaysWhatToDo(FxRobot robot) {
    robot.interact(
        () -> {
          Scene scene = scene(console.tasks);
          assertThat(says(scene)).isEqualTo(console.messages.text("devices.checkup.resting"));
          assertThat(examined).as("nothing is tried before somebody asks").isEmpty();
          button(scene, "examine").fire();
          assertThat(says(scene)).isEqualTo(console.messages.text("devices.checkup.urgent"));
          assertThat(line(scene, "store")).startsWith("Catatan dan basis data: terbuka, 1 ");
          assertThat(line(scene, "space")).contains("Kosongkan disk dulu");
          console.messages.languageProperty().set(Language.ENGLISH);
          assertThat(line(scene, "space")).contains("Make room first");
        });
    assertThat(examined).hasSize(1).allMatch(it -> it.display() instanceof Doctor.Display.Measured);
  }

  @Test
  void aDoorThatIsOpenKeepsItsDevices(FxRobot robot) {
    console.station.keepOpen(
        List.of(new OpenKiosk(new Door(console.event.id(), "SOS", "Pintu 7"), 1)));
    robot.interact(() -> button(scene(console.tasks), "examine").fire());
    assertThat(examined).allMatch(it -> it.house().orElseThrow().isDoorOpen());
  }

  @Test
  void theReportIsWrittenAndOffered(FxRobot robot) {
    robot.interact(() -> button(scene(console.tasks), "report").fire());
    Path file = console.context().page().papers().of(console.event.code());
    assertThat(file.resolve("laporan-bantuan.zip"))
        .satisfies(it -> assertThat(Files.size(it)).isPositive());
    assertThat(console.left()).endsWith("laporan-bantuan.zip");
  }

  @Test
  void nothingIsAskedOnTheScreensThread(FxRobot robot) {
    try (ExecutorService background =
        Executors.newSingleThreadExecutor(work -> new Thread(work, "somewhere else"))) {
      robot.interact(() -> button(scene(Tasks.onScreen(background)), "report").fire());
    }
    assertThat(askedOn).containsExactly("somewhere else");
  }

  @Test
  void theCardFitsInBothLanguages(FxRobot robot) {
    var faults = new ArrayList<String>();
    robot.interact(
        () -> {
          for (Language language : Language.values()) {
            console.messages.languageProperty().set(language);
            Scene scene = scene(console.tasks);
            button(scene, "examine").fire();
            ((ScrollPane) scene.getRoot()).setVvalue(1);
            for (int i = 0; i < 2; i++) {
              scene.getRoot().applyCss();
              scene.getRoot().layout();
            }
            String name = "checkup-" + language.locale().getLanguage();
            Picture.write(scene.snapshot(null), name);
            Clipping.faultsOf(scene, MARGIN).forEach(fault -> faults.add(name + " " + fault));
          }
        });
    assertThat(faults).isEmpty();
  }

  private Scene scene(Tasks tasks) {
    Services services = console.workspace.services();
    var checkUp =
        new CheckUpService(
            this::examine,
            new HelpReport(List::of, new LinkedHashMap<>(), services.clock()),
            Path.of("data"),
            services.devices(),
            new CheckUpService.House(
                services.repositories().events(),
                services.log(),
                new HouseFigures(services.repositories(), services.log(), services.settings())),
            services.currentActor());
    var view =
        new DevicesView(
            ViewModels.devices(console.context(), new PluggedDevices()),
            new CheckUpViewModel(console.context(tasks).page(), checkUp, console.station),
            console.messages);
    view.root().getStyleClass().add("console");
    view.root().getStylesheets().add(Theme.sheet(ConsoleFrame.class, "frame.css"));
    Scene scene = ConsoleAtWork.scene(view.root(), 1130, 690);
    // What stands in a scroll pane is only found after its first layout.
    view.root().applyCss();
    view.root().layout();
    return scene;
  }

  /// One line in each state.
  private List<Finding> examine(Doctor.Computer computer) {
    askedOn.add(Thread.currentThread().getName());
    examined.add(computer);
    return List.of(
        Finding.of("runtime", State.GOOD, "good", Runtime.version(), 983),
        Finding.of("display", State.LOOK, "small", 1024, 600, 125),
        Finding.of("space", State.MUST, "little", 120),
        Finding.of("keys", State.GOOD, "good", Path.of("/home/panitia/.config/balai/keys")),
        Finding.of("store", State.GOOD, "open", computer.house().orElseThrow().events()),
        Finding.of("camera", State.LOOK, "none"),
        Finding.of("printers", State.GOOD, "good", "Printer meja depan"));
  }

  private static String says(Scene scene) {
    return ((Label) scene.getRoot().lookup("#card-checkup .device-says")).getText();
  }

  private static String line(Scene scene, String check) {
    return ((Label) scene.getRoot().lookup("#checkup-" + check)).getText();
  }

  private static Button button(Scene scene, String id) {
    return (Button) scene.getRoot().lookup("#" + id);
  }
}
