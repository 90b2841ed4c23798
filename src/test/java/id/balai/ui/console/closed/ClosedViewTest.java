package id.balai.ui.console.closed;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.TestHouses;
import id.balai.domain.dataprotection.FolderTree;
import id.balai.domain.dataprotection.KeyTrouble;
import id.balai.fixture.AtOnce;
import id.balai.fixture.Clipping;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.OpenResult;
import id.balai.service.workspace.Workspace;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.PageWork;
import id.balai.ui.kiosk.Picture;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A folder that came from another computer is opened in the window; every other trouble is said in
/// it. Pictures in `target/screenshots`.
@ExtendWith(ApplicationExtension.class)
final class ClosedViewTest {

  private static final String PASSWORD = "hujan di rantau";

  @TempDir Path folder;

  private final Messages messages = new Messages(Language.INDONESIAN);
  private final AtomicInteger tries = new AtomicInteger();

  @Start
  void start(Stage stage) {
    // Scenes without a window have exactly the size that is asked for.
  }

  @Test
  void theKeepersPasswordOpensAFolderFromAnotherComputer(FxRobot robot) throws IOException {
    lockedFolder();
    robot.interact(
        () -> {
          Scene scene = scene(opening("there"), "there");
          type(scene, "salah sekali");
          assertThat(((Labeled) scene.lookup("#problem")).getText()).contains("tidak membuka");
          assertThat(faults(scene, "closed-wrong")).isEmpty();
          assertThat(tries).hasValue(0);
          type(scene, PASSWORD);
        });
    assertThat(tries).hasValue(1);
    assertOpens("there");
  }

  @Test
  void theRecoveryCodeFromPaperOpensItToo(FxRobot robot) throws IOException {
    String code = lockedFolder();
    robot.interact(
        () -> {
          Scene scene = scene(opening("elsewhere"), "elsewhere");
          ((ToggleButton) scene.lookup("#secret-show")).fire();
          type(scene, code.substring(1));
          assertThat(tries).hasValue(0);
          var shown = (TextField) scene.lookup("#secret-open");
          assertThat(shown.isVisible()).isTrue();
          shown.setText(code.toLowerCase(Locale.ROOT));
          shown.fireEvent(new javafx.event.ActionEvent());
        });
    assertThat(tries).hasValue(1);
    assertOpens("elsewhere");
  }

  @Test
  void everyTroubleIsSaidWithNothingCutInBothLanguages(FxRobot robot) {
    var faults = new ArrayList<String>();
    robot.interact(
        () -> {
          for (Language language : Language.values()) {
            messages.languageProperty().set(language);
            for (OpenResult one :
                List.of(
                    new OpenResult.Occupied(),
                    new OpenResult.Locked(KeyTrouble.ELSEWHERE),
                    new OpenResult.Locked(KeyTrouble.FILE_MISSING),
                    new OpenResult.Locked(KeyTrouble.FILE_DAMAGED),
                    new OpenResult.Locked(KeyTrouble.COPY_DAMAGED),
                    new OpenResult.Away(() -> false),
                    new OpenResult.Newer(),
                    new OpenResult.NotWritable(),
                    new OpenResult.Older(1204, 96),
                    new OpenResult.Damaged(7))) {
              String name =
                  "closed-"
                      + one.toString().toLowerCase(Locale.ROOT).replaceAll("isback=.*|[^a-z]+", "-")
                      + "-"
                      + language.locale().getLanguage();
              faults.addAll(faults(scene(one, "there"), name));
            }
          }
        });
    assertThat(faults).isEmpty();
  }

  @Test
  void anOlderStateIsTakenByTheKeeperAlone(FxRobot robot) throws IOException {
    lockedFolder();
    Path data = folder.resolve("data");
    copy(data, folder.resolve("older"));
    try (Workspace workspace = ((OpenResult.Opened) opening("here")).workspace()) {
      workspace.services().samples().add("loa-janan", SampleSetupService.People.WITH, "Meja");
    }
    FolderTree.delete(data);
    copy(folder.resolve("older"), data);
    OpenResult older = opening("here");
    assertThat(older).isInstanceOf(OpenResult.Older.class);
    robot.interact(
        () -> {
          Scene scene = scene(older, "here");
          for (String secret : List.of("", "salah sekali", PASSWORD)) {
            assertThat(tries).hasValue(0);
            ((TextField) scene.lookup("#secret")).setText(secret);
            ((Button) scene.lookup("#accept-older")).fire();
          }
        });
    assertThat(tries).hasValue(1);
    try (Workspace workspace = ((OpenResult.Opened) opening("here")).workspace()) {
      assertThat(workspace.services().repositories().events().all()).isEmpty();
      assertThat(workspace.services().log().newestOfHouse("OlderAccepted", _ -> true)).isPresent();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Files.copy(each, to.resolve(from.relativize(each).toString()));
      }
    }
  }

  @Test
  void aTroubleThatMayBeOverIsTriedAgain(FxRobot robot) {
    robot.interact(
        () -> ((Button) scene(new OpenResult.Away(() -> false), "there").lookup("#again")).fire());
    assertThat(tries).hasValue(1);
  }

  @Test
  void aDoorThatWasQuickerThanTheHubOpensByItself(FxRobot robot) {
    var isBack = new AtomicBoolean();
    var view = new ClosedView[1];
    robot.interact(
        () -> {
          view[0] = view(new OpenResult.Away(isBack::get), "there");
          view[0].onShow();
        });
    robot.interact(() -> assertThat(tries).hasValue(0));
    isBack.set(true);
    Awaitility.await().until(() -> tries.get() > 0);
    robot.interact(view[0]::onHide);
  }

  /// A folder under a password whose key stands at `here` only.
  ///
  /// @return its recovery code
  private String lockedFolder() throws IOException {
    var here = (OpenResult.Opened) opening("here");
    try (Workspace workspace = here.workspace()) {
      var custody = workspace.services().keeping().custody();
      custody.protect(PASSWORD.toCharArray());
      return custody.recoveryCode();
    }
  }

  private OpenResult opening(String computer) {
    return TestHouses.opening(folder.resolve("data"), keys(computer), Clock.systemUTC());
  }

  private Path keys(String computer) {
    return folder.resolve("keys-" + computer);
  }

  private void assertOpens(String computer) {
    OpenResult opened = opening(computer);
    assertThat(opened).isInstanceOf(OpenResult.Opened.class);
    ((OpenResult.Opened) opened).workspace().close();
  }

  private Scene scene(OpenResult opening, String computer) {
    Scene scene = ConsoleAtWork.scene(view(opening, computer).root(), 760, 560);
    layout(scene);
    return scene;
  }

  private ClosedView view(OpenResult opening, String computer) {
    var model =
        new ClosedViewModel(
            opening,
            folder.resolve("data"),
            TestHouses.safe(keys(computer)),
            new PageWork(AtOnce.tasks(), messages),
            tries::incrementAndGet);
    return new ClosedView(model, messages, () -> {});
  }

  private static void type(Scene scene, String secret) {
    ((TextField) scene.lookup("#secret")).setText(secret);
    ((Button) scene.lookup("#unlock")).fire();
  }

  private static List<String> faults(Scene scene, String name) {
    layout(scene);
    Picture.write(scene.snapshot(null), name);
    return Clipping.faultsOf(scene, 16).stream().map(fault -> name + " " + fault).toList();
  }

  private static void layout(Scene scene) {
    for (int i = 0; i < 2; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
  }
}
