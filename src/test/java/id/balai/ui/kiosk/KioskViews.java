package id.balai.ui.kiosk;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Actor;
import id.balai.domain.attendance.Door;
import id.balai.domain.badge.Badge;
import id.balai.domain.event.DoorRules;
import id.balai.domain.event.DoorRules.Leaving;
import id.balai.domain.event.Labels;
import id.balai.domain.layout.LabelSize;
import id.balai.fixture.Hall;
import id.balai.paper.PdfPaperWriter;
import id.balai.paper.printing.JdkPrinters;
import id.balai.service.printing.LabelService;
import id.balai.service.station.StationSettings;
import id.balai.service.station.StationSettings.CameraPlace;
import id.balai.service.station.StationSettings.Sound;
import id.balai.service.station.StationSettings.Theme;
import id.balai.ui.control.DeviceHealth;
import id.balai.ui.control.DeviceHealth.Device;
import id.balai.ui.control.DeviceHealth.Health;
import id.balai.ui.control.InkPad;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.kiosk.flow.KioskState;
import id.balai.ui.kiosk.flow.PendingSignature;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// Every state in which a kiosk can be seen, each reached as people reach it.
final class KioskViews {

  private static final Optional<Instant> HOUR = Optional.of(Instant.parse("2024-10-07T01:30:00Z"));

  private static final StationSettings CONTRAST =
      new StationSettings("id", Sound.ON, Theme.CONTRAST, CameraPlace.LEFT);

  private KioskViews() {}

  static List<KioskView> all() {
    return Stream.of(
            resting(),
            results(),
            leaving(),
            signing(),
            typing(),
            messages(),
            ExamineViews.all(),
            operators(),
            contrast())
        .flatMap(List::stream)
        .toList();
  }

  private static List<KioskView> resting() {
    return List.of(
        view("resting", (_, _) -> {}),
        new KioskView("resting-camera", KioskViews::withCamera, (_, _) -> {}),
        view("help-elsewhere", (kiosk, _) -> kiosk.help.call(door("Pintu 2"))),
        view("help-waiting", KioskViews::waitForHelp),
        view("clock-wrong", (kiosk, _) -> loseTheYear(kiosk)),
        view("devices-trouble", (kiosk, _) -> breakEverything(kiosk)));
  }

  private static List<KioskView> results() {
    return List.of(
        scan("welcome-sign", hall -> hall.code(Hall.SIGNER)),
        scan("welcome", hall -> hall.code("Siti Nuraini")),
        scan("welcome-long", hall -> hall.code(Hall.LONG_NAME)),
        view("welcome-devices-trouble", KioskViews::welcomeAmongTrouble),
        view("already", KioskViews::scanAgain),
        view("owes", KioskViews::scanOwingAgain),
        at(Optional.of(HOUR.get()), Optional.empty(), "early"),
        at(Optional.empty(), HOUR.map(hour -> hour.minus(Duration.ofHours(1))), "late"),
        view("not-stored", KioskViews::scanWhileTheDiskIsFull),
        scan("replaced", hall -> hall.replaceBadge("Siti Hajar")),
        scan("revoked", hall -> hall.endBadge("Siti Hajar", Badge.State.REVOKED)),
        scan("elsewhere", Hall::codeOfAnotherEvent),
        scan("stranger", hall -> hall.code("Rusdiansyah")),
        scan("unknown", Hall::strangeCode),
        scan("mistyped", hall -> hall.strangeCode().substring(0, 28) + "B"),
        scan("foreign", _ -> "https://contoh.id"));
  }

  private static List<KioskView> leaving() {
    return List.of(
        new KioskView(
            "welcome-label",
            KioskViews::withoutLabelPrinter,
            (kiosk, screen) -> screen.model().codeRead(kiosk.hall.code(Hall.LONG_NAME))),
        leaving("resting-exit", Door.Place.EXIT, (_, _) -> {}),
        leaving("outside", Door.Place.EXIT, (kiosk, screen) -> pass(kiosk, screen, 1)),
        leaving("goodbye", Door.Place.ENTRANCE, (kiosk, screen) -> pass(kiosk, screen, 2)),
        leaving("returned", Door.Place.ENTRANCE, (kiosk, screen) -> pass(kiosk, screen, 3)));
  }

  private static KioskView leaving(
      String name, Door.Place place, BiConsumer<TestKiosk, KioskScreen> play) {
    var how = place == Door.Place.EXIT ? Leaving.EXIT_DOOR : Leaving.SECOND_SCAN;
    return new KioskView(
        name, () -> new TestKiosk(new Hall(new DoorRules(false, how, 30), place)), play);
  }

  private static TestKiosk withoutLabelPrinter() {
    var rules = new DoorRules(false).printing(Labels.EVERYBODY, LabelSize.SMALL);
    var hall = new Hall(rules, Door.Place.ENTRANCE);
    var labels =
        new LabelService(
            new JdkPrinters(List::of),
            new PdfPaperWriter(Locale.of("id"), Optional::empty),
            hall.access(),
            UUID::randomUUID,
            Optional::empty);
    return new TestKiosk(hall, labels);
  }

  /// Shows the badge of the longest name so often, more than an hour apart.
  private static void pass(TestKiosk kiosk, KioskScreen screen, int times) {
    for (int i = 0; i < times; i++) {
      kiosk.hall.clock.pass(Duration.ofMinutes(i * 75L));
      screen.model().codeRead(kiosk.hall.code(Hall.LONG_NAME));
    }
  }

  private static List<KioskView> signing() {
    return List.of(
        view("reading", (kiosk, screen) -> read(kiosk, screen, 9)),
        view("reading-english", KioskViews::readEnglish),
        view("signing", (kiosk, screen) -> read(kiosk, screen, 4)),
        view("signing-ink", KioskViews::draw),
        view("signing-long", KioskViews::readWithALongName),
        view("signing-dot", KioskViews::tap),
        view("signing-badge-waits", KioskViews::showBadgeOverInk),
        view("signing-not-stored", KioskViews::signOnAFullDisk),
        view("signing-changed", KioskViews::signAnOldText),
        view("signing-going-back", KioskViews::leaveInkAlone),
        view("thanks", (kiosk, screen) -> thank(kiosk, screen, false)),
        view("thanks-next", (kiosk, screen) -> thank(kiosk, screen, true)));
  }

  private static List<KioskView> typing() {
    return List.of(
        view("search", search("")),
        view("search-hits", search("siti")),
        view("search-nobody", search("xyzxyz")),
        view("search-going-back", KioskViews::searchForLong),
        view("confirm", KioskViews::confirm),
        view("behalf", KioskViews::represent),
        view("behalf-filled", KioskViews::nameTheDelegate),
        view("register", take(new KioskInput.Register())),
        view("register-notice", KioskViews::readNotice),
        view("register-phone", (_, screen) -> registerWithPhone(screen, "0812345")),
        view("register-filled", (_, screen) -> registerWithPhone(screen, "081234567890")));
  }

  private static List<KioskView> messages() {
    return List.of(
        view("programme", take(new KioskInput.ShowProgramme())),
        view("help", (_, screen) -> screen.model().handle(new KioskInput.CallHelp())),
        view("trouble", take(new KioskInput.Broke())));
  }

  private static List<KioskView> operators() {
    return List.of(
        view("pin", take(new KioskInput.Leave())),
        view("pin-wrong", (_, screen) -> tryPins(screen, 1)),
        view("pin-paused", (_, screen) -> tryPins(screen, 6)),
        view("operator", (_, screen) -> operate(screen)),
        view("seek", (_, screen) -> seek(screen)),
        view("aid", (kiosk, screen) -> aid(kiosk, screen, Hall.SIGNER)),
        view("aid-filled", KioskViews::nameTheHelper),
        view("aid-nothing", (kiosk, screen) -> aid(kiosk, screen, "Siti Nuraini")));
  }

  private static List<KioskView> contrast() {
    return Stream.of(
            view("camera-left", (_, _) -> {}),
            view("devices-trouble", (kiosk, _) -> breakEverything(kiosk)),
            scan("welcome-sign", hall -> hall.code(Hall.SIGNER)),
            scan("unknown", Hall::strangeCode),
            view("signing-ink", KioskViews::draw),
            view("register-filled", (_, screen) -> registerWithPhone(screen, "081234567890")))
        .map(
            view ->
                new KioskView(
                    "contrast-" + view.name(),
                    () -> new TestKiosk(new Hall(), CONTRAST),
                    view.play()))
        .toList();
  }

  private static KioskView view(String name, BiConsumer<TestKiosk, KioskScreen> play) {
    return new KioskView(name, () -> new TestKiosk(new Hall()), play);
  }

  private static KioskView scan(String name, Function<Hall, String> code) {
    return view(name, (kiosk, screen) -> screen.model().codeRead(code.apply(kiosk.hall)));
  }

  private static KioskView at(Optional<Instant> opens, Optional<Instant> closes, String name) {
    return new KioskView(
        name,
        () -> new TestKiosk(new Hall(opens, closes)),
        (kiosk, screen) -> screen.model().codeRead(kiosk.hall.code("Siti Nuraini")));
  }

  private static BiConsumer<TestKiosk, KioskScreen> take(KioskInput input) {
    return (_, screen) -> screen.model().handle(input);
  }

  private static Door door(String station) {
    return new Door(Hall.EVENT, "SOS", station);
  }

  private static TestKiosk withCamera() {
    var picture = new WritableImage(640, 360);
    for (int x = 0; x < 640; x++) {
      for (int y = 0; y < 360; y++) {
        picture.getPixelWriter().setColor(x, y, Color.gray(0.25 + (x + y) / 2500.0));
      }
    }
    return new TestKiosk(
        new Hall(),
        (Consumer<Optional<Image>> viewer) -> {
          viewer.accept(Optional.of(picture));
          return () -> {};
        });
  }

  private static void waitForHelp(TestKiosk kiosk, KioskScreen screen) {
    screen.model().handle(new KioskInput.CallHelp());
    screen.model().handle(new KioskInput.Back());
    kiosk.help.call(door("Pintu 2"));
  }

  private static void loseTheYear(TestKiosk kiosk) {
    kiosk.hall.clock.pass(Duration.ofDays(-3650));
  }

  private static void breakEverything(TestKiosk kiosk) {
    kiosk.devices.set(
        List.of(
            new DeviceHealth(Device.SCANNER, Health.BLOCKED),
            new DeviceHealth(Device.CAMERA, Health.BLOCKED),
            new DeviceHealth(Device.STORAGE, Health.TROUBLE)));
    kiosk.help.call(door("Pintu 2"));
    kiosk.help.call(door("Aula Barat"));
    loseTheYear(kiosk);
  }

  private static void welcomeAmongTrouble(TestKiosk kiosk, KioskScreen screen) {
    breakEverything(kiosk);
    screen.model().codeRead(kiosk.hall.code(Hall.SIGNER));
  }

  private static void scanAgain(TestKiosk kiosk, KioskScreen screen) {
    String code = kiosk.hall.code("Siti Nuraini");
    kiosk.context.services().checkIn().scan(code, door("Pintu 2"));
    kiosk.hall.clock.pass(Duration.ofMinutes(22));
    screen.model().codeRead(code);
  }

  private static void scanOwingAgain(TestKiosk kiosk, KioskScreen screen) {
    String code = kiosk.hall.code(Hall.SIGNER);
    kiosk.context.services().checkIn().scan(code, kiosk.hall.door);
    screen.model().codeRead(code);
  }

  private static void scanWhileTheDiskIsFull(TestKiosk kiosk, KioskScreen screen) {
    kiosk.hall.ledger.fill();
    screen.model().codeRead(kiosk.hall.code("Siti Nuraini"));
  }

  /// @param points how many points the declaration has: nine do not fit, four do
  private static void read(TestKiosk kiosk, KioskScreen screen, int points) {
    kiosk.hall.rewrite(points, points);
    proceed(kiosk, screen);
  }

  private static void readWithALongName(TestKiosk kiosk, KioskScreen screen) {
    kiosk.hall.owe(Hall.LONG_NAME, "IKRAR");
    proceed(kiosk, screen, Hall.LONG_NAME);
  }

  private static void proceed(TestKiosk kiosk, KioskScreen screen) {
    proceed(kiosk, screen, Hall.SIGNER);
  }

  private static void proceed(TestKiosk kiosk, KioskScreen screen, String signer) {
    screen.model().codeRead(kiosk.hall.code(signer));
    screen.model().handle(new KioskInput.Proceed());
    layout(screen);
  }

  private static void readEnglish(TestKiosk kiosk, KioskScreen screen) {
    kiosk.hall.translate();
    proceed(kiosk, screen);
    fire(screen, "#text-language");
    layout(screen);
  }

  private static void open(TestKiosk kiosk, KioskScreen screen) {
    read(kiosk, screen, 4);
    screen.model().handle(new KioskInput.ReachedEnd(kiosk.hall.clock.instant()));
  }

  private static void draw(TestKiosk kiosk, KioskScreen screen) {
    open(kiosk, screen);
    pad(screen).show(SampleInk.SIGNATURE);
  }

  private static void tap(TestKiosk kiosk, KioskScreen screen) {
    open(kiosk, screen);
    Finger.tap(pad(screen));
    fire(screen, "#agree");
  }

  private static void write(TestKiosk kiosk, KioskScreen screen) {
    open(kiosk, screen);
    Finger.write(pad(screen));
  }

  private static void showBadgeOverInk(TestKiosk kiosk, KioskScreen screen) {
    write(kiosk, screen);
    screen.model().codeRead(kiosk.hall.code("Siti Nuraini"));
  }

  private static void signOnAFullDisk(TestKiosk kiosk, KioskScreen screen) {
    write(kiosk, screen);
    kiosk.hall.ledger.fill();
    fire(screen, "#agree");
  }

  private static void signAnOldText(TestKiosk kiosk, KioskScreen screen) {
    write(kiosk, screen);
    kiosk.hall.rewrite(9, 9);
    fire(screen, "#agree");
    layout(screen);
  }

  private static void leaveInkAlone(TestKiosk kiosk, KioskScreen screen) {
    write(kiosk, screen);
    kiosk.hall.clock.pass(Duration.ofSeconds(79));
  }

  private static void thank(TestKiosk kiosk, KioskScreen screen, boolean hasNext) {
    draw(kiosk, screen);
    PendingSignature duty = ((KioskState.Signing) screen.model().stateProperty().get()).duty();
    screen.model().handle(new KioskInput.Stored(hasNext ? Optional.of(duty) : Optional.empty()));
  }

  private static BiConsumer<TestKiosk, KioskScreen> search(String name) {
    return (_, screen) -> search(screen, name);
  }

  private static void search(KioskScreen screen, String name) {
    screen.model().handle(new KioskInput.Find());
    type(screen, "#name", name);
  }

  private static void searchForLong(TestKiosk kiosk, KioskScreen screen) {
    search(screen, "siti");
    kiosk.hall.clock.pass(Duration.ofSeconds(79));
  }

  private static void confirm(TestKiosk kiosk, KioskScreen screen) {
    search(screen, "nu'man");
    fire(screen, ".hit");
  }

  private static void represent(TestKiosk kiosk, KioskScreen screen) {
    confirm(kiosk, screen);
    fire(screen, "#represent");
  }

  private static void nameTheDelegate(TestKiosk kiosk, KioskScreen screen) {
    represent(kiosk, screen);
    type(screen, "#delegate-name", "Rahmat Hidayat Wicaksono, S.Sos., M.Si.");
    type(screen, "#delegate-office", "Sekretaris Desa Mukti Jaya");
  }

  private static void readNotice(TestKiosk kiosk, KioskScreen screen) {
    screen.model().handle(new KioskInput.Register());
    fire(screen, "#notice-more");
  }

  private static void registerWithPhone(KioskScreen screen, String phone) {
    screen.model().handle(new KioskInput.Register());
    type(screen, "#name", "Muhammad Ridwan");
    type(screen, "#institution", "Desa Mukti Jaya");
    type(screen, "#position", "Ketua RT");
    ((CheckBox) screen.root().lookup("#consent")).fire();
    type(screen, "#phone", phone);
    ((ToggleButton) screen.root().lookup(".choice-chip")).fire();
  }

  private static void tryPins(KioskScreen screen, int times) {
    screen.model().handle(new KioskInput.Leave());
    for (int i = 0; i < times; i++) {
      for (char digit : "111111".toCharArray()) {
        fire(screen, "#digit-" + digit);
      }
      fire(screen, "#enter");
    }
  }

  private static void operate(KioskScreen screen) {
    screen
        .model()
        .handle(
            new KioskInput.OperatorCame(
                new Actor(AccessLevel.OPERATOR, "Sri Wahyuni", Optional.of(Hall.EVENT))));
  }

  private static void seek(KioskScreen screen) {
    operate(screen);
    fire(screen, "#help-signing");
  }

  private static void aid(TestKiosk kiosk, KioskScreen screen, String name) {
    seek(screen);
    screen.model().handle(new KioskInput.Help(kiosk.hall.person(name)));
  }

  private static void nameTheHelper(TestKiosk kiosk, KioskScreen screen) {
    aid(kiosk, screen, Hall.SIGNER);
    type(screen, "#helper", "Rahmat Hidayat");
    type(screen, "#reason", "Penglihatan kabur");
  }

  private static void type(KioskScreen screen, String id, String text) {
    ((TextInputControl) screen.root().lookup(id)).setText(text);
  }

  private static void fire(KioskScreen screen, String id) {
    ((Button) screen.root().lookup(id)).fire();
  }

  private static InkPad pad(KioskScreen screen) {
    return (InkPad) screen.root().lookup("#pad");
  }

  private static void layout(KioskScreen screen) {
    screen.root().applyCss();
    screen.root().layout();
  }
}
