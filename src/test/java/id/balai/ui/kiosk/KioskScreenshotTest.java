package id.balai.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Door;
import id.balai.domain.badge.ForeignKind;
import id.balai.domain.certificate.Certificate;
import id.balai.domain.evidence.CertificateFacts;
import id.balai.fixture.Clipping;
import id.balai.fixture.Hall;
import id.balai.fixture.Office;
import id.balai.service.station.StationSettings;
import id.balai.service.station.StationSettings.CameraPlace;
import id.balai.service.station.StationSettings.Sound;
import id.balai.service.station.StationSettings.Theme;
import id.balai.ui.control.InkPad;
import id.balai.ui.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Shows every state of the kiosk in four sizes, two type sizes and two languages, and fails where
/// anything is cut, leaves the window, lies over other words or has no name for a screen reader.
/// Leaves a picture of every state in the smallest size and in portrait; of every combination with
/// `-Dbalai.pictures=all`.
@ExtendWith(ApplicationExtension.class)
final class KioskScreenshotTest {

  private record Size(int width, int height) {}

  private record View(String name, Function<TestKiosk, String> code, Consumer<KioskScreen> play) {}

  private static final List<Size> SIZES =
      List.of(new Size(1366, 768), new Size(1600, 900), new Size(1920, 1080), new Size(1080, 1920));

  private static final boolean ALL = "all".equals(System.getProperty("balai.pictures"));

  private Scene scene;
  private TestKiosk kiosk;

  @Start
  void start(Stage stage) {
    // Scenes without a window have exactly the size that is asked for.
    kiosk = new TestKiosk(new Hall());
    scene = new Scene(new Group());
  }

  @Test
  void noStateHasCutOrOverlappingTextOrAThingWithoutAName(FxRobot robot) {
    var faults = new ArrayList<String>();
    for (Size size : SIZES) {
      robot.interact(() -> fit(size));
      for (View view : views()) {
        robot.interact(() -> faults.addAll(shoot(view, size)));
      }
    }
    assertThat(faults).isEmpty();
  }

  private void fit(Size size) {
    scene = new Scene(new Group(), size.width(), size.height());
    KioskScreen.dress(scene);
  }

  private List<String> shoot(View view, Size size) {
    kiosk = new TestKiosk(hall(view), settings(view));
    String code = view.code().apply(kiosk);
    var screen = new KioskScreen(kiosk.context);
    scene.setRoot(screen.root());
    screen.root().resize(size.width(), size.height());
    screen.root().applyCss();
    screen.root().layout();
    screen.onShow();
    if (!code.isEmpty()) {
      screen.codeRead(code);
    }
    view.play().accept(screen);
    screen.model().tick();
    var faults = new ArrayList<String>();
    for (Language language : Language.values()) {
      for (boolean isLarge : new boolean[] {false, true}) {
        kiosk.words.languageProperty().set(language);
        screen.model().largeProperty().set(isLarge);
        faults.addAll(look(view, size, language, isLarge));
      }
    }
    screen.onHide();
    return faults;
  }

  private List<String> look(View view, Size size, Language language, boolean isLarge) {
    // The fade between screens has just begun.
    scene.getRoot().lookupAll(".top-bar").forEach(bar -> bar.getParent().setOpacity(1));
    for (int i = 0; i < 3; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
    String name =
        String.format(
            Locale.ROOT,
            "kiosk-%s-%dx%d-%s-%s",
            view.name(),
            size.width(),
            size.height(),
            isLarge ? "besar" : "normal",
            language.locale().getLanguage());
    if (ALL || isShown(size, language, isLarge)) {
      Picture.write(scene.snapshot(null), name);
    }
    var faults = new ArrayList<>(Clipping.faultsOf(scene));
    faults.addAll(Names.faultsOf(scene.getRoot()));
    return faults.stream().map(fault -> name + " " + fault).toList();
  }

  /// Large type in English in portrait, normal type in Indonesian in the smallest window.
  private static boolean isShown(Size size, Language language, boolean isLarge) {
    boolean isSmallest = size.equals(SIZES.getFirst());
    boolean isPortrait = size.equals(SIZES.getLast());
    return (isSmallest && !isLarge && language == Language.INDONESIAN)
        || (isPortrait && isLarge && language == Language.ENGLISH);
  }

  private List<View> views() {
    return List.of(
        view("resting", _ -> {}),
        scan("welcome-sign", kiosk -> kiosk.hall.code(Hall.SIGNER)),
        scan("welcome", kiosk -> kiosk.hall.code("Siti Nuraini")),
        scan("welcome-long", kiosk -> kiosk.hall.code(Hall.LONG_NAME)),
        scan("already", KioskScreenshotTest::scannedEarlier),
        scan("owes", KioskScreenshotTest::signerScannedEarlier),
        scan("early", kiosk -> kiosk.hall.code("Siti Nuraini")),
        scan("late", kiosk -> kiosk.hall.code("Siti Nuraini")),
        scan("not-stored", KioskScreenshotTest::codeWhileTheDiskIsFull),
        scan("replaced", kiosk -> kiosk.hall.replaceBadge("Siti Hajar")),
        scan("elsewhere", kiosk -> kiosk.hall.codeOfAnotherEvent()),
        scan("stranger", kiosk -> kiosk.hall.code("Rusdiansyah")),
        scan("unknown", kiosk -> kiosk.hall.strangeCode()),
        scan("mistyped", kiosk -> kiosk.hall.strangeCode().substring(0, 28) + "B"),
        scan("foreign", _ -> "https://contoh.id"),
        view("reading", screen -> sign(screen, 9)),
        view("signing", screen -> sign(screen, 4)),
        view("signing-ink", this::draw),
        view("thanks", this::thank),
        view("search", screen -> search(screen, "")),
        view("search-hits", screen -> search(screen, "siti")),
        view("search-nobody", screen -> search(screen, "xyzxyz")),
        view("confirm", KioskScreenshotTest::confirm),
        view("register", screen -> screen.model().take(new KioskInput.Register())),
        view("register-notice", KioskScreenshotTest::readNotice),
        view("register-phone", KioskScreenshotTest::agreeToPhone),
        view("programme", screen -> screen.model().take(new KioskInput.ShowProgramme())),
        view("examine", screen -> screen.model().take(new KioskInput.Examine())),
        scan("examined-genuine", kiosk -> Office.ours().token(certified(kiosk))),
        scan("examined-recorded", kiosk -> certified(kiosk).code()),
        scan("examined-replaced", KioskScreenshotTest::replaced),
        scan("examined-voided", KioskScreenshotTest::voided),
        scan("examined-forged", KioskScreenshotTest::forged),
        scan("examined-other-office", kiosk -> Office.other().token(certified(kiosk))),
        scan("examined-damaged", _ -> "BLI1:6BFOXN%TS3DH0YO"),
        scan("examined-unknown", _ -> "BLI-0000-0000"),
        view("examined-no-certificate", KioskScreenshotTest::examineWeb),
        view("help", screen -> screen.model().callHelp()),
        view("help-elsewhere", _ -> helpElsewhere()),
        view("clock-wrong", screen -> kiosk.hall.clock.pass(Duration.ofDays(-3650))),
        view("contrast-camera-left", _ -> {}),
        scan("contrast-welcome-sign", kiosk -> kiosk.hall.code(Hall.SIGNER)),
        scan("contrast-unknown", kiosk -> kiosk.hall.strangeCode()),
        view("contrast-signing-ink", this::draw),
        view("trouble", screen -> screen.model().take(new KioskInput.Broke())),
        view("pin", screen -> screen.model().take(new KioskInput.Leave())),
        view("behalf", KioskScreenshotTest::represent),
        view("operator", KioskScreenshotTest::operate),
        view("aid", screen -> aid(screen, Hall.SIGNER)),
        view("aid-nothing", screen -> aid(screen, "Siti Nuraini")),
        view("reading-english", this::readEnglish));
  }

  private static Hall hall(View view) {
    Optional<Instant> hour = Optional.of(Instant.parse("2024-10-07T01:30:00Z"));
    return switch (view.name()) {
      case "early" -> new Hall(hour, Optional.empty());
      case "late" -> new Hall(Optional.empty(), hour.map(at -> at.minus(Duration.ofHours(1))));
      default -> new Hall();
    };
  }

  private static String codeWhileTheDiskIsFull(TestKiosk kiosk) {
    kiosk.hall.ledger.fill();
    return kiosk.hall.code("Siti Nuraini");
  }

  private static StationSettings settings(View view) {
    return view.name().startsWith("contrast")
        ? new StationSettings("id", Sound.ON, Theme.CONTRAST, CameraPlace.LEFT)
        : StationSettings.USUAL;
  }

  private void helpElsewhere() {
    kiosk.help.call(new Door(Hall.EVENT, "SOS", "Pintu 2"));
  }

  private static View view(String name, Consumer<KioskScreen> play) {
    return new View(name, _ -> "", play);
  }

  private static View scan(String name, Function<TestKiosk, String> code) {
    return new View(name, code, _ -> {});
  }

  private static String scannedEarlier(TestKiosk kiosk) {
    String code = kiosk.hall.code("Siti Nuraini");
    kiosk.context.services().checkIn().scan(code, new Door(Hall.EVENT, "SOS", "Pintu 2"));
    kiosk.hall.clock.pass(Duration.ofMinutes(22));
    return code;
  }

  private static String signerScannedEarlier(TestKiosk kiosk) {
    String code = kiosk.hall.code(Hall.SIGNER);
    kiosk.context.services().checkIn().scan(code, kiosk.hall.door);
    return code;
  }

  /// @param points how many points the declaration has: nine do not fit, four do
  private void sign(KioskScreen screen, int points) {
    kiosk.hall.rewrite(points, points);
    screen.codeRead(kiosk.hall.code(Hall.SIGNER));
    screen.model().take(new KioskInput.Proceed());
    layout(screen);
  }

  private void draw(KioskScreen screen) {
    sign(screen, 4);
    ((InkPad) screen.root().lookup("#pad")).show(SampleInk.SIGNATURE);
  }

  private void thank(KioskScreen screen) {
    draw(screen);
    screen.model().take(new KioskInput.ReachedEnd(kiosk.hall.clock.instant()));
    screen.model().take(new KioskInput.Stored(Optional.empty()));
  }

  private static void search(KioskScreen screen, String name) {
    screen.model().take(new KioskInput.Find());
    ((TextField) screen.root().lookup("#name")).setText(name);
  }

  private static void confirm(KioskScreen screen) {
    search(screen, "nu'man");
    ((Button) screen.root().lookup(".hit")).fire();
  }

  private static void represent(KioskScreen screen) {
    confirm(screen);
    ((Button) screen.root().lookup("#represent")).fire();
  }

  private static void operate(KioskScreen screen) {
    screen.model().take(new KioskInput.OperatorCame(OperatorPages.WITHOUT_NAME));
  }

  private void aid(KioskScreen screen, String name) {
    operate(screen);
    screen.model().take(new KioskInput.Seek());
    screen.model().seek(kiosk.hall.person(name));
  }

  private void readEnglish(KioskScreen screen) {
    kiosk.hall.translate();
    screen.codeRead(kiosk.hall.code(Hall.SIGNER));
    screen.model().take(new KioskInput.Proceed());
    layout(screen);
    ((Button) screen.root().lookup("#text-language")).fire();
    layout(screen);
  }

  private static CertificateFacts certified(TestKiosk kiosk) {
    return kiosk.hall.facts(kiosk.hall.certify(Hall.LONG_NAME));
  }

  private static String replaced(TestKiosk kiosk) {
    Certificate old = kiosk.hall.certify(Hall.LONG_NAME);
    kiosk.hall.replace(old, Hall.LONG_NAME);
    return old.code();
  }

  private static String voided(TestKiosk kiosk) {
    Certificate old = kiosk.hall.certify("Siti Nuraini");
    kiosk.hall.withdraw(old);
    return old.code();
  }

  /// Signed by nobody: the last letters are another certificate's.
  private static String forged(TestKiosk kiosk) {
    String one = Office.ours().token(certified(kiosk));
    String other = Office.ours().token(kiosk.hall.facts(kiosk.hall.certify("Siti Nuraini")));
    return one.substring(0, one.length() - 60) + other.substring(other.length() - 60);
  }

  private static void examineWeb(KioskScreen screen) {
    screen.model().take(new KioskInput.Examine());
    screen.model().foreignSeen(ForeignKind.WEB);
  }

  private static void readNotice(KioskScreen screen) {
    screen.model().take(new KioskInput.Register());
    ((Button) screen.root().lookup("#notice-more")).fire();
  }

  private static void agreeToPhone(KioskScreen screen) {
    screen.model().take(new KioskInput.Register());
    ((CheckBox) screen.root().lookup("#consent")).fire();
    ((TextField) screen.root().lookup("#phone")).setText("081234567890");
  }

  private static void layout(KioskScreen screen) {
    screen.root().applyCss();
    screen.root().layout();
  }
}
