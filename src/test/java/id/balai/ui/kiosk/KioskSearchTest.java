package id.balai.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.participant.Participant;
import id.balai.fixture.Hall;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.kiosk.flow.KioskState;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Somebody without a badge looks for the name on the public screen.
@ExtendWith(ApplicationExtension.class)
final class KioskSearchTest {

  private final TestKiosk kiosk = new TestKiosk(new Hall());
  private KioskScreen screen;

  @Start
  void start(Stage stage) {
    screen = new KioskScreen(kiosk.context);
    stage.setScene(new Scene(screen.root(), 1366, 768));
    stage.show();
    screen.onShow();
  }

  @Test
  void hitsShowNameAndInstitutionAndNothingElse(FxRobot robot) {
    robot.interact(() -> type("siti"));

    Set<Node> hits = screen.root().lookupAll(".hit");
    assertThat(hits).hasSize(8);
    Set<String> said = new TreeSet<>();
    for (Node hit : hits) {
      hit.lookupAll(".label").forEach(label -> said.add(((Labeled) label).getText()));
    }
    List<String> known =
        kiosk.hall.ledger.repositories().participants().ofEvent(Hall.EVENT).stream()
            .flatMap(p -> List.of(p.name(), p.main().institution()).stream())
            .toList();
    assertThat(known).containsAll(said);
    assertThat(hits)
        .extracting(Node::getAccessibleText)
        .allSatisfy(text -> assertThat(text).doesNotContainPattern("[0-9]{4}"));
  }

  @Test
  void nobodyIsLookedForBeforeThreeLetters(FxRobot robot) {
    robot.interact(() -> type("si"));
    assertThat(screen.root().lookupAll(".hit")).isEmpty();
    robot.interact(() -> type("sit"));
    assertThat(screen.root().lookupAll(".hit")).isNotEmpty();
  }

  @Test
  void nothingIsRecordedBeforeThePersonSaysSo(FxRobot robot) {
    Participant person = kiosk.hall.person("Ahmad Nu'man Effendi, S.Sos.");
    robot.interact(
        () -> {
          type("nu'man");
          fire(".hit");
        });
    assertThat(screen.model().stateProperty().get()).isEqualTo(new KioskState.Confirming(person));
    assertThat(isRecorded(person)).isFalse();

    robot.interact(() -> fire("#back"));
    assertThat(screen.model().stateProperty().get()).isEqualTo(new KioskState.Searching());
    assertThat(isRecorded(person)).isFalse();

    robot.interact(
        () -> {
          type("numan");
          fire(".hit");
          fire("#present");
        });
    assertThat(isRecorded(person)).isTrue();
    robot.interact(screen::onHide);
  }

  private boolean isRecorded(Participant person) {
    return kiosk
        .hall
        .ledger
        .repositories()
        .attendances()
        .find(Hall.EVENT, kiosk.hall.door.session(), person.id())
        .isPresent();
  }

  private void type(String name) {
    if (!(screen.model().stateProperty().get() instanceof KioskState.Searching)) {
      screen.model().handle(new KioskInput.Find());
    }
    ((TextField) screen.root().lookup("#name")).setText(name);
  }

  private void fire(String id) {
    screen.root().applyCss();
    ((Button) screen.root().lookup(id)).fire();
  }
}
