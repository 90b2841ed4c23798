package id.balai.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.event.DoorRules;
import id.balai.domain.event.Labels;
import id.balai.domain.layout.LabelSize;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.Clipping;
import id.balai.fixture.Given;
import id.balai.service.people.PersonLine;
import id.balai.ui.kiosk.Picture;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// An event with ways out at the desk: a kiosk is opened as one, and who left stands in the list,
/// in the person's record and among what just happened.
@ExtendWith(ApplicationExtension.class)
final class TimesAtDeskTest {

  private static final double MARGIN = 16;

  private final ConsoleAtWork console = new ConsoleAtWork();
  private ConsoleFrame frame;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
    var services = console.workspace.services();
    var rules =
        new DoorRules(false, DoorRules.Leaving.EXIT_DOOR, 30)
            .printing(Labels.NEW_CARDS, LabelSize.TALL);
    services
        .ledger()
        .record(
            services.currentActor().by(console.event),
            new WorkspaceFact.EventPlanned(console.event.with(rules)));
  }

  /// What was recorded stands there before the window opens.
  private void show() {
    frame = new ConsoleFrame(console.context());
    stage.setScene(ConsoleAtWork.scene(frame.root(), 1366, 768));
    stage.show();
    frame.onShow();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(frame::onHide);
    console.close();
  }

  @Test
  void aKioskIsOpenedAsAWayOutWhereItIsSaidSo(FxRobot robot) {
    robot.interact(this::show);
    robot.clickOn("#open-kiosk");
    robot.clickOn("#question-exit");
    robot.interact(() -> shoot("console-kiosk-exit"));
    robot.clickOn("#start-kiosk");
    assertThat(console.ways).singleElement().asString().endsWith("Pintu 1 keluar");
  }

  @Test
  void whoLeftStandsInTheListTheRecordAndTheLatest(FxRobot robot) {
    var services = console.workspace.services();
    String session = console.event.sessions().getFirst().code();
    Participant person =
        services.repositories().participants().ofEvent(console.event.id()).stream()
            .filter(one -> one.inSession(session).isPresent())
            .findFirst()
            .orElseThrow();
    var door = new Door(console.event.id(), session, "Pintu 1");
    services.checkIn().admit(person.id(), door, Attendance.Means.SEARCH, Optional.empty());
    console.clock.pass(Duration.ofMinutes(95));
    services
        .checkIn()
        .admit(
            person.id(),
            Given.door(door, Door.Place.EXIT),
            Attendance.Means.SEARCH,
            Optional.empty());

    robot.interact(
        () -> {
          show();
          frame.open("overview");
          shoot("console-left-overview");
        });
    assertThat(lately()).contains("Keluar", "Hadir");
    robot.interact(
        () -> {
          frame.open("attendance");
          shoot("console-left-attendance");
        });
    String left =
        services
            .repositories()
            .attendances()
            .time(console.event.id(), session, person.id())
            .orElseThrow()
            .left()
            .orElseThrow()
            .atZone(console.event.zone())
            .format(DateTimeFormatter.ofPattern("HH.mm"));
    assertThat(cells("Keluar")).contains(left);
    robot.interact(
        () -> {
          frame.open("people");
          shoot("console-left-people");
          choose(person);
          draw("console-left-person");
        });
    assertThat(((Labeled) lookup("#time-inside-" + session)).getText())
        .isEqualTo("Keluar " + left + " WITA · di dalam selama 1 jam 35 menit");
  }

  @SuppressWarnings("unchecked") // it is the table of people
  private void choose(Participant person) {
    var table = (TableView<PersonLine>) lookup("#people-table");
    table.getItems().stream()
        .filter(line -> line.id().equals(person.id()))
        .findFirst()
        .ifPresent(table.getSelectionModel()::select);
  }

  private Node lookup(String what) {
    return stage.getScene().getRoot().lookup(what);
  }

  private List<String> lately() {
    return stage.getScene().getRoot().lookupAll(".happened").stream()
        .flatMap(row -> ((Parent) row).getChildrenUnmodifiable().stream())
        .map(one -> ((Labeled) one).getText())
        .toList();
  }

  private List<String> cells(String column) {
    return stage.getScene().getRoot().lookupAll("#presences .table-cell").stream()
        .filter(TableCell.class::isInstance)
        .map(one -> (TableCell<?, ?>) one)
        .filter(one -> one.getTableColumn() != null)
        .filter(one -> one.getTableColumn().getText().equals(column))
        .map(TableCell::getText)
        .toList();
  }

  private void shoot(String name) {
    draw(name);
    assertThat(Clipping.faultsOf(stage.getScene(), MARGIN)).as(name).isEmpty();
  }

  private void draw(String name) {
    Scene scene = stage.getScene();
    for (int i = 0; i < 3; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
    Picture.write(scene.snapshot(null), name);
  }
}
