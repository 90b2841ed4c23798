package id.balai.ui.console.stations;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.device.HeldBeforeCamera;
import id.balai.app.hub.LocalJoining;
import id.balai.fixture.HubLaptop;
import id.balai.service.hub.HouseChange;
import id.balai.service.hub.HubDesk;
import id.balai.service.hub.HubKeeper.Known;
import id.balai.service.hub.HubParts;
import id.balai.service.hub.HubServer;
import id.balai.service.hub.InvitationText;
import id.balai.service.hub.Joining;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ConsoleFrame;
import id.balai.ui.console.Ways;
import id.balai.ui.kiosk.Picture;
import id.balai.ui.task.Tasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The page of stations at a laptop that runs the common database itself, with a real PostgreSQL,
/// and a second laptop that types what the page shows.
@ExtendWith(ApplicationExtension.class)
final class StationsViewTest {

  /// Still this computer, and not where the server listens before it is opened.
  private static final String HALL = "127.0.0.2";

  private static final String OTHER = "127.0.0.3";

  @TempDir Path folder;

  private final ExecutorService pool = id.balai.base.Threads.WORK.many();
  private final ConsoleAtWork console = new ConsoleAtWork();
  private ConsoleFrame frame;
  private Scene scene;
  private Scene joining;

  @Start
  void start(Stage stage) throws Exception {
    HubLaptop.asHere();
  }

  @AfterEach
  void close(FxRobot robot) {
    server().stop();
    robot.interact(console::close);
    pool.shutdown();
    HubLaptop.asBefore();
  }

  @Test
  void aLaptopBecomesTheHubAndInvitesOthers(FxRobot robot) throws Exception {
    robot.interact(
        () -> {
          frame = new ConsoleFrame(console.context(Tasks.onScreen(pool)));
          scene = ConsoleAtWork.scene(frame.root(), 1366, 768);
          frame.onShow();
          frame.open("stations");
        });
    await(() -> button("server-start").isVisible());
    picture("console-stations-alone");
    fire("server-start");
    await(() -> button("move-own").isVisible());
    assertThat(button("server-stop").isVisible()).isTrue();
    fire("move-own");
    await(() -> console.ways.contains("change " + new HouseChange.ToOwn()));

    robot.interact(() -> field("station-name").setText("pintu_2"));
    fire("station-invite");
    await(() -> said("stations-said").equals(console.messages.text("stations.hub.server.closed")));
    // Opened at two addresses that no other computer reaches.
    assertThat(server().open(List.of(HALL, OTHER))).isInstanceOf(HubServer.Result.Done.class);
    fire("look-again");
    await(() -> button("server-close").isVisible());
    robot.interact(() -> addresses().setValue(OTHER));
    robot.interact(() -> field("station-name").setText("Pintu 2"));
    fire("station-invite");
    await(() -> said("stations-said").equals(console.messages.text("stations.name.wrong")));
    robot.interact(() -> field("station-name").setText("pintu_2"));
    fire("station-invite");
    await(() -> scene.lookup("#invitation-code") != null);
    picture("console-stations");
    InvitationText typed =
        InvitationText.typed(said("invitation-place"), said("invitation-letters")).orElseThrow();
    assertThat(said("invitation-place")).as("the network that was chosen").startsWith(OTHER);
    assertThat(new LocalJoining(folder, _ -> true, new SecureRandom()).take(typed))
        .isInstanceOf(Joining.Joined.Kept.class);
    await(() -> said("stations-said").equals(console.messages.text("stations.invited.joined")));
    await(() -> rows().stream().anyMatch(one -> one.name().equals("pintu_2")));

    theCameraOfAnotherLaptopReadsTheCode(robot);
    choose("pintu_2");
    robot.interact(() -> field("station-name").setText("pintu_timur"));
    fire("station-rename");
    await(() -> rows().stream().anyMatch(one -> one.name().equals("pintu_timur")));
    choose("pintu_timur");
    fire("station-out");
    await(
        () ->
            rows().stream()
                .filter(one -> one.name().equals("pintu_timur"))
                .noneMatch(Known::isAllowed));
    fire("server-close");
    await(() -> button("server-open").isVisible());
    robot.interact(() -> frame.open("devices"));
  }

  /// The code as it stands on the screen, photographed askew, before the camera of a laptop that
  /// has its first screen open.
  private void theCameraOfAnotherLaptopReadsTheCode(FxRobot robot) throws Exception {
    robot.interact(() -> field("station-name").setText("pintu_kamera"));
    fire("station-invite");
    await(() -> scene.lookup("#invitation-code") != null);
    Path picture = folder.resolve("foto.png");
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          frame.root().applyCss();
          frame.root().layout();
          var shown = scene.lookup("#invitation-code").snapshot(null, null);
          return Photograph.of(shown, picture);
        });
    Path laptop = Files.createDirectories(folder.resolve("kamera"));
    HubParts here = console.workspace.services().hub();
    var parts =
        new HubParts(
            false,
            here.keeper(),
            here.server(),
            here.inviting(),
            new LocalJoining(laptop, _ -> true, new SecureRandom()));
    var desk =
        new HubDesk(
            parts,
            console.workspace.services().ledger(),
            console.workspace.services().currentActor());
    var ways = new Ways();
    robot.interact(
        () -> {
          var model =
              new JoinViewModel(
                  desk,
                  new HeldBeforeCamera(picture),
                  Tasks.onScreen(pool),
                  console.messages,
                  ways);
          var view = new JoinView(model, console.messages, () -> {});
          joining = ConsoleAtWork.scene(view.root(), 1366, 768);
        });
    WaitForAsyncUtils.waitForAsyncFx(
        20_000, () -> ((Button) joining.lookup("#join-camera")).fire());
    Path kept = laptop.resolve(LocalJoining.WAITING);
    await(() -> ways.ways.contains("change " + new HouseChange.ToHub(kept)));
    try (var station = DriverManager.getConnection(Files.readString(kept).strip());
        var row = station.createStatement().executeQuery("select current_user")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).as("let in at the hub").isEqualTo("pintu_kamera");
    }
    await(() -> said("stations-said").equals(console.messages.text("stations.invited.joined")));
  }

  private HubServer server() {
    return console.workspace.services().hub().server();
  }

  private void choose(String name) {
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          int row = rows().stream().map(Known::name).toList().indexOf(name);
          table().getSelectionModel().select(row);
        });
    await(() -> button("station-out").isVisible());
  }

  private List<Known> rows() {
    return List.copyOf(table().getItems());
  }

  @SuppressWarnings("unchecked")
  private TableView<Known> table() {
    return (TableView<Known>) scene.lookup("#stations");
  }

  @SuppressWarnings("unchecked")
  private ComboBox<String> addresses() {
    return (ComboBox<String>) scene.lookup("#station-address");
  }

  private Button button(String id) {
    return (Button) scene.lookup("#" + id);
  }

  private TextField field(String id) {
    return (TextField) scene.lookup("#" + id);
  }

  private String said(String id) {
    return ((Label) scene.lookup("#" + id)).getText();
  }

  private void fire(String id) {
    WaitForAsyncUtils.waitForAsyncFx(20_000, () -> button(id).fire());
  }

  /// Whatever asks a database comes back to the screen's thread when it is done.
  private void await(Callable<Boolean> condition) {
    Awaitility.await()
        .atMost(java.time.Duration.ofMinutes(1))
        .until(
            () ->
                WaitForAsyncUtils.waitForAsyncFx(
                    20_000,
                    () -> {
                      frame.root().applyCss();
                      frame.root().layout();
                      return condition.call();
                    }));
  }

  private void picture(String name) {
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          frame.root().applyCss();
          frame.root().layout();
          Picture.write(scene.snapshot(null), name);
          return true;
        });
  }
}
