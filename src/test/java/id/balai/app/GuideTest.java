package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.fixture.MovingClock;
import id.balai.service.guide.GuideBook;
import id.balai.service.guide.GuideChapter;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.Workspace;
import id.balai.ui.kiosk.Picture;
import id.balai.ui.shell.Shell;
import id.balai.ui.text.Language;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The guide in the console's real window: from the first screen, on a page, by its search and its
/// links, in both languages.
@ExtendWith(ApplicationExtension.class)
final class GuideTest {

  @TempDir static Path folder;

  private final MovingClock clock = new MovingClock(Instant.parse("2024-10-06T12:00:00Z"));
  private final Workspace workspace = TestHouses.open(folder.resolve("data"), clock);
  private StartedShell started;
  private Shell shell;
  private Stage stage;

  @Start
  void start(Stage given) {
    workspace.services().samples().add("loa-janan", SampleSetupService.People.WITH, "Meja");
    started = new StartedShell(workspace, folder);
    shell = started.shell;
    stage = started.stage;
    // As the program does: from then on a scanner that types is heard in this window too.
    shell.resume(shell::start);
  }

  @AfterEach
  void leave(FxRobot robot) {
    robot.interact(shell::close);
    started.close();
  }

  @Test
  void f1OpensTheChapterOfTheScreenAndPutsItAwayAgain(FxRobot robot) {
    await(robot, "#try-sample");
    press(robot, KeyCode.F1, true);
    assertThat(said(robot)).contains(title(GuideChapter.EVENING));
    assertThat(robot.lookup("#guide-search").query().isFocused()).isTrue();
    picture(robot, "guide-start");
    press(robot, KeyCode.F1, false);

    var event = workspace.services().repositories().events().all().getFirst();
    robot.interact(() -> shell.page(event.id(), "cards"));
    await(robot, "#page-cards");
    robot.clickOn("#guide-open");
    assertThat(said(robot)).contains(title(GuideChapter.BADGES));
    robot.interact(() -> started.messages.languageProperty().set(Language.ENGLISH));
    assertThat(said(robot)).contains("A lost or forgotten badge");
    robot.interact(
        () -> {
          stage.setWidth(1920);
          stage.setHeight(1080);
        });
    picture(robot, "guide-wide");
    robot.interact(() -> started.messages.languageProperty().set(Language.INDONESIAN));
    press(robot, KeyCode.ESCAPE, false);
    // The page behind it can be worked on as before.
    robot.clickOn("#page-people");
    await(robot, "#search");
  }

  @Test
  void aWordFindsItsChapterAndALinkLeadsOn(FxRobot robot) {
    await(robot, "#try-sample");
    press(robot, KeyCode.F1, true);
    robot.interact(
        () -> robot.lookup("#guide-search").queryAs(TextField.class).setText("pemulihan"));
    assertThat(robot.lookup(".guide-chapter").<Node>queryAll())
        .extracting(Node::getId)
        .contains("guide-data", "guide-trouble")
        .doesNotContain("guide-stage");
    picture(robot, "guide-found");
    robot.clickOn("#guide-trouble");
    assertThat(said(robot)).contains(title(GuideChapter.TROUBLE));
    robot.interact(
        () -> robot.lookup(".guide-link").<Hyperlink>queryAll().iterator().next().fire());
    assertThat(said(robot)).contains(title(GuideChapter.POWER));
    robot.clickOn("#guide-contents");
    assertThat(robot.lookup(".guide-chapter").<Node>queryAll())
        .hasSize(GuideChapter.values().length);
    picture(robot, "guide-contents");
    robot.interact(() -> robot.lookup("#guide-search").queryAs(TextField.class).setText("qqq"));
    assertThat(robot.lookup(".guide-chapter").<Node>queryAll()).isEmpty();
  }

  @Test
  void everyChapterShowsAllItsWordsAndItsPictures(FxRobot robot) {
    await(robot, "#try-sample");
    press(robot, KeyCode.F1, true);
    for (GuideChapter chapter : GuideChapter.values()) {
      robot.interact(robot.lookup("#guide-contents").<javafx.scene.control.Button>query()::fire);
      robot.interact(
          robot.lookup("#guide-" + chapter.key()).<javafx.scene.control.Button>query()::fire);
      String written =
          GuideBook.in(Locale.of("id"))
              .page(chapter)
              .plain()
              .replaceAll("(?m)^(#+|-|\\d+\\.) ", "");
      String shown = said(robot).replaceAll("\\s", "");
      written
          .lines()
          .forEach(
              line ->
                  assertThat(shown)
                      .as(chapter.key())
                      .contains(line.replace("*", "").replace("`", "").replaceAll("\\s", "")));
      robot
          .lookup("#guide .image-view")
          .<ImageView>queryAll()
          .forEach(
              view ->
                  Awaitility.await()
                      .until(
                          () -> view.getImage().getProgress() == 1 && !view.getImage().isError()));
    }
    picture(robot, "guide-last");
  }

  private static String title(GuideChapter chapter) {
    return GuideBook.in(Locale.of("id")).page(chapter).title();
  }

  /// All words of the open chapter.
  private static String said(FxRobot robot) {
    var said = new StringBuilder();
    robot.interact(
        () ->
            robot
                .lookup("#guide .guide-text")
                .queryAll()
                .forEach(
                    text ->
                        text.lookupAll("*")
                            .forEach(
                                node -> {
                                  if (node instanceof Text words) {
                                    said.append(words.getText());
                                  }
                                })));
    return said.toString();
  }

  /// A key opens or closes the guide once, and it stays so.
  private static void press(FxRobot robot, KeyCode key, boolean isOpen) {
    robot.type(key);
    Awaitility.await().until(() -> isSeen(robot) == isOpen);
    robot.sleep(400);
    assertThat(isSeen(robot)).isEqualTo(isOpen);
    robot.interact(() -> {});
  }

  private static boolean isSeen(FxRobot robot) {
    for (Node at = robot.lookup("#guide").query(); at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private static void await(FxRobot robot, String id) {
    Awaitility.await().until(() -> !robot.lookup(id).queryAll().isEmpty());
    robot.interact(() -> {});
  }

  private void picture(FxRobot robot, String name) {
    robot.interact(() -> Picture.write(stage.getScene().snapshot(null), name));
  }
}
