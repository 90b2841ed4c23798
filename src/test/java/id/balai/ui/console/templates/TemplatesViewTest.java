package id.balai.ui.console.templates;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.fixture.Clipping;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ConsoleFrame;
import id.balai.ui.console.ViewModels;
import id.balai.ui.control.Theme;
import id.balai.ui.kiosk.Picture;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The editor of certificate templates over the sample event in a real house.
@ExtendWith(ApplicationExtension.class)
final class TemplatesViewTest {

  private final ConsoleAtWork console = new ConsoleAtWork();
  private TemplatesViewModel model;
  private TemplatesView view;
  private Scene scene;

  @Start
  void start(Stage stage) {
    model = ViewModels.templates(console.context());
    view = new TemplatesView(model, console.messages);
    view.root().getStyleClass().add("console");
    view.root().getStylesheets().add(Theme.sheet(ConsoleFrame.class, "frame.css"));
    scene = ConsoleAtWork.scene(view.root(), 1130, 640);
    view.onShow();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(view::onHide);
    console.close();
  }

  @Test
  void theEventsTemplateIsShownAndAnOwnOneIsKeptBesideIt(FxRobot robot) throws Exception {
    assertThat(model.names()).containsExactly("bingkai", "pita", "sudut");
    assertThat(model.nameProperty().get()).isEqualTo("sudut");
    assertThat(model.pictureProperty().get()).isPresent();
    robot.interact(() -> field("template-name").setText("kecamatan"));
    robot.interact(
        () -> area().setText(area().getText().replace("diberikan kepada", "diserahkan kepada")));
    robot.interact(() -> button("keep-template").fire());
    assertThat(sentence()).contains("kecamatan");
    assertThat(model.names()).contains("kecamatan");
    assertThat(console.workspace.services().templates().find("kecamatan").orElseThrow().html())
        .contains("diserahkan kepada");
    robot.interact(() -> Picture.write(scene.snapshot(null), "konsol-templat"));
    robot.interact(() -> assertThat(Clipping.faultsOf(scene, 8)).isEmpty());
  }

  @Test
  void aTemplateThatCannotBeUsedIsNotKeptAndSaysWhy(FxRobot robot) {
    robot.interact(() -> field("template-name").setText("rusak"));
    robot.interact(() -> area().setText("<html><body><script>x()</script></body></html>"));
    robot.interact(() -> button("keep-template").fire());
    assertThat(sentence()).contains("script");
    assertThat(model.names()).doesNotContain("rusak");
    robot.interact(() -> field("template-name").setText("../luar"));
    robot.interact(() -> button("keep-template").fire());
    assertThat(sentence()).contains("huruf kecil");
  }

  private String sentence() {
    return ((Label) scene.lookup("#template-sentence")).getText();
  }

  private TextField field(String id) {
    return (TextField) scene.lookup("#" + id);
  }

  private TextArea area() {
    return (TextArea) scene.lookup("#template-html");
  }

  private Button button(String id) {
    return (Button) scene.lookup("#" + id);
  }
}
