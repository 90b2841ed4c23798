package id.balai.ui.console.merging;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.TestHouses;
import id.balai.cli.BalaiCommand;
import id.balai.cli.Terminal;
import id.balai.domain.badge.Badge;
import id.balai.domain.log.ApartOutcome;
import id.balai.domain.log.DoorFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.Clipping;
import id.balai.fixture.OpenStore;
import id.balai.fixture.SharedHall;
import id.balai.service.merging.MergingCase;
import id.balai.service.workspace.Workspace;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ConsoleFrame;
import id.balai.ui.console.ViewModels;
import id.balai.ui.control.Theme;
import id.balai.ui.kiosk.Picture;
import id.balai.ui.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The page of merging and its command, after two doors were alone at a real PostgreSQL.
@ExtendWith(ApplicationExtension.class)
final class MergingViewTest {

  @TempDir Path folder;

  private SharedHall hall;
  private Workspace house;
  private ConsoleAtWork console;
  private MergingViewModel model;
  private Scene scene;

  @Start
  void start(Stage stage) {
    // Scenes without a window have exactly the size that is asked for.
  }

  @AfterEach
  void close(FxRobot robot) throws IOException {
    if (console != null) {
      robot.interact(console::close);
    }
    hall.close();
  }

  @Test
  void bothSidesStandOnThePageAndEveryDecisionCanBeTakenBackUntilTheEventIsClosed(FxRobot robot)
      throws Exception {
    hall = new SharedHall(folder, 37);
    beApart();
    JsonNode listed = reconcile(Terminal.DONE).get("cases");
    assertThat(listed)
        .extracting(one -> one.get("outcome").asString())
        .containsExactlyInAnyOrder("SAME_NAME", "REPLACED", "CAME_EARLIER", "SIGNED_EARLIER");
    JsonNode earlier = byOutcome(listed, "CAME_EARLIER");
    assertThat(earlier.get("apart").get("station").asString()).isEqualTo("Pintu 2");
    assertThat(earlier.get("against").get("station").asString()).isEqualTo("Pintu 1");
    String id = earlier.get("id").asString();
    JsonNode turned = reconcile(Terminal.DONE, "--case", id, "--keep", "common").get("cases");
    assertThat(byOutcome(turned, "CAME_EARLIER").get("countsApart").asBoolean()).isFalse();
    reconcile(Terminal.DONE, "--case", id, "--keep", "apart");
    reconcile(Terminal.NOT_DONE, "--case", "ffffffff-1", "--keep", "apart");
    reconcile(Terminal.WRONG_USE, "--case", id);

    robot.interact(this::open);
    assertThat(model.rows().all()).hasSize(4);
    assertThat(model.rows().all().get(0).isOpen() && model.rows().all().get(1).isOpen()).isTrue();

    robot.interact(() -> choose(ApartOutcome.REPLACED));
    assertThat(count()).as("two at the doors, two newcomers").isEqualTo(3);
    robot.interact(() -> button("merging-keep-apart").fire());
    assertThat(count()).as("the person was there").isEqualTo(4);
    assertThat(said()).isEqualTo(console.messages.text("merging.kept"));
    robot.interact(() -> button("merging-keep-common").fire());
    assertThat(count()).as("taken back").isEqualTo(3);

    robot.interact(() -> choose(ApartOutcome.SAME_NAME));
    picture("console-merging", robot);
    robot.interact(() -> button("merging-keep-common").fire());
    assertThat(namesakes()).hasSize(1);
    assertThat(count()).isEqualTo(2);
    robot.interact(() -> button("merging-keep-apart").fire());
    assertThat(namesakes()).as("two people again").hasSize(2);
    assertThat(count()).isEqualTo(3);

    robot.interact(() -> choose(ApartOutcome.SIGNED_EARLIER));
    assertThat(signedAt()).isEqualTo("Pintu 2");
    robot.interact(() -> button("merging-keep-common").fire());
    assertThat(signedAt()).isEqualTo("Pintu 1");
    robot.interact(() -> button("merging-person").fire());
    assertThat(console.ways).last().isEqualTo("person " + hall.person(0).id());

    Path stick = folder.resolve("catatan.balai");
    robot.interact(() -> model.stick().passwordProperty().set("kata sandi panjang"));
    robot.interact(() -> model.stick().give(stick));
    assertThat(stick).isNotEmptyFile();
    robot.interact(() -> model.stick().passwordProperty().set("kata sandi panjang"));
    robot.interact(() -> model.stick().take(stick));
    assertThat(((Label) scene.lookup("#stick-said")).getText())
        .as("a common database brings everything by itself")
        .isEqualTo(console.messages.text("merging.stick.shared"));

    house.services().archiving().close(console.event);
    robot.interact(() -> button("merging-keep-apart").fire());
    assertThat(signedAt()).as("closed").isEqualTo("Pintu 1");
    assertThat(said()).isEqualTo(console.messages.text("merging.not.kept"));
  }

  /// Two doors alone: one person at both, a badge that was replaced, one name twice.
  private void beApart() throws IOException {
    try (OpenStore left = hall.open("1");
        OpenStore right = hall.open("2")) {
      hall.register(left, 4);
      SharedHall.look(right);
      hall.leave();
      hall.scan(right, 0, "Pintu 2");
      hall.walkIn(left, "Siti Rahma", "Pintu 1");
      hall.walkIn(right, "Siti Rahma", "Pintu 2");
      hall.clock.pass(Duration.ofMinutes(1));
      hall.scan(left, 0, "Pintu 1");
      hall.sign(right, 0, "Pintu 2");
      hall.clock.pass(Duration.ofMinutes(1));
      hall.sign(left, 0, "Pintu 1");
      hall.scan(right, 1, "Pintu 2");
      hall.comeBack();
      hall.merge(left);
      Badge ended =
          hall.badge(1).ended(Badge.State.REPLACED, hall.clock.instant().minusSeconds(30));
      hall.record(left, new DoorFact.BadgeEnded(ended, "hilang"));
      SharedHall.look(right);
      hall.merge(right);
    }
  }

  private JsonNode reconcile(int code, String... arguments) {
    var out = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    var words = new java.util.ArrayList<>(List.of("reconcile", "--event", hall.event().code()));
    words.addAll(List.of(arguments));
    int exit =
        BalaiCommand.run(TestHouses.station(terminal, hall.folder("1"), hall.address()), words);
    assertThat(exit).isEqualTo(code);
    String printed = out.toString(StandardCharsets.UTF_8).strip();
    return JsonMapper.builder().build().readTree(printed.isEmpty() ? "{}" : printed);
  }

  private static JsonNode byOutcome(JsonNode cases, String outcome) {
    for (JsonNode one : cases) {
      if (one.get("outcome").asString().equals(outcome)) {
        return one;
      }
    }
    throw new AssertionError("no case " + outcome);
  }

  private void open() {
    house = TestHouses.station(hall.folder("1"), hall.clock, hall.address());
    console = new ConsoleAtWork(house);
    model = ViewModels.merging(console.context());
    var view = new MergingView(model, console.messages);
    view.root().getStyleClass().add("console");
    view.root().getStylesheets().add(Theme.sheet(ConsoleFrame.class, "frame.css"));
    scene = ConsoleAtWork.scene(view.root(), 1120, 660);
    view.onShow();
    lay();
  }

  @SuppressWarnings("unchecked")
  private void choose(ApartOutcome outcome) {
    var rows = (TableView<MergingCase>) scene.lookup("#merging-rows");
    rows.getSelectionModel()
        .select(
            model.rows().all().stream()
                .filter(one -> one.outcome() == outcome)
                .findFirst()
                .orElseThrow());
    lay();
  }

  private void picture(String name, FxRobot robot) {
    for (Language language : Language.values()) {
      robot.interact(
          () -> {
            console.messages.languageProperty().set(language);
            lay();
            Picture.write(scene.snapshot(null), name + "-" + language.locale().getLanguage());
          });
      assertThat(Clipping.faultsOf(scene, 0)).isEmpty();
    }
    robot.interact(() -> console.messages.languageProperty().set(Language.INDONESIAN));
  }

  private int count() {
    return house
        .services()
        .repositories()
        .attendances()
        .count(hall.event().id(), SharedHall.SESSION);
  }

  private List<Participant> namesakes() {
    return house.services().repositories().participants().ofEvent(hall.event().id()).stream()
        .filter(person -> person.name().equals("Siti Rahma"))
        .toList();
  }

  private String signedAt() {
    return house
        .services()
        .repositories()
        .signatures()
        .find(hall.event().id(), hall.text().code(), hall.person(0).id())
        .orElseThrow()
        .station();
  }

  private String said() {
    return ((Label) scene.lookup("#merging-said")).getText();
  }

  private Button button(String id) {
    lay();
    return (Button) scene.lookup("#" + id);
  }

  private void lay() {
    for (int i = 0; i < 3; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
  }
}
