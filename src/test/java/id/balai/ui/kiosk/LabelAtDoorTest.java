package id.balai.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Door;
import id.balai.domain.event.DoorRules;
import id.balai.domain.event.Labels;
import id.balai.domain.layout.LabelSize;
import id.balai.domain.printing.DocumentPrinter;
import id.balai.fixture.Hall;
import id.balai.paper.PdfPaperWriter;
import id.balai.paper.printing.JdkPrinters;
import id.balai.paper.printing.PollPolicy;
import id.balai.paper.printing.PrivateCups;
import id.balai.paper.printing.ipp.CupsPrinters;
import id.balai.service.printing.LabelService;
import id.balai.service.registration.WalkIn;
import id.balai.ui.kiosk.flow.KioskInput;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Somebody registers at the door and reads at the kiosk what becomes of the card, which a real
/// CUPS prints where the computer has one.
@ExtendWith(ApplicationExtension.class)
final class LabelAtDoorTest {

  @TempDir static Path folder;

  private static Optional<PrivateCups> cups = Optional.empty();

  private final Hall hall =
      new Hall(
          new DoorRules(false).printing(Labels.NEW_CARDS, LabelSize.SMALL), Door.Place.ENTRANCE);
  private Optional<String> chosen = Optional.empty();
  private Stage stage;
  private KioskScreen screen;

  @BeforeAll
  static void startCups() throws IOException {
    cups = PrivateCups.start(folder);
  }

  @AfterAll
  static void stopCups() {
    cups.ifPresent(PrivateCups::close);
  }

  @Start
  void start(Stage given) {
    stage = given;
    screen = open(new JdkPrinters(List::of));
    show();
  }

  @Test
  void aPrinterThatIsNotChosenOrNotThereLeadsToTheDesk(FxRobot robot) {
    robot.interact(() -> register("Kartini"));
    assertThat(said(robot)).isEqualTo("Kartu dapat diambil di meja");
    chosen = Optional.of("Tidak ada");
    robot.interact(() -> register("Dewi Sartika"));
    assertThat(said(robot)).isEqualTo("Printer bermasalah — kartu dapat diambil di meja");
    robot.interact(() -> screen.model().codeRead(hall.code("Siti Nuraini")));
    assertThat(said(robot)).as("who was invited has a card").isEmpty();
  }

  @Test
  void aCardIsPrintedOnceAndSaidToBe(FxRobot robot) throws Exception {
    Assumptions.assumeTrue(cups.isPresent(), "no CUPS on this computer");
    Path paper = cups.orElseThrow().labelPrinter("Pintu");
    chosen = Optional.of("Pintu");
    var printers =
        new CupsPrinters(
            cups.orElseThrow().address(),
            PrivateCups.USER,
            new PollPolicy(Duration.ofSeconds(30), Duration.ofMillis(50)));
    robot.interact(
        () -> {
          screen = open(printers);
          show();
        });
    robot.interact(() -> register("Kartini"));
    assertThat(said(robot)).isEqualTo("Kartu sudah dicetak. Ambil di printer.");
    assertThat(paper).isNotEmptyFile();
    hall.clock.pass(Duration.ofMinutes(2));
    robot.interact(() -> screen.model().codeRead(hall.code("Kartini")));
    assertThat(said(robot)).isEmpty();
    assertThat(hall.ledger.repositories().prints().ofEvent(Hall.EVENT)).hasSize(1);
  }

  private KioskScreen open(DocumentPrinter printers) {
    var labels =
        new LabelService(
            printers,
            new PdfPaperWriter(Locale.of("id"), Optional::empty),
            hall.access(),
            UUID::randomUUID,
            () -> chosen);
    return new KioskScreen(new TestKiosk(hall, labels).context);
  }

  private void show() {
    stage.setScene(new Scene(screen.root(), 1366, 768));
    KioskScreen.dress(stage.getScene());
    stage.show();
    screen.onShow();
  }

  private void register(String name) {
    var form = new WalkIn(Hall.EVENT, name, "Desa Mukti Jaya", "", "Perangkat Desa", "");
    screen.model().handle(new KioskInput.Enter(form));
  }

  private static String said(FxRobot robot) {
    return robot.lookup("#result .printing").queryAs(Labeled.class).getText();
  }
}
