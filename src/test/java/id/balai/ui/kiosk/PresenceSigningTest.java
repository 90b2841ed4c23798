package id.balai.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.ScanResult;
import id.balai.domain.event.PresenceSignature;
import id.balai.domain.log.SigningFact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.fixture.Hall;
import id.balai.service.signing.PresenceText;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.kiosk.flow.KioskState;
import id.balai.ui.kiosk.flow.PendingSignature;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Where an event asks for it, whoever holds a badge up is greeted, and led from the greeting to
/// the pad without another touch; who signs a declaration in the session signs nothing else.
@ExtendWith(ApplicationExtension.class)
final class PresenceSigningTest {

  private static final String GUEST = "Siti Nuraini";
  private static final String CODE = PresenceSignature.code("SOS");

  private final TestKiosk kiosk = new TestKiosk(asking());
  private KioskScreen screen;

  private static Hall asking() {
    var hall = new Hall();
    var asking = hall.event.with(PresenceSignature.AT_KIOSK);
    hall.ledger.record(hall.currentActor.by(asking), new WorkspaceFact.EventPlanned(asking));
    asking
        .sessions()
        .forEach(
            session ->
                hall.ledger.record(
                    hall.currentActor.by(asking),
                    new SigningFact.TextWritten(PresenceText.of(asking, session))));
    return hall;
  }

  @Start
  void start(Stage stage) {
    screen = new KioskScreen(kiosk.context);
    stage.setScene(new Scene(screen.root(), 1366, 768));
    KioskScreen.dress(stage.getScene());
    stage.show();
    screen.onShow();
  }

  @Test
  void theGreetingLeadsToThePadAndTheSheetHasTheInk(FxRobot robot) {
    robot.interact(() -> screen.model().codeRead(kiosk.hall.code(GUEST)));
    assertThat(screen.model().stateProperty().get()).isInstanceOf(KioskState.Result.class);

    kiosk.hall.clock.pass(KioskState.GREETING);
    robot.interact(() -> screen.model().tick());
    robot.interact(
        () -> {
          screen.root().applyCss();
          screen.root().layout();
          Picture.write(screen.root().getScene().snapshot(null), "kiosk-presence");
        });
    assertThat(screen.model().stateProperty().get()).isInstanceOf(KioskState.Signing.class);
    assertThat(robot.lookup("#pad").queryAs(javafx.scene.Node.class).isDisabled()).isFalse();

    PendingSignature duty = ((KioskState.Signing) screen.model().stateProperty().get()).duty();
    robot.interact(
        () -> screen.model().handle(new KioskInput.Sign(KioskSigningTest.drawn(kiosk.hall, duty))));
    assertThat(screen.model().stateProperty().get()).isInstanceOf(KioskState.Thanks.class);
    assertThat(kiosk.hall.ledger.repositories().signatures().of(Hall.EVENT, CODE)).hasSize(1);

    kiosk.hall.clock.pass(KioskState.COMPARING);
    robot.interact(() -> screen.model().codeRead(kiosk.hall.code(GUEST)));
    var again = (KioskState.Result) screen.model().stateProperty().get();
    assertThat(again.answer()).isInstanceOf(ScanResult.Already.class);
    assertThat(again.next()).isEmpty();
  }

  @Test
  void whoOwesADeclarationSignsThatAndNothingElse(FxRobot robot) {
    robot.interact(() -> screen.model().codeRead(kiosk.hall.code(Hall.SIGNER)));
    var result = (KioskState.Result) screen.model().stateProperty().get();
    PendingSignature duty = result.next().orElseThrow();
    assertThat(duty.isPresence()).isFalse();
    robot.interact(() -> screen.model().handle(new KioskInput.Proceed()));
    robot.interact(
        () -> screen.model().handle(new KioskInput.ReachedEnd(kiosk.hall.clock.instant())));
    robot.interact(
        () -> screen.model().handle(new KioskInput.Sign(KioskSigningTest.drawn(kiosk.hall, duty))));
    var thanks = (KioskState.Thanks) screen.model().stateProperty().get();
    assertThat(thanks.next()).isEmpty();
    assertThat(kiosk.hall.ledger.repositories().signatures().of(Hall.EVENT, CODE)).isEmpty();
  }
}
