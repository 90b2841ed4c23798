package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.station.StationFiles;
import id.balai.domain.document.BadgeCard;
import id.balai.domain.event.Event;
import id.balai.fixture.Hand;
import id.balai.fixture.Keystroke;
import id.balai.fixture.MovingClock;
import id.balai.service.badging.BadgingResult;
import id.balai.service.papers.PaperType;
import id.balai.service.workspace.Workspace;
import id.balai.ui.kiosk.Picture;
import id.balai.ui.shell.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// One event through the real window on a real store: list, cards, scan, signature, papers,
/// archive. Leaves `target/screenshots/journey-….png`.
@ExtendWith(ApplicationExtension.class)
final class JourneyTest {

  private final Path folder = temporary();
  private final MovingClock clock = new MovingClock(Instant.parse("2024-10-07T02:31:00Z"));
  private final Workspace workspace = TestHouses.open(folder.resolve("data"), clock);
  private StartedShell started;
  private Shell shell;

  @Start
  void start(Stage given) {
    started = new StartedShell(workspace, folder);
    shell = started.shell;
    shell.start();
  }

  @AfterEach
  void leave(FxRobot robot) throws IOException {
    robot.interact(shell::close);
    started.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Test
  void anEventGoesFromItsListToItsArchiveInOneWindow(FxRobot robot) throws IOException {
    picture(robot, "1-start");
    robot.clickOn("#try-sample");
    await(robot, "#open-kiosk");
    Event event = workspace.services().repositories().events().all().getFirst();
    assertThat(workspace.services().repositories().participants().count(event.id())).isEqualTo(116);

    robot.clickOn("#page-cards");
    robot.clickOn("#print-all");
    awaitFile("kartu-peserta-" + event.code() + ".pdf");
    picture(robot, "2-event");

    openKiosk(robot, event, "DEK");
    choosePin(robot);
    await(robot, "#resting");
    picture(robot, "3-resting");
    BadgeCard first = workspace.services().papers().cards(event).getFirst();
    robot.interact(() -> Keystroke.scan(scene(), first.code().text()));
    await(robot, "#result");
    picture(robot, "4-welcome");

    robot.clickOn("#offer");
    await(robot, "#sign");
    robot.interact(
        () ->
            robot.lookup(".scroll-pane").queryAllAs(ScrollPane.class).forEach(p -> p.setVvalue(1)));
    robot.interact(() -> Hand.sign(robot.lookup("#pad").query(), clock));
    picture(robot, "5-signing");
    robot.clickOn("#agree");
    await(robot, "#thanks");
    picture(robot, "6-thanks");

    leave(robot, event);
    comeFromTheStage(robot, event);
    robot.interact(() -> shell.page(event.id(), "documents"));
    await(robot, "#choice-kind");
    save(robot, PaperType.SHEETS);
    choose(robot, PaperType.CERTIFICATES);
    robot.clickOn("#issue");
    await(robot, "#issue-yes");
    robot.clickOn("#issue-yes");
    Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> robot.lookup("#said").queryLabeled().getText().contains("1 sertifikat"));
    save(robot, PaperType.CERTIFICATES);
    save(robot, PaperType.DECLARATIONS);
    robot.clickOn("#page-archive");
    await(robot, "#write-folder");
    robot.clickOn("#write-folder");
    awaitFile("manifest-sha256.txt");
    robot.clickOn("#page-overview");
    await(robot, ".happened");
    assertThat(robot.lookup(".happened").queryAll()).as("attendance and signature").hasSize(2);
    picture(robot, "7-papers");
    assertThat(text(awaitFile("deklarasi-damai.pdf"))).contains(first.name());
    assertThat(workspace.services().repositories().signatures().ofEvent(event.id())).hasSize(1);
  }

  @SuppressWarnings("unchecked")
  private static void choose(FxRobot robot, PaperType kind) {
    robot.interact(
        () -> ((ComboBox<PaperType>) robot.lookup("#choice-kind").query()).setValue(kind));
  }

  /// Writes all papers of a kind on the page of papers; where there is one, that one.
  private static void save(FxRobot robot, PaperType kind) {
    choose(robot, kind);
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> !robot.lookup("#papers").queryListView().getItems().isEmpty());
    robot.interact(
        () -> {
          robot.lookup("#papers").queryListView().getSelectionModel().select(0);
          Button all = robot.lookup("#save-all").queryAs(Button.class);
          (all.isVisible() ? all : robot.lookup("#save").queryAs(Button.class)).fire();
        });
    Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> robot.lookup("#said").queryLabeled().getText().contains("dokumen tersimpan"));
  }

  /// The file with this name among the papers, once it is there.
  private Path awaitFile(String name) {
    Path papers = folder.resolve("Balai");
    return Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> found(papers, name), Optional::isPresent)
        .orElseThrow();
  }

  private static Optional<Path> found(Path papers, String name) throws IOException {
    if (!Files.exists(papers)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.walk(papers)) {
      return files.filter(file -> file.endsWith(name)).findFirst();
    }
  }

  private static void openKiosk(FxRobot robot, Event event, String session) {
    robot.interact(
        () ->
            robot
                .lookup("#session")
                .queryAs(ComboBox.class)
                .getSelectionModel()
                .select(event.sessions().indexOf(event.session(session).orElseThrow())));
    robot.clickOn("#open-kiosk");
    robot.clickOn("#start-kiosk");
  }

  /// The first kiosk of a computer asks for the operators' PIN.
  private static void choosePin(FxRobot robot) {
    await(robot, "#first-pin");
    robot.interact(
        () -> {
          robot.lookup("#pin-first").queryAs(TextField.class).setText("240817");
          robot.lookup("#pin-second").queryAs(TextField.class).setText("240817");
        });
    robot.interact(() -> robot.lookup("#pin-keep").queryAs(Button.class).fire());
  }

  /// An operator's card opens the operator's page, which leads out of a kiosk.
  private void leave(FxRobot robot, Event event) {
    assertThat(new StationFiles(folder).openKiosks()).hasSize(1);
    var handed = workspace.services().badging().handOut(event.id(), "Rina");
    assertThat(handed).isInstanceOf(BadgingResult.Done.class);
    String code = ((BadgingResult.Done) handed).card().code().text();
    robot.interact(() -> Keystroke.scan(scene(), code));
    await(robot, "#operator");
    robot.interact(() -> robot.lookup("#leave-kiosk").queryAs(Button.class).fire());
    await(robot, "#console");
    assertThat(new StationFiles(folder).openKiosks()).isEmpty();
  }

  /// A stage is locked like a kiosk; the operator's PIN leads back to the console.
  private void comeFromTheStage(FxRobot robot, Event event) {
    robot.interact(() -> shell.stage(event.id(), "DAMAI"));
    await(robot, "#close-stage");
    Stage window = (Stage) robot.lookup("#stage").query().getScene().getWindow();
    assertThat(window.isFullScreen()).isTrue();
    robot.interact(
        () -> window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST)));
    assertThat(window.isShowing()).isTrue();
    robot.interact(() -> robot.lookup("#close-stage").queryAs(Button.class).fire());
    await(robot, "#pin");
    robot.interact(
        () -> {
          "240817".chars().forEach(key -> press(robot, "#digit-" + (char) key));
          press(robot, "#enter");
        });
    await(robot, "#console");
    assertThat(window.isFullScreen()).isFalse();
  }

  private static void press(FxRobot robot, String button) {
    robot.lookup(button).queryAs(Button.class).fire();
  }

  private static void await(FxRobot robot, String id) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> robot.lookup(id).tryQuery().isPresent());
    robot.interact(() -> {});
  }

  private void picture(FxRobot robot, String name) {
    robot.sleep(300);
    robot.interact(() -> Picture.write(scene().snapshot(null), "journey-" + name));
  }

  /// The scene of the window that is seen.
  private static Scene scene() {
    return Window.getWindows().stream()
        .filter(Window::isShowing)
        .reduce((_, last) -> last)
        .orElseThrow()
        .getScene();
  }

  private static String text(Path pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("balai-journey-");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
