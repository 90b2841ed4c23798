package id.balai.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.ui.text.Language;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class ConsoleFrameTest {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  /// The pages that lead to an inner one.
  private static final Map<String, String> LEADS_TO =
      Map.of(
          "merging", "devices",
          "stations", "devices",
          "remarks", "archive",
          "shelf", "archive",
          "plan", "prepare",
          "lists", "people",
          "look", "documents",
          "templates", "documents");

  /// Nothing here changes what is stored: one house is enough.
  private static ConsoleAtWork console;

  private ConsoleFrame frame;

  @BeforeAll
  static void open() {
    console = new ConsoleAtWork();
  }

  @AfterAll
  static void end() {
    console.close();
  }

  @Start
  void start(Stage stage) {
    console.ways.clear();
    console.messages.languageProperty().set(Language.INDONESIAN);
    frame = new ConsoleFrame(console.context());
    stage.setScene(ConsoleAtWork.scene(frame.root(), 1366, 768));
    stage.show();
    frame.onShow();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(frame::onHide);
  }

  @Test
  void everyPageOpensFromItsNameAndByItsDigit(FxRobot robot) {
    for (ConsolePage page : ConsolePages.all()) {
      if (page.isIn(ConsolePage.Place.INNER)) {
        continue;
      }
      robot.interact(() -> frame.open(ConsolePages.first().key()));
      robot.press(KeyCode.CONTROL).type(KeyCode.getKeyCode("" + page.digit()));
      robot.release(KeyCode.CONTROL);
      assertThat(title(robot)).isEqualTo(console.messages.text(page.title()));
      robot.interact(() -> frame.open(ConsolePages.first().key()));
      robot.clickOn("#page-" + page.key());
      assertThat(title(robot)).isEqualTo(console.messages.text(page.title()));
    }
  }

  @Test
  void keysAndDigitsOfPagesAreUnique() {
    assertThat(ConsolePages.all().stream().map(ConsolePage::key)).doesNotHaveDuplicates();
    assertThat(
            ConsolePages.all().stream()
                .filter(page -> !page.isIn(ConsolePage.Place.INNER))
                .map(ConsolePage::digit)
                .collect(Collectors.toList()))
        .doesNotHaveDuplicates()
        .allMatch(digit -> digit >= 0 && digit <= 9);
  }

  @Test
  void exactlyOneNameLightsUpWhateverPageIsOpen(FxRobot robot) {
    for (ConsolePage page : ConsolePages.all()) {
      robot.interact(() -> frame.open(page.key()));
      var lit =
          robot.lookup(".sidebar .page-name").queryAll().stream()
              .filter(name -> name.getPseudoClassStates().contains(CURRENT))
              .map(Node::getId)
              .toList();
      assertThat(lit).containsExactly("page-" + LEADS_TO.getOrDefault(page.key(), page.key()));
    }
  }

  @Test
  void theSidebarKeepsItsWidthInEveryLanguage(FxRobot robot) {
    for (Language language : Language.values()) {
      robot.interact(() -> console.messages.languageProperty().set(language));
      robot.interact(() -> frame.root().layout());
      assertThat(robot.lookup(".sidebar").queryAs(Region.class).getWidth()).isEqualTo(246);
    }
  }

  @Test
  void theListOfKeysComesAndGoesByItself(FxRobot robot) {
    robot.interact(() -> ask(frame.root()));
    assertThat(robot.lookup("#shortcuts").query().isVisible()).isTrue();
    robot.type(KeyCode.ESCAPE);
    assertThat(robot.lookup("#shortcuts").query().isVisible()).isFalse();
  }

  @Test
  void aQuestionMarkListsTheKeysButNotWhereSomebodyTypes(FxRobot robot) {
    robot.interact(() -> ask(frame.root()));
    assertThat(robot.lookup("#shortcuts").query().isVisible()).isTrue();
    var said =
        robot.lookup("#shortcuts .key-name").queryAll().stream()
            .map(node -> ((Label) node).getText())
            .toList();
    ConsolePages.all().stream()
        .filter(page -> !page.isIn(ConsolePage.Place.INNER))
        .forEach(page -> assertThat(said).contains("Ctrl + " + page.digit()));
    assertThat(said).contains("Ctrl + F", "Ctrl + V", "F11", "F1", "?", "Esc");
    robot.interact(() -> ask(frame.root()));
    assertThat(robot.lookup("#shortcuts").query().isVisible()).isFalse();
    robot.interact(() -> frame.open("people"));
    robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
    Node search = robot.lookup("#search").query();
    assertThat(search.isFocused()).isTrue();
    robot.interact(() -> ask(search));
    assertThat(robot.lookup("#shortcuts").query().isVisible()).isFalse();
  }

  private static void ask(Node at) {
    KeyEvent.fireEvent(
        at, new KeyEvent(KeyEvent.KEY_PRESSED, "?", "?", KeyCode.SLASH, true, false, false, false));
  }

  @Test
  void theKioskIsAskedForItsSessionAndTheOneOfTheMomentIsProposed(FxRobot robot) {
    robot.clickOn("#open-kiosk");
    assertThat(robot.lookup("#kiosk-question").query().isVisible()).isTrue();
    assertThat(console.ways).isEmpty();
    robot.type(KeyCode.ESCAPE);
    assertThat(robot.lookup("#kiosk-question").query().isVisible()).isFalse();

    robot.clickOn("#open-kiosk");
    robot.clickOn("#start-kiosk");
    assertThat(console.ways).hasSize(1).first().asString().endsWith("Pintu 1");
  }

  private static String title(FxRobot robot) {
    return robot.lookup("#page-title").queryAs(Label.class).getText();
  }
}
