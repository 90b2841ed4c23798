package id.balai.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.ScanResult;
import id.balai.domain.badge.Sighting;
import id.balai.domain.certificate.Certificate;
import id.balai.domain.certificate.CertificateCode;
import id.balai.domain.evidence.CertificateFacts;
import id.balai.domain.log.DoorFact;
import id.balai.fixture.Hall;
import id.balai.fixture.Office;
import id.balai.scan.DrawnFrame;
import id.balai.scan.Luma;
import id.balai.scan.decode.QrDecoder;
import id.balai.scan.presence.PresenceWindow;
import id.balai.ui.control.Tone;
import id.balai.ui.kiosk.examine.ExaminedViewModel;
import id.balai.ui.kiosk.examine.Verdict;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.kiosk.flow.KioskState;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Certificates are checked at the kiosk (*periksa keaslian*): codes that are really drawn and
/// decoded, scanned and typed; genuine, changed, voided and of strangers.
@ExtendWith(ApplicationExtension.class)
final class ExaminingTest {

  private static final long FRAME = Duration.ofMillis(100).toNanos();

  private final TestKiosk kiosk = new TestKiosk(new Hall());
  private final Hall hall = kiosk.hall;
  private final KioskViewModel model = new KioskViewModel(kiosk.context);
  private final Certificate certificate = hall.certify(Hall.SIGNER);
  private final CertificateFacts facts = hall.facts(certificate);
  private final String token = Office.ours().token(facts);

  @ParameterizedTest
  @CsvSource({"300, 0, 2", "420, 1, 4", "640, 2, 8"})
  void aCodeThatACameraSeesIsAnsweredAtRest(int side, int blur, double noise) {
    show(frame(token, side, blur, noise));

    assertThat(verdict()).isEqualTo(Verdict.GENUINE);
    assertThat(facts()).first().isEqualTo(Hall.SIGNER);
    assertThat(facts()).contains(certificate.number(), certificate.code());
    assertThat(facts()).anyMatch(line -> line.contains(hall.event.name()));
    assertThat(kiosk.heard).containsExactly(Tone.OK);
  }

  @Test
  void nothingIsRecordedOfACheck() {
    int before = hall.ledger.log().newest(Hall.EVENT, 1000).size();
    List.of(token, certificate.code(), "BLI1:", "BLI-0000-0000")
        .forEach(text -> model.handle(new KioskInput.Check(text)));

    assertThat(hall.ledger.log().newest(Hall.EVENT, 1000)).hasSize(before);
  }

  @Test
  void everyChangedByteIsFound() {
    var random = new Random(11);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = token.getBytes(StandardCharsets.US_ASCII);
      int at = CertificateCode.PREFIX.length() + random.nextInt(bytes.length - 5);
      byte before = bytes[at];
      bytes[at] = (byte) "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".charAt(random.nextInt(45));
      if (bytes[at] == before) {
        continue;
      }
      model.handle(new KioskInput.Check(new String(bytes, StandardCharsets.US_ASCII)));
      assertThat(verdict())
          .as("letter %d", at)
          .isIn(Verdict.FORGED, Verdict.DAMAGED, Verdict.OTHER_OFFICE);
      assertThat(facts()).as("nothing that nobody signed is shown").isEmpty();
    }
  }

  @Test
  void forgedAndForeignCodesThatAreReallyPrintedAreNotGenuine() {
    show(frame(forged(), 640, 0, 2));
    assertThat(verdict()).isEqualTo(Verdict.FORGED);
    assertThat(kiosk.heard).containsExactly(Tone.BAD);

    kiosk.hall.clock.pass(Duration.ofSeconds(10));
    show(frame(Office.other().token(facts), 640, 0, 2));
    assertThat(verdict()).isEqualTo(Verdict.OTHER_OFFICE);
    assertThat(facts()).isEmpty();
  }

  @Test
  void aThousandTextsOfChanceAreAnsweredAndNoneIsGenuine() {
    var random = new Random(20241007);
    model.handle(new KioskInput.Examine());
    for (int i = 0; i < 1000; i++) {
      String text = chance(random);
      kiosk.hall.clock.pass(Duration.ofSeconds(6));
      if (random.nextBoolean()) {
        model.handle(new KioskInput.Check(text));
      } else {
        model.codeRead(text);
      }
      assertThat(model.stateProperty().get()).isInstanceOf(KioskState.Examined.class);
      assertThat(verdict())
          .as(text)
          .isIn(Verdict.DAMAGED, Verdict.NO_CERTIFICATE, Verdict.UNKNOWN_CODE);
      assertThat(facts()).isEmpty();
    }
  }

  @Test
  void replacedAndVoidedCertificatesSaySoWithTheNewNumber() {
    Certificate next = hall.replace(certificate, Hall.SIGNER);
    model.handle(new KioskInput.Check(token));
    assertThat(verdict()).isEqualTo(Verdict.REPLACED);
    assertThat(said().detail().get()).contains(next.number());
    model.handle(new KioskInput.Check(next.code()));
    assertThat(verdict()).isEqualTo(Verdict.RECORDED);

    hall.withdraw(next);
    model.handle(new KioskInput.Check(next.code()));
    assertThat(verdict()).isEqualTo(Verdict.VOIDED);
    assertThat(facts()).contains(next.number());
  }

  @ParameterizedTest
  @ValueSource(strings = {"BLI-7K4M-0001", "bli-7k4m-0001", "7K4M0001", " 7k4m-0001 "})
  void theShortCodeCountsHoweverItIsTyped(String typed) {
    model.handle(new KioskInput.Check(typed));

    assertThat(verdict()).isEqualTo(Verdict.RECORDED);
    assertThat(facts()).first().isEqualTo(Hall.SIGNER);
  }

  @Test
  void aBadgeLeavesTheScreenAndChecksItsOwnerIn() {
    for (boolean isAnswered : new boolean[] {false, true}) {
      model.handle(new KioskInput.Examine());
      if (isAnswered) {
        model.codeRead(token);
      }
      kiosk.hall.clock.pass(Duration.ofSeconds(6));
      model.codeRead(hall.code(isAnswered ? "Siti Nuraini" : "Siti Hajar"));
      assertThat(model.stateProperty().get())
          .isInstanceOfSatisfying(
              KioskState.Result.class,
              result -> assertThat(result.answer()).isInstanceOf(ScanResult.Ok.class));
    }
    assertThat(hall.ledger.log().newest(Hall.EVENT, 2))
        .allMatch(entry -> entry.fact() instanceof DoorFact.Attended);
  }

  @Test
  void aCertificateBehindAPersonTakesNoScreenAway() {
    model.codeRead(hall.code(Hall.SIGNER));
    model.handle(new KioskInput.Proceed());
    KioskState reading = model.stateProperty().get();

    model.certificateSeen(token);

    assertThat(model.stateProperty().get()).isEqualTo(reading);
  }

  @Test
  void nobodyLeftAnswerIsGoneAfterHalfAMinute() {
    model.codeRead(token);
    kiosk.hall.clock.pass(KioskState.COMPARING);
    model.tick();

    assertThat(model.stateProperty().get()).isInstanceOf(KioskState.Resting.class);
  }

  /// Also with Caps Lock, and on a layout on which the colon stands elsewhere: then it is told that
  /// the code was not read whole, never that the certificate is a forgery.
  @Test
  void aScannerThatTypesIsHeardOverTheField(FxRobot robot) {
    robot.interact(
        () -> {
          var screen = new KioskScreen(kiosk.context);
          var scene = new Scene(new Group(), 1366, 768);
          KioskScreen.dress(scene);
          scene.setRoot(screen.root());
          screen.onShow();
          fire(screen, "examine");
          TextField field = (TextField) screen.root().lookup("#short-code");
          field.requestFocus();
          WedgeKeys keys = new WedgeKeys(scene, hall.clock);
          keys.scan(token);
          assertThat(Verdict.of(examined(screen.model()).report())).isEqualTo(Verdict.GENUINE);

          fire(screen, "again");
          hall.clock.pass(Duration.ofSeconds(6));
          keys.scan(token.toLowerCase(Locale.ROOT));
          assertThat(Verdict.of(examined(screen.model()).report())).isEqualTo(Verdict.GENUINE);

          fire(screen, "again");
          hall.clock.pass(Duration.ofSeconds(6));
          keys.scan(token.replace(':', 'Ö'));
          assertThat(Verdict.of(examined(screen.model()).report())).isEqualTo(Verdict.DAMAGED);

          fire(screen, "again");
          ((TextField) screen.root().lookup("#short-code")).setText("7k4m0001");
          fire(screen, "check");
          assertThat(Verdict.of(examined(screen.model()).report())).isEqualTo(Verdict.RECORDED);
          fire(screen, "close");
          assertThat(screen.model().stateProperty().get()).isInstanceOf(KioskState.Resting.class);
          screen.onHide();
        });
  }

  private static void fire(KioskScreen screen, String id) {
    screen.root().applyCss();
    screen.root().layout();
    ((Button) screen.root().lookup("#" + id)).fire();
  }

  /// Signed by nobody: the signature is another certificate's.
  private String forged() {
    String other = Office.ours().token(hall.facts(hall.certify("Siti Nuraini")));
    int at = token.length() - 60;
    return token.substring(0, at) + other.substring(other.length() - 60);
  }

  private static String chance(Random random) {
    String start =
        List.of("", "BLI1:", "BLI1:NC", "BLI-", "http://", "\u0000").get(random.nextInt(6));
    var text = new StringBuilder(start);
    int length = 1 + random.nextInt(400);
    boolean isPlain = random.nextBoolean();
    while (text.length() < length) {
      text.appendCodePoint(isPlain ? 32 + random.nextInt(90) : 1 + random.nextInt(0xd7ff));
    }
    return text.toString();
  }

  /// A camera's frame of 1280 × 720 with the code held at a slant.
  private static Luma frame(String text, int side, int blur, double noise) {
    double x = 320;
    double y = 40;
    return new DrawnFrame(1280, 720, 140)
        .code(text, x, y, x + side, y + 12, x + side - 8, y + side, x + 6, y + side - 14)
        .blur(blur)
        .noise(noise, 5)
        .luma();
  }

  private void show(Luma frame) {
    var decoder = new QrDecoder(() -> 0);
    var window = PresenceWindow.forCamera();
    List<Sighting> seen = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      seen.addAll(window.read(decoder.decodeLive(frame), i * FRAME));
    }
    assertThat(seen).hasSize(1);
    seen.forEach(
        sighting -> {
          assertThat(sighting).isInstanceOf(Sighting.Certificate.class);
          model.certificateSeen(((Sighting.Certificate) sighting).text());
        });
  }

  private static KioskState.Examined examined(KioskViewModel model) {
    assertThat(model.stateProperty().get()).isInstanceOf(KioskState.Examined.class);
    return (KioskState.Examined) model.stateProperty().get();
  }

  private Verdict verdict() {
    return Verdict.of(examined(model).report());
  }

  private ExaminedViewModel said() {
    return new ExaminedViewModel(examined(model).report(), kiosk.messages);
  }

  private List<String> facts() {
    return said().facts();
  }
}
