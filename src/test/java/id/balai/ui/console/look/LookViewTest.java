package id.balai.ui.console.look;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.base.Bundles;
import id.balai.domain.event.Event;
import id.balai.domain.layout.PaperFont;
import id.balai.domain.layout.SheetColumn;
import id.balai.fixture.Clipping;
import id.balai.service.settings.SettingWords;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ConsoleFrame;
import id.balai.ui.kiosk.Picture;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The page *Dokumen › Tampilan* in the console's frame, over the sample event in a real house.
@ExtendWith(ApplicationExtension.class)
final class LookViewTest {

  private final ConsoleAtWork console = new ConsoleAtWork();
  private ConsoleFrame frame;
  private Scene scene;

  @Start
  void start(Stage stage) {
    frame = new ConsoleFrame(console.context());
    Parent root = frame.root();
    scene = ConsoleAtWork.scene(root, 1366, 768);
    frame.onShow();
    frame.open("look");
    lay();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(frame::onHide);
    console.close();
  }

  @Test
  void everyGroupIsWholeAndHasItsPaperBesideIt(FxRobot robot) {
    var faults = new ArrayList<String>();
    var words = new SettingWords(Bundles.INDONESIAN);
    for (String group : groups().getItems()) {
      robot.interact(
          () -> {
            groups().getSelectionModel().select(group);
            lay();
            Label title = (Label) scene.lookup(".look-fields .card-title");
            if (!title.getText().equals(words.group(group))) {
              faults.add(group + " shows " + title.getText());
            }
            Picture.write(scene.snapshot(null), "look-" + group);
            Clipping.faultsOf(scene, 8).forEach(fault -> faults.add(group + " " + fault));
            ImageView page = (ImageView) scene.lookup(".desk .image-view");
            if (page.getImage() == null) {
              faults.add(group + " has no paper");
            }
          });
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void whatIsChosenAndTypedIsKeptWhenItIsSaved(FxRobot robot) {
    open(robot, "paper");
    robot.interact(() -> this.<ComboBox<String>>find("set-paper-font").setValue("bookman"));
    robot.interact(() -> text("set-paper-textSize").setText("dua"));
    assertThat(this.<Label>find("set-paper-textSize-flaw").getText()).contains("9..14");
    robot.interact(() -> button("look-save").fire());
    assertThat(this.<Label>find("look-problem").getText()).isNotEmpty();
    assertThat(kept().papers().look().font()).isEqualTo(PaperFont.ARIAL);
    robot.interact(() -> text("set-paper-textSize").setText("12"));
    robot.interact(() -> text("set-paper-margins-lists-left").setText("22,5"));
    open(robot, "sheet");
    robot.interact(() -> button("set-sheet-columns-1-off").fire());
    robot.interact(() -> button("set-sheet-columns-2-up").fire());
    robot.interact(() -> text("set-sheet-columns-1-width").setText("40"));
    open(robot, "officials");
    robot.interact(() -> button("set-officials-receipts-add").fire());
    assertThat(this.<Label>find("set-officials-receipts-flaw").getText()).isNotEmpty();
    robot.interact(() -> text("set-officials-receipts-1-name").setText("Uji Coba, S.E."));
    robot.interact(() -> text("set-officials-receipts-1-capacity").setText("PPTK"));
    robot.interact(() -> button("look-save").fire());
    assertThat(this.<Label>find("look-said").getText()).isNotEmpty();
    assertThat(kept().papers().look().font()).isEqualTo(PaperFont.BOOKMAN);
    assertThat(kept().papers().look().size()).isEqualTo(12);
    assertThat(kept().papers().look().lists().left()).isEqualTo(225);
    assertThat(kept().papers().sheet().columns().getFirst().column())
        .isEqualTo(SheetColumn.IDENTITY);
    assertThat(kept().papers().sheet().columns().getFirst().width()).isEqualTo(40);
    assertThat(kept().entries().officials().receipts()).hasSize(1);
  }

  private void open(FxRobot robot, String group) {
    robot.interact(
        () -> {
          groups().getSelectionModel().select(group);
          lay();
        });
  }

  private Event kept() {
    return console.workspace.services().repositories().events().find(console.event.id()).get();
  }

  private ListView<String> groups() {
    return find("look-groups");
  }

  private ButtonBase button(String id) {
    return find(id);
  }

  private TextInputControl text(String id) {
    return find(id);
  }

  @SuppressWarnings({
    "unchecked",
    "TypeParameterUnusedInFormals"
  }) // the test knows what it asks for
  private <N extends Node> N find(String id) {
    N node = (N) scene.lookup("#" + id);
    assertThat(node).as(id).isNotNull();
    return node;
  }

  /// What scrolls keeps a picture of itself, which without a window nobody makes anew.
  private void lay() {
    for (int i = 0; i < 2; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      scene.getRoot().lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
    }
  }
}
