package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.station.StationFiles;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.domain.participant.Participant;
import id.balai.fixture.Hand;
import id.balai.fixture.Keystroke;
import id.balai.fixture.MovingClock;
import id.balai.service.papers.PaperType;
import id.balai.service.workspace.Workspace;
import id.balai.ui.kiosk.Picture;
import id.balai.ui.shell.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The first event of a new committee, as its secretary does it, with every click counted: from a
/// template and a list with ten bad rows over the badges, a kiosk with two sessions at once and a
/// declaration to the papers and the sealed archive. All through real windows on one display.
@ExtendWith(ApplicationExtension.class)
final class FirstEventTest {

  private static final int MOST_CLICKS = 60;
  private static final int GOOD = 30;
  private static final int BAD = 10;
  private static final String PIN = "240817";

  @TempDir static Path folder;

  private final MovingClock clock = new MovingClock(Instant.parse("2026-10-05T12:00:00Z"));
  private final Workspace workspace = TestHouses.open(folder.resolve("data"), clock);
  private StartedShell started;
  private Shell shell;
  private int clicks;

  @Start
  void start(Stage given) {
    started = new StartedShell(workspace, folder);
    shell = started.shell;
    shell.start();
  }

  @AfterEach
  void leave(FxRobot robot) {
    robot.interact(shell::close);
    started.close();
  }

  @Test
  void aNewCommitteeGetsFromATemplateToASealedArchive(FxRobot robot) throws IOException {
    plan(robot);
    bringTheList(robot);
    Event event = event();
    printBadges(robot);
    // The morning of the event, while both sessions are on.
    clock.pass(Duration.between(clock.instant(), opening(event).plus(Duration.ofMinutes(20))));
    List<Participant> people =
        workspace.services().repositories().participants().ofEvent(event.id());
    openTheDoor(robot);
    scan(robot, people.get(0));
    await(robot, "#result");
    changeSession(robot, event);
    sign(robot, people.get(1));
    leaveTheKiosk(robot);
    writePapers(robot);
    closeAndSeal(robot, event);

    System.out.println("clicks of a first event: " + clicks);
    assertThat(clicks).isLessThanOrEqualTo(MOST_CLICKS);
    assertThat(workspace.services().repositories().signatures().ofEvent(event.id())).hasSize(1);
    assertThat(files("manifest-sha256.txt")).hasSize(1);
  }

  private void plan(FxRobot robot) {
    click(robot, "#new-event");
    click(robot, "#template-peace");
    type(
        robot,
        Map.of(
            "#name", "Deklarasi Damai Kecamatan Muara Kelay",
            "#venue", "Balai Pertemuan Umum Muara Kelay",
            "#place", "Muara Kelay",
            "#government", "PEMERINTAH KABUPATEN SUNGAI MARA",
            "#office", "KECAMATAN MUARA KELAY"));
    // Both rooms begin at nine.
    type(robot, Map.of("#session-1-to", "11", "#session-2-from", "9"));
    click(robot, "#save");
  }

  private void bringTheList(FxRobot robot) throws IOException {
    Path list = Files.writeString(folder.resolve("daftar undangan.csv"), list());
    click(robot, "#go-list");
    await(robot, "#choose-file");
    robot.interact(
        () ->
            Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.FILES, List.of(list.toFile()))));
    clicks++;
    robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    click(robot, "#accept-columns");
    picture(robot, "rows");
    click(robot, "#bring");
    await(robot, "#rows-not-taken");
    picture(robot, "brought");
    assertThat(workspace.services().repositories().participants().count(event().id()))
        .isEqualTo(GOOD);
    assertThat(robot.lookup("#rows-not-taken .flaw").<Labeled>queryAll())
        .as("every row that was not taken says why")
        .hasSize(BAD)
        .allSatisfy(reason -> assertThat(reason.getText()).isNotBlank());
    click(robot, "#to-event");
  }

  private void printBadges(FxRobot robot) {
    click(robot, "#go-badges");
    click(robot, "#print-all");
    Awaitility.await()
        .until(() -> files("").stream().anyMatch(file -> file.startsWith("kartu-peserta-")));
    // Opening the file, its print button and the answer in the system's viewer.
    clicks += 3;
  }

  private void openTheDoor(FxRobot robot) {
    click(robot, "#open-kiosk");
    picture(robot, "which-session");
    click(robot, "#start-kiosk");
    await(robot, "#first-pin");
    type(robot, Map.of("#pin-first", PIN, "#pin-second", PIN));
    click(robot, "#pin-keep");
    await(robot, "#resting");
  }

  private void sign(FxRobot robot, Participant person) {
    scan(robot, person);
    await(robot, "#offer");
    picture(robot, "greeted");
    click(robot, "#offer");
    await(robot, "#pad");
    clicks++;
    robot.interact(
        () ->
            robot.lookup(".scroll-pane").queryAllAs(ScrollPane.class).forEach(p -> p.setVvalue(1)));
    clicks++;
    robot.interact(() -> Hand.sign(robot.lookup("#pad").query(), clock));
    picture(robot, "signed");
    click(robot, "#agree");
    await(robot, "#thanks");
  }

  /// The room's door now serves the other session.
  private void changeSession(FxRobot robot, Event event) {
    toOperatorsPage(robot);
    click(robot, "#change-session");
    var open = new StationFiles(folder).openKiosks().getFirst().door().session();
    Session other =
        event.sessions().stream().filter(one -> !one.code().equals(open)).findFirst().orElseThrow();
    click(robot, "#session-" + other.code());
    await(robot, "#resting");
  }

  private void leaveTheKiosk(FxRobot robot) {
    toOperatorsPage(robot);
    click(robot, "#leave-kiosk");
    await(robot, "#page-documents");
  }

  private void toOperatorsPage(FxRobot robot) {
    // Whoever was served walks on, and the screen comes back by itself.
    clock.pass(Duration.ofSeconds(30));
    await(robot, "#resting");
    for (int touch = 0; touch < 5; touch++) {
      clicks++;
      robot.clickOn(seen(robot, "#sign"));
    }
    await(robot, "#pin");
    clicks++;
    PIN.chars().forEach(digit -> robot.type(KeyCode.getKeyCode(Character.toString(digit))));
    robot.type(KeyCode.ENTER);
    await(robot, "#leave-kiosk");
  }

  private void writePapers(FxRobot robot) {
    click(robot, "#page-documents");
    save(robot, PaperType.SHEETS);
    choose(robot, PaperType.CERTIFICATES);
    click(robot, "#issue");
    picture(robot, "certificates");
    click(robot, "#issue-yes");
    save(robot, PaperType.CERTIFICATES);
    choose(robot, PaperType.DECLARATIONS);
    save(robot, PaperType.DECLARATIONS);
    assertThat(files("")).anyMatch(file -> file.startsWith("daftar-hadir"));
    assertThat(files("")).anyMatch(file -> file.contains("deklarasi"));
  }

  private void closeAndSeal(FxRobot robot, Event event) {
    click(robot, "#page-archive");
    click(robot, "#close-event");
    click(robot, "#close-yes");
    Awaitility.await()
        .until(
            () ->
                workspace.services().repositories().events().closedAt(event.id()).isPresent()
                    && !files("manifest-sha256.txt").isEmpty());
    picture(robot, "sealed");
  }

  /// A choice in a list of choices is two clicks; none where it stands there already.
  @SuppressWarnings("unchecked")
  private void choose(FxRobot robot, PaperType kind) {
    await(robot, "#choice-kind");
    var box = (ComboBox<PaperType>) robot.lookup("#choice-kind").query();
    if (box.getValue() != kind) {
      clicks += 2;
      robot.interact(() -> box.setValue(kind));
    }
  }

  private void save(FxRobot robot, PaperType kind) {
    choose(robot, kind);
    Awaitility.await().until(() -> !robot.lookup("#papers").queryListView().getItems().isEmpty());
    robot.interact(() -> {});
    String before = robot.lookup("#said").queryLabeled().getText();
    click(robot, isSeen(robot, "#save-all") ? "#save-all" : "#save");
    Awaitility.await()
        .until(
            () -> {
              String now = robot.lookup("#said").queryLabeled().getText();
              return now.contains("tersimpan") && !now.equals(before);
            });
  }

  /// Thirty people and ten rows that a careless hand and Excel have ruined.
  private static String list() {
    var rows = new StringBuilder("No;Nama;NIP;Jabatan;Instansi;Kelompok\n");
    String[] first = {"Aminah", "Bahrun", "Citra", "Darmawan", "Elisabet", "Farid"};
    String[] last = {"Saputra", "Lestari", "Handoko", "Maharani", "Wijaya"};
    for (int i = 0; i < GOOD; i++) {
      rows.append(
          "%d;%s %s;19800101200501%04d;Kepala Seksi;Kecamatan Muara Kelay;TOKOH MASYARAKAT%n"
              .formatted(i + 1, first[i % 6], last[i / 6], 1001 + i));
    }
    for (int i = 0; i < BAD; i++) {
      rows.append(
          "%d;%s %s;1,98E+17;Staf;Kecamatan Muara Kelay;TOKOH MASYARAKAT%n"
              .formatted(GOOD + i + 1, last[i % 5], first[i % 6] + "ti"));
    }
    return rows.toString().replace("\r", "");
  }

  private Event event() {
    return workspace.services().repositories().events().all().getFirst();
  }

  private static Instant opening(Event event) {
    return event.date().atTime(9, 0).atZone(event.zone()).toInstant();
  }

  private void scan(FxRobot robot, Participant person) {
    await(robot, "#resting");
    String code =
        workspace.services().papers().cards(event()).stream()
            .filter(card -> card.number() == person.number())
            .findFirst()
            .orElseThrow()
            .code()
            .text();
    robot.interact(() -> Keystroke.scan(scene(), code));
  }

  private List<String> files(String name) {
    Path papers = folder.resolve("Balai");
    if (!Files.exists(papers)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(papers)) {
      return all.map(file -> String.valueOf(file.getFileName()))
          .filter(file -> name.isEmpty() || file.equals(name))
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void click(FxRobot robot, String id) {
    await(robot, id);
    Awaitility.await().until(() -> !seen(robot, id).isDisabled());
    clicks++;
    robot.clickOn(seen(robot, id));
  }

  /// Typing is no click, but the way into each field is: a click, or Tab.
  private void type(FxRobot robot, Map<String, String> texts) {
    texts.forEach(
        (id, text) -> {
          clicks++;
          robot.interact(() -> ((TextInputControl) seen(robot, id)).setText(text));
        });
  }

  private static void await(FxRobot robot, String id) {
    Awaitility.await().until(() -> isSeen(robot, id));
    robot.interact(() -> {});
  }

  private static boolean isSeen(FxRobot robot, String id) {
    return robot.lookup(id).<Node>queryAll().stream().anyMatch(FirstEventTest::isSeen);
  }

  private static Node seen(FxRobot robot, String id) {
    return robot.lookup(id).<Node>queryAll().stream()
        .filter(FirstEventTest::isSeen)
        .reduce((_, top) -> top)
        .orElseThrow();
  }

  private static boolean isSeen(Node node) {
    for (Node one = node; one != null; one = one.getParent()) {
      if (!one.isVisible()) {
        return false;
      }
    }
    return node.getScene() != null && node.getScene().getWindow().isShowing();
  }

  private static Scene scene() {
    return Window.getWindows().stream()
        .filter(Window::isShowing)
        .reduce((_, last) -> last)
        .orElseThrow()
        .getScene();
  }

  private static void picture(FxRobot robot, String name) {
    robot.interact(() -> Picture.write(scene().snapshot(null), "first-event-" + name));
  }
}
