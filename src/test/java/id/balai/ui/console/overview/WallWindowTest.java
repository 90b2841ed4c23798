package id.balai.ui.console.overview;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.participant.Participant;
import id.balai.domain.participant.name.PersonName;
import id.balai.fixture.Clipping;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ViewModels;
import id.balai.ui.control.Theme;
import id.balai.ui.kiosk.Picture;
import id.balai.ui.text.Language;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The wall shows figures only, whole, in both sizes and languages.
@ExtendWith(ApplicationExtension.class)
final class WallWindowTest {

  private final ConsoleAtWork console = new ConsoleAtWork();
  private OverviewViewModel model;

  @Start
  void start(Stage stage) {
    console.letPeopleIn();
    model = ViewModels.overview(console.context());
    model.start();
  }

  @AfterEach
  void close() {
    model.page().leave();
    console.close();
  }

  @Test
  void everythingIsSeenWholeAndNobodyIsNamed(FxRobot robot) {
    List<String> faults = new ArrayList<>();
    List<String> said = new ArrayList<>();
    robot.interact(
        () -> {
          for (int width : new int[] {1366, 1920}) {
            for (Language language : Language.values()) {
              console.messages.languageProperty().set(language);
              Scene scene = scene(width, width == 1366 ? 768 : 1080);
              String name = "wall-" + width + "-" + language.locale().getLanguage();
              Picture.write(scene.snapshot(null), name);
              Clipping.faultsOf(scene).forEach(fault -> faults.add(name + " " + fault));
              read(scene.getRoot(), said);
            }
          }
        });
    assertThat(faults).isEmpty();
    int there = model.countedProperty().get().orElseThrow().figures().present();
    assertThat(there).isPositive();
    assertThat(said).contains(Integer.toString(there), "dari 116", "of 116");
    String all = String.join("\n", said);
    for (Participant person :
        console.workspace.services().repositories().participants().ofEvent(console.event.id())) {
      assertThat(all).doesNotContain(PersonName.of(person.name()).name());
    }
  }

  @Test
  void theWallFollowsTheFiguresAndTheLanguage(FxRobot robot) {
    VBox[] content = new VBox[1];
    robot.interact(() -> content[0] = wall().content());
    robot.interact(() -> console.messages.languageProperty().set(Language.ENGLISH));
    console.letPeopleIn();
    List<String> said = new ArrayList<>();
    robot.interact(() -> read(content[0], said));
    assertThat(said).contains(console.messages.text("overview.present"));
    int there = model.countedProperty().get().orElseThrow().figures().present();
    assertThat(said).contains(Integer.toString(there));
  }

  private WallWindow wall() {
    return new WallWindow(model, console.messages, () -> {});
  }

  private Scene scene(double width, double height) {
    VBox content = wall().content();
    var scene = new Scene(content, width, height);
    Theme.dress(scene, Theme.sheet(OverviewView.class, "wall.css"));
    for (int pass = 0; pass < 2; pass++) {
      content.resize(width, height);
      content.applyCss();
      content.layout();
    }
    return scene;
  }

  private static void read(Node node, List<String> said) {
    if (node instanceof Labeled labeled) {
      said.add(labeled.getText());
    } else if (node instanceof Text text) {
      said.add(text.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> read(child, said));
    }
  }
}
