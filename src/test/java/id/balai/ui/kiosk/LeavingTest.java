package id.balai.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.TimeInside;
import id.balai.domain.event.DoorRules;
import id.balai.fixture.Hall;
import java.time.Duration;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Whoever leaves is told so at the kiosk, and may say that it was somebody else.
@ExtendWith(ApplicationExtension.class)
final class LeavingTest {

  private static final String NAME = "Siti Nuraini";

  private final TestKiosk kiosk =
      new TestKiosk(
          new Hall(new DoorRules(true, DoorRules.Leaving.SECOND_SCAN, 30), Door.Place.ENTRANCE));
  private KioskScreen screen;

  @Start
  void start(Stage stage) {
    screen = new KioskScreen(kiosk.context);
    stage.setScene(new Scene(screen.root(), 1366, 768));
    KioskScreen.dress(stage.getScene());
    stage.show();
    screen.onShow();
  }

  @Test
  void secondScanSaysGoodbyeWithTheTimeInsideAndAnotherOneWelcomesBack(FxRobot robot) {
    come(robot);
    pass(29);
    scan(robot);
    assertThat(said(robot, "headline")).isEqualTo("Sudah hadir");
    pass(61);
    scan(robot);
    assertThat(said(robot, "headline")).isEqualTo("Sampai jumpa, " + NAME);
    assertThat(said(robot, "status")).isEqualTo("Keluar tercatat · 10.44 WITA");
    assertThat(said(robot, "detail")).contains("selama 1 jam 30 menit");
    assertThat(time().left()).contains(kiosk.hall.clock.instant());

    pass(15);
    scan(robot);
    assertThat(said(robot, "headline")).isEqualTo("Selamat datang kembali, " + NAME);
    assertThat(time().isInside()).isTrue();
    assertThat(screen.model().figuresProperty().get().attended()).isOne();
  }

  @Test
  void whoDidNotLeaveSaysSoAndIsInsideAgain(FxRobot robot) {
    come(robot);
    pass(45);
    scan(robot);
    robot.interact(() -> robot.lookup("#not-me").queryAs(Button.class).fire());
    assertThat(robot.lookup("#message").tryQuery()).isPresent();
    assertThat(time().passages()).isEmpty();
  }

  private void come(FxRobot robot) {
    scan(robot);
    robot.interact(() -> robot.lookup("#present").queryAs(Button.class).fire());
    assertThat(time().passages()).isEmpty();
  }

  private void scan(FxRobot robot) {
    robot.interact(() -> screen.model().codeRead(kiosk.hall.code(NAME)));
  }

  private void pass(int minutes) {
    kiosk.hall.clock.pass(Duration.ofMinutes(minutes));
  }

  private TimeInside time() {
    return kiosk
        .hall
        .ledger
        .repositories()
        .attendances()
        .time(Hall.EVENT, "SOS", kiosk.hall.person(NAME).id())
        .orElseThrow();
  }

  private static String said(FxRobot robot, String style) {
    return robot.lookup("#result ." + style).queryAs(Labeled.class).getText();
  }
}
