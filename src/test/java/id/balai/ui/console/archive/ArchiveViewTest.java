package id.balai.ui.console.archive;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.certificate.Certificate;
import id.balai.domain.evidence.SigningPlace;
import id.balai.domain.participant.Participant;
import id.balai.evidence.externalsigning.OutsideService;
import id.balai.evidence.verify.AddedSignatures;
import id.balai.fixture.Clipping;
import id.balai.paper.preview.PdfPageLooks;
import id.balai.service.batches.Progress;
import id.balai.service.externalsigning.ExternalSigningService;
import id.balai.service.papers.PaperOrder;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.ConsoleFrame;
import id.balai.ui.console.ViewModels;
import id.balai.ui.control.Theme;
import id.balai.ui.kiosk.Picture;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The page of the archive over the sample event in a real house.
@ExtendWith(ApplicationExtension.class)
final class ArchiveViewTest {

  private final ConsoleAtWork console = new ConsoleAtWork();
  private ArchiveView view;
  private Scene scene;

  @Start
  void start(Stage stage) {
    open(console.context());
  }

  /// What stands in a scroll pane is only found after its first layout.
  private void lay() {
    view.root().applyCss();
    view.root().layout();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(view::onHide);
    console.close();
  }

  @Test
  void oneActionAndOneAnswerCloseTheEventAndWriteAnArchiveThatHolds(FxRobot robot) {
    Certificate certificate = certify();
    robot.interact(() -> button("close-event").fire());
    robot.interact(() -> button("close-no").fire());
    assertThat(console.workspace.services().archiving().closedAt(console.event)).isEmpty();

    robot.interact(() -> button("close-event").fire());
    robot.interact(() -> button("close-yes").fire());
    assertThat(console.workspace.services().archiving().closedAt(console.event)).isPresent();
    assertThat(label("archive-state").getText()).contains("sudah ditutup");
    String shown = console.left();
    assertThat(shown).contains("arsip");

    check(robot, certificate.code().toLowerCase(java.util.Locale.ROOT));
    assertThat(label("verdict").getText()).startsWith("Sah");
    check(robot, "BLI-0000-0000");
    assertThat(label("verdict").getText()).startsWith("Tidak sah");
    Participant late = people().get(40);
    assertThat(attend(late)).as("nothing is recorded after the closing").isZero();
  }

  @Test
  void theAnswerOfACheckIsSeenWithoutScrolling(FxRobot robot) {
    Certificate certificate = certify();
    robot.interact(
        () -> {
          var frame = new ConsoleFrame(console.context());
          Scene window = ConsoleAtWork.scene(frame.root(), 1366, 768);
          frame.onShow();
          frame.open("archive");
          pass(window);
          for (String code : List.of(certificate.code(), "BLI-0000-0000")) {
            ((TextField) window.lookup("#check-code")).setText(code);
            ((Button) window.lookup("#check")).fire();
            pass(window);
            var verdict = (Label) window.lookup("#verdict");
            Bounds seen = verdict.localToScene(verdict.getLayoutBounds());
            assertThat(seen.getMinY()).as(verdict.getText()).isPositive();
            assertThat(seen.getMaxY()).as(verdict.getText()).isLessThan(768);
            Bounds pane = pane(verdict);
            assertThat(pane.contains(seen)).as("%s in %s", seen, pane).isTrue();
          }
          Picture.write(window.snapshot(null), "console-archive-checked-1366");
          frame.onHide();
        });
  }

  private static void pass(Scene window) {
    for (int i = 0; i < 3; i++) {
      window.getRoot().applyCss();
      window.getRoot().layout();
    }
  }

  /// What is seen of the innermost scrolled part around a node.
  private static Bounds pane(Node node) {
    Node at = node.getParent();
    while (!(at instanceof ScrollPane)) {
      at = at.getParent();
    }
    return at.localToScene(at.getLayoutBounds());
  }

  @Test
  void aStrangersSignatureIsNamedAndShownOnItsPage(FxRobot robot) throws Exception {
    certify();
    Path away = Files.createTempDirectory("tte");
    var wanted = new ExternalSigningService.Wanted.Certificates(PaperOrder.People.ALL);
    console
        .workspace
        .services()
        .tte()
        .send(console.event, wanted, ExternalSigningService.ANCHORS, away, Progress.UNSEEN);
    byte[] sent = Files.readAllBytes(away.resolve("sertifikat-0001.pdf"));
    SigningPlace free = new AddedSignatures(new PdfPageLooks()).places(sent).getFirst();
    byte[] signed = new OutsideService("Orang Asing").sign(sent, Optional.of(free));
    Path file = Files.write(away.resolve("asing.pdf"), signed);
    robot.interact(
        () -> {
          var model = ViewModels.archive(console.context());
          var card = new CheckCard(model, console.messages);
          scene.setRoot(card);
          card.getStyleClass().add("archive");
          card.getStylesheets().setAll(view.root().getStylesheets());
          card.resize(640, 760);
          model.check(file);
          card.applyCss();
          card.layout();
          assertThat(((Label) card.lookup("#verdict")).getText())
              .startsWith("Utuh, dengan tambahan")
              .contains("Orang Asing")
              .doesNotContain("Sah");
          assertThat(((ImageView) card.lookup("#check-page-1")).getImage().getWidth())
              .isGreaterThan(800);
          shoot("archive-addition");
        });
  }

  @Test
  void archiveIsWrittenWithProgressAndNothingElseBeginsMeanwhile(FxRobot robot) {
    var waiting = new ArrayDeque<Runnable>();
    var tasks = Tasks.onScreen(waiting::add);
    robot.interact(
        () -> {
          open(console.context(tasks));
          assertThat(label("archive-state").getText())
              .isEqualTo(console.messages.text("archive.reading"));
          shoot("archive-reading");
          drain(waiting);
        });
    robot.interact(() -> button("write-zip").fire());
    robot.interact(
        () -> {
          assertThat(tasks.activity().stoppableProperty().get()).isTrue();
          assertThat(button("write-folder").isDisabled()).isTrue();
          assertThat(button("close-event").isDisabled()).isTrue();
          shoot("archive-writing");
        });
    var steps = new ArrayList<String>();
    robot.interact(() -> tasks.activity().stepsProperty().subscribe((_, now) -> steps.add(now)));
    drain(waiting);
    robot.interact(
        () -> {
          drain(waiting);
          assertThat(steps).anyMatch(step -> step.matches("\\d+ / \\d+"));
          assertThat(label("archive-said").getText()).contains("Arsip selesai");
          assertThat(button("write-folder").isDisabled()).isFalse();
          button("write-folder").fire();
          tasks.activity().stop();
        });
    drain(waiting);
    robot.interact(
        () ->
            assertThat(label("archive-said").getText())
                .isEqualTo(console.messages.text("archive.stopped")));
  }

  @Test
  void whatCannotBeReadOrCheckedIsSaidAndNothingIsClaimed(FxRobot robot) {
    robot.interact(
        () -> {
          console.workspace.close();
          view.onShow();
          lay();
          assertThat(label("archive-state").getText())
              .isEqualTo(console.messages.text("archive.unread"));
          assertThat(button("close-event").isVisible()).isFalse();
          shoot("archive-unread");
        });
  }

  private void open(ConsoleContext context) {
    view =
        new ArchiveView(
            ViewModels.archive(context),
            ViewModels.keys(context),
            ViewModels.elsewhere(context),
            context.messages());
    view.root().getStyleClass().add("console");
    view.root().getStylesheets().add(Theme.sheet(ConsoleFrame.class, "frame.css"));
    scene = ConsoleAtWork.scene(view.root(), 1130, 700);
    view.onShow();
    lay();
  }

  private void shoot(String name) {
    lay();
    Picture.write(scene.getRoot().snapshot(null, null), name);
    assertThat(Clipping.faultsOf(scene, 16)).isEmpty();
  }

  private static void drain(Queue<Runnable> waiting) {
    for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
      next.run();
    }
  }

  @Test
  void papersGoAwayToBeSignedAndAreRefusedWhileNobodyHasSignedThem(FxRobot robot)
      throws java.io.IOException {
    certify();
    robot.interact(() -> button("tte-certificates").fire());
    assertThat(label("tte-said").getText()).contains("siap ditandatangani");
    var sent = console.workspace.services().repositories().elsewhere().sent(console.event.id());
    assertThat(sent).isNotEmpty();
    java.nio.file.Path folder = console.context().papers().of(console.event.code());
    java.nio.file.Path file = folder.resolve("tte").resolve(sent.getFirst().paper().name());
    var model = ViewModels.elsewhere(console.context());
    robot.interact(() -> model.take(List.of(file)));
    assertThat(model.page().statusProperty().get()).contains("belum ditandatangani");
  }

  @Test
  void aServiceForStampsThatDoesNotAnswerIsSaidOnThePage(FxRobot robot) throws java.io.IOException {
    assertThat(label("key-stamping").getText()).contains("tidak dipakai");
    robot.interact(
        () -> {
          field("key-stamps").setText("cap.contoh");
          button("key-stamps-set").fire();
        });
    assertThat(label("key-said").getText()).contains("https://");
    robot.interact(
        () -> {
          field("key-stamps").setText("http://127.0.0.1:9/");
          button("key-stamps-set").fire();
        });
    assertThat(label("key-stamping").getText()).contains("127.0.0.1");
    console.workspace.services().keys().seal().orElseThrow().sign(new byte[32]);
    robot.interact(view::onShow);
    assertThat(label("key-stamping").getText())
        .contains("tidak menjawab")
        .contains("tanpa cap waktu");
  }

  @Test
  void pageFitsWithEverythingOnIt(FxRobot robot) {
    var faults = new ArrayList<String>();
    robot.interact(
        () -> {
          for (Language language : Language.values()) {
            console.messages.languageProperty().set(language);
            button("close-event").fire();
            field("check-code").setText("BLI-0000-0000");
            button("check").fire();
            field("key-password").setText("pendek");
            button("key-password-set").fire();
            for (int[] size : new int[][] {{1130, 700}}) {
              scene.getRoot().resize(size[0], size[1]);
              lay();
              lay();
              String name = "archive-" + size[0] + "-" + language.locale().getLanguage();
              Picture.write(scene.getRoot().snapshot(null, null), name);
              faults.addAll(
                  Clipping.faultsOf(scene, 16).stream().map(fault -> name + " " + fault).toList());
            }
          }
        });
    assertThat(faults).isEmpty();
  }

  private Certificate certify() {
    attend(people().getFirst());
    try {
      console.workspace.services().certificates().issue(console.event);
    } catch (java.io.IOException e) {
      throw new IllegalStateException(e);
    }
    return console
        .workspace
        .services()
        .repositories()
        .certificates()
        .ofEvent(console.event.id())
        .getFirst();
  }

  /// How many more are present afterwards.
  private int attend(Participant person) {
    var services = console.workspace.services();
    int before = services.repositories().attendances().ofEvent(console.event.id()).size();
    String session = person.main().sessions().getFirst();
    services
        .checkIn()
        .admit(
            person.id(),
            new Door(console.event.id(), session, "Pintu 1"),
            Attendance.Means.SEARCH,
            Optional.empty());
    return services.repositories().attendances().ofEvent(console.event.id()).size() - before;
  }

  private List<Participant> people() {
    return console.workspace.services().repositories().participants().ofEvent(console.event.id());
  }

  private void check(FxRobot robot, String code) {
    robot.interact(
        () -> {
          field("check-code").setText(code);
          button("check").fire();
        });
  }

  private Button button(String id) {
    return (Button) view.root().lookup("#" + id);
  }

  private TextField field(String id) {
    return (TextField) view.root().lookup("#" + id);
  }

  private Label label(String id) {
    return (Label) view.root().lookup("#" + id);
  }
}
