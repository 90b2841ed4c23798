package id.balai.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Annulment;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.event.DoorRules;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Delegate;
import id.balai.fixture.Hall;
import id.balai.ui.control.DeviceHealth;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.kiosk.flow.KioskState;
import id.balai.ui.kiosk.flow.PendingSignature;
import id.balai.ui.kiosk.flow.SigningMode;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Whoever stands at the kiosk is the one it speaks to: a person taken for somebody else says so,
/// and somebody who came for another is greeted, signs and is thanked by the own name.
@ExtendWith(ApplicationExtension.class)
final class NotMeTest {

  private static final String CAME = "Ratna Dewi Lestari, S.E.";

  private final TestKiosk kiosk = new TestKiosk(new Hall());
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
  void wrongPersonIsTakenBackAndTheOwnerStillComes(FxRobot robot) {
    robot.interact(() -> screen.model().codeRead(kiosk.hall.code(Hall.SIGNER)));
    Attendance wrong = recorded(Hall.SIGNER).orElseThrow();
    assertThat(screen.model().figuresProperty().get().attended()).isOne();

    robot.interact(() -> fire("#not-me"));

    assertThat(robot.lookup("#message").tryQuery()).isPresent();
    assertThat(said()).contains("Sudah dibatalkan");
    assertThat(recorded(Hall.SIGNER)).isEmpty();
    assertThat(screen.model().figuresProperty().get().attended()).isZero();
    List<Annulment> seenAtTheDesk =
        kiosk.hall.ledger.repositories().attendances().annulled(Hall.EVENT, "SOS");
    assertThat(seenAtTheDesk)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.attendance()).isEqualTo(wrong);
              assertThat(one.reason()).isEqualTo(DoorFact.AttendanceAnnulled.NOT_ME);
              assertThat(one.actor()).isEqualTo("peserta");
            });

    robot.interact(() -> screen.model().codeRead(kiosk.hall.code(Hall.SIGNER)));
    assertThat(recorded(Hall.SIGNER)).isPresent();
    assertThat(robot.lookup("#result").tryQuery()).isPresent();
  }

  @Test
  void whatWasThereBeforeThisScanStays(FxRobot robot) {
    robot.interact(() -> screen.model().codeRead(kiosk.hall.code(Hall.SIGNER)));
    Attendance first = recorded(Hall.SIGNER).orElseThrow();
    kiosk.hall.clock.pass(java.time.Duration.ofMinutes(3));
    robot.interact(() -> screen.model().codeRead(kiosk.hall.code(Hall.SIGNER)));

    robot.interact(() -> fire("#not-me"));

    assertThat(screen.model().stateProperty().get()).isEqualTo(new KioskState.Resting());
    assertThat(recorded(Hall.SIGNER)).contains(first);
    assertThat(kiosk.hall.ledger.repositories().attendances().annulled(Hall.EVENT, "SOS"))
        .isEmpty();
  }

  @Test
  void doorThatAsksFirstRecordsNobodyBeforeTheAnswer(FxRobot robot) {
    var hall = kiosk.hall;
    hall.ledger.record(
        hall.currentActor.by(hall.event),
        new WorkspaceFact.EventPlanned(hall.event.with(new DoorRules(true))));
    robot.interact(() -> screen.model().codeRead(hall.code(Hall.SIGNER)));
    assertThat(robot.lookup("#confirm .headline").queryAs(Labeled.class).getText())
        .isEqualTo(Hall.SIGNER);
    assertThat(recorded(Hall.SIGNER)).isEmpty();
    robot.interact(() -> fire("#back"));
    assertThat(screen.model().stateProperty().get()).isEqualTo(new KioskState.Resting());
    assertThat(recorded(Hall.SIGNER)).isEmpty();

    hall.clock.pass(java.time.Duration.ofMinutes(1));
    robot.interact(() -> screen.model().codeRead(hall.code(Hall.SIGNER)));
    robot.interact(() -> fire("#present"));
    assertThat(recorded(Hall.SIGNER).orElseThrow().means()).isEqualTo(Attendance.Means.BADGE);
    assertThat(robot.lookup("#result").tryQuery()).isPresent();

    hall.clock.pass(java.time.Duration.ofMinutes(1));
    robot.interact(() -> screen.model().codeRead(hall.code(Hall.SIGNER)));
    assertThat(robot.lookup("#confirm").tryQuery()).as("who is there is not asked").isEmpty();
  }

  @Test
  void representativeIsGreetedByTheOwnName(FxRobot robot) {
    robot.interact(
        () -> {
          screen.model().handle(new KioskInput.Find());
          screen.model().handle(new KioskInput.Picked(kiosk.hall.person(Hall.SIGNER)));
          screen.model().handle(new KioskInput.Represent());
          screen.root().applyCss();
          field("#delegate-name").setText(CAME);
          field("#delegate-office").setText("Bendahara");
          fire("#send");
        });

    assertThat(robot.lookup("#result .headline").queryAs(Labeled.class).getText()).isEqualTo(CAME);
    assertThat(said()).contains("Bendahara · mewakili " + Hall.SIGNER);

    robot.interact(() -> screen.model().codeRead(kiosk.hall.code(Hall.SIGNER)));
    assertThat(robot.lookup("#result .status").queryAs(Labeled.class).getText()).isEqualTo(CAME);
  }

  @Test
  void representativeSignsAndIsThankedByTheOwnName(FxRobot robot) {
    var duty =
        new PendingSignature(
            kiosk.hall.person(Hall.SIGNER),
            kiosk
                .hall
                .ledger
                .repositories()
                .declarations()
                .current(Hall.EVENT, "IKRAR")
                .orElseThrow(),
            "id",
            List.of(),
            SigningMode.SEARCH,
            Optional.of(new Delegate(CAME, "Bendahara")));
    robot.interact(
        () -> {
          screen.model().codeRead(kiosk.hall.code(Hall.SIGNER));
          KioskState.Result shown = (KioskState.Result) screen.model().stateProperty().get();
          screen.model().handle(new KioskState.Result(shown.answer(), Optional.of(duty)));
          screen.model().handle(new KioskInput.Proceed());
        });
    assertThat(robot.lookup("#sign .who").queryAs(Text.class).getText()).isEqualTo(CAME);

    robot.interact(
        () -> {
          screen.model().handle(new KioskInput.ReachedEnd(kiosk.hall.clock.instant()));
          screen.model().handle(new KioskInput.Stored(Optional.empty()));
        });
    assertThat(robot.lookup("#thanks .headline").queryAs(Labeled.class).getText()).contains(CAME);
  }

  @Test
  void aKioskSpeaksOfACameraOnlyWhereOneSees(FxRobot robot) {
    assertSpeaksOfACamera(robot, false);
    for (DeviceHealth.Health health : DeviceHealth.Health.values()) {
      robot.interact(
          () ->
              kiosk.devices.set(
                  List.of(
                      new DeviceHealth(DeviceHealth.Device.SCANNER, DeviceHealth.Health.READY),
                      new DeviceHealth(DeviceHealth.Device.CAMERA, health))));
      assertSpeaksOfACamera(robot, health == DeviceHealth.Health.READY);
    }
  }

  private void assertSpeaksOfACamera(FxRobot robot, boolean isExpected) {
    assertThat(robot.lookup("#camera-arrow").query().isVisible()).isEqualTo(isExpected);
    assertThat(robot.lookup(".scan-line").query().isVisible()).isEqualTo(isExpected);
    assertThat(said().stream().anyMatch(word -> word.startsWith("ke kamera")))
        .isEqualTo(isExpected);
    assertThat(said()).anyMatch(word -> word.contains("ke pemindai di meja"));
  }

  private Optional<Attendance> recorded(String name) {
    return kiosk
        .hall
        .ledger
        .repositories()
        .attendances()
        .find(Hall.EVENT, "SOS", kiosk.hall.person(name).id());
  }

  private List<String> said() {
    return screen.root().lookupAll(".label").stream()
        .filter(Node::isVisible)
        .map(label -> ((Labeled) label).getText())
        .toList();
  }

  private TextField field(String id) {
    return (TextField) screen.root().lookup(id);
  }

  private void fire(String id) {
    screen.root().applyCss();
    ((Button) screen.root().lookup(id)).fire();
  }
}
