package id.balai.ui.console.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.AbsenceReason;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.document.SheetMark;
import id.balai.fixture.Clipping;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ConsoleFrame;
import id.balai.ui.console.ViewModels;
import id.balai.ui.control.Theme;
import id.balai.ui.kiosk.Picture;
import id.balai.ui.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The page of sessions and presences over the sample event in a real house.
@ExtendWith(ApplicationExtension.class)
final class AttendanceViewTest {

  private static final double MARGIN = 16;

  private final ConsoleAtWork console = new ConsoleAtWork();
  private AttendanceViewModel model;
  private AttendanceView view;
  private Scene scene;

  @Start
  void start(Stage stage) {
    model = ViewModels.attendance(console.context());
    view = new AttendanceView(model, console.messages);
    view.root().getStyleClass().add("console");
    view.root().getStylesheets().add(Theme.sheet(ConsoleFrame.class, "frame.css"));
    scene = ConsoleAtWork.scene(view.root(), 1130, 700);
    view.onShow();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(view::onHide);
    console.close();
  }

  @Test
  void guestOfHonourIsMarkedInTwoActionsAndTheRecordSaysByHand(FxRobot robot) {
    String name = model.rows().getFirst().person().name();
    robot.interact(() -> search().setText(name.substring(0, 9)));
    robot.interact(() -> button("mark").fire());

    PresenceRow row = model.selectedProperty().get().orElseThrow();
    assertThat(row.person().name()).isEqualTo(name);
    assertThat(row.attendance()).map(Attendance::means).contains(Attendance.Means.OPERATOR);
  }

  @Test
  void enterInTheSearchMarksTheFirstHit(FxRobot robot) {
    robot.interact(() -> search().setText(model.rows().get(3).person().name()));
    robot.interact(() -> search().fireEvent(new javafx.event.ActionEvent()));
    assertThat(model.selectedProperty().get().orElseThrow().attendance()).isPresent();
  }

  @Test
  void paperEntryDelegateAndAnnulmentLeaveTheirMarks(FxRobot robot) {
    robot.interact(() -> choose(0));
    robot.interact(() -> field("paper-time").setText("9.20"));
    robot.interact(() -> button("from-paper").fire());
    assertThat(chosen().marks()).contains(SheetMark.FROM_PAPER);
    assertThat(model.page().times().clock(chosen().attendance().orElseThrow().arrival()))
        .isEqualTo("09.20");

    robot.interact(() -> button("annul").fire());
    assertThat(chosen().attendance()).as("no reason was given").isPresent();
    robot.interact(() -> field("reason").setText("salah baris"));
    robot.interact(() -> button("annul").fire());
    assertThat(chosen().attendance()).isEmpty();
    assertThat(model.annulled()).hasSize(1);

    robot.interact(() -> field("delegate-name").setText("Rahmat Hidayat"));
    robot.interact(() -> button("on-behalf").fire());
    assertThat(chosen().marks()).containsExactly(SheetMark.ON_BEHALF);
    robot.interact(() -> shoot("attendance-work"));
  }

  @Test
  void whyOneDidNotComeIsEnteredAndTakenOutAgain(FxRobot robot) {
    robot.interact(() -> choose(2));
    robot.interact(() -> button("absence-sick").fire());
    assertThat(chosen().absence()).contains(AbsenceReason.SICK);
    robot.interact(() -> shoot("attendance-sick"));
    robot.interact(() -> button("absence-excused").fire());
    assertThat(chosen().absence()).contains(AbsenceReason.EXCUSED);
    robot.interact(() -> button("absence-excused").fire());
    assertThat(chosen().absence()).isEmpty();
    robot.interact(() -> button("absence-sick").fire());
    robot.interact(() -> button("mark").fire());
    assertThat(chosen().attendance()).isPresent();
    assertThat(chosen().absence()).as("who came is not absent").isEmpty();
  }

  @Test
  void keysAndButtonsMoveAPersonWithinTheGroupAndThatIsKept(FxRobot robot) {
    PresenceRow first = model.rows().getFirst();
    PresenceRow second = model.rows().get(1);
    assertThat(second.capacity().group()).isEqualTo(first.capacity().group());
    robot.interact(() -> choose(1));
    robot.interact(() -> button("order-up").fire());
    assertThat(model.rows().getFirst().person().id()).isEqualTo(second.person().id());
    robot.interact(
        () ->
            scene
                .lookup("#presences")
                .fireEvent(
                    new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, true, false)));
    assertThat(model.rows().getFirst().person().id()).isEqualTo(first.person().id());
    robot.interact(
        () -> model.order().moveBefore(model.rows().get(1), Optional.of(model.rows().get(0))));
    assertThat(model.rows().getFirst().person().id()).isEqualTo(second.person().id());
    assertThat(model.page().statusProperty().get()).contains(second.person().name());
  }

  @Test
  void wrongTimeIsRefusedWithASentence(FxRobot robot) {
    robot.interact(() -> choose(1));
    robot.interact(() -> field("paper-time").setText("25.99"));
    robot.interact(() -> button("from-paper").fire());
    assertThat(chosen().attendance()).isEmpty();
    assertThat(model.page().statusProperty().get()).contains("09.20");
  }

  @Test
  void pageFitsWithEveryFormOpen(FxRobot robot) {
    var faults = new ArrayList<String>();
    robot.interact(
        () -> {
          for (Language language : Language.values()) {
            console.messages.languageProperty().set(language);
            choose(0);
            faults.addAll(shoot("attendance-absent-" + language.locale().getLanguage()));
            model.mark();
            faults.addAll(shoot("attendance-present-" + language.locale().getLanguage()));
            model.annul("salah orang yang dicatat di pintu satu");
            faults.addAll(shoot("attendance-annulled-" + language.locale().getLanguage()));
          }
        });
    assertThat(faults).isEmpty();
  }

  private List<String> shoot(String name) {
    for (int i = 0; i < 3; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
    Picture.write(scene.snapshot(null), "console-" + name);
    return Clipping.faultsOf(scene, MARGIN);
  }

  private void choose(int row) {
    model.selectedProperty().set(java.util.Optional.of(model.rows().get(row)));
  }

  private PresenceRow chosen() {
    return model.selectedProperty().get().orElseThrow();
  }

  private TextField search() {
    return field("search");
  }

  private TextField field(String id) {
    return (TextField) scene.lookup("#" + id);
  }

  private Button button(String id) {
    return (Button) scene.lookup("#" + id);
  }
}
