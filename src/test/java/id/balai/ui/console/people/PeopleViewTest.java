package id.balai.ui.console.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.log.PeopleFact;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Dynamics;
import id.balai.service.people.PeopleQuery;
import id.balai.service.people.PersonLine;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ViewModels;
import id.balai.ui.kiosk.Picture;
import id.balai.ui.task.Tasks;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class PeopleViewTest {

  private final ConsoleAtWork console = new ConsoleAtWork();
  private PeopleViewModel model;
  private PeopleView view;

  @Start
  void start(Stage stage) {
    model = ViewModels.people(console.context(Tasks.onScreen(Runnable::run)));
    view = new PeopleView(model, console.messages);
    stage.setScene(ConsoleAtWork.scene(view.root(), 1366, 768));
    stage.show();
    view.onShow();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(view::onHide);
    console.close();
  }

  @Test
  void whoIsTypedIsFoundAndShownWithTheWholeRecord(FxRobot robot) {
    assertThat(table(robot).getItems()).hasSize(116);
    PersonLine first = table(robot).getItems().getFirst();
    type(robot, "#search", first.name());
    assertThat(table(robot).getItems()).extracting(PersonLine::id).contains(first.id());
    robot.interact(() -> table(robot).getSelectionModel().select(0));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#person-name").queryLabeled().getText()).isEqualTo(first.name());
    assertThat(robot.lookup(".history-line").queryAll()).hasSize(2);
    robot.interact(() -> Picture.write(view.root().getScene().snapshot(null), "console-record"));
    fire(robot, "#correct");
    robot.interact(() -> Picture.write(view.root().getScene().snapshot(null), "console-correct"));
  }

  @Test
  void theMovementUnderASignatureIsToldInOneLine(FxRobot robot) throws IOException {
    console.letRemarkableThingsHappen();
    var services = console.workspace.services();
    UUID signer =
        services
            .repositories()
            .signatures()
            .of(console.event.id(), "DAMAI")
            .getFirst()
            .participant();
    byte[] moved = Dynamics.since(List.of(List.of(0L, 16L), List.of(2500L))).bytes();
    services.keeping().dynamics().keep(console.event.id(), "DAMAI", signer, moved);
    robot.interact(() -> model.person().choose(signer));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#movement-DAMAI").queryLabeled().getText())
        .isEqualTo(
            "DAMAI: gerak tangan yang tersimpan bukan dari tanda tangan ini (2 goresan, 3 titik).");
  }

  @Test
  void aCorrectionNeedsAReasonAndStandsInTheHistory(FxRobot robot) {
    Participant person = choose(robot, 0);
    robot.clickOn("#correct");
    type(robot, "#person-name", person.name() + " Baru");
    assertThat(robot.lookup("#save-person").query().isDisabled()).isTrue();
    type(robot, "#reason", "ejaan di KTP");
    fire(robot, "#save-person");
    assertThat(stored(person).name()).isEqualTo(person.name() + " Baru");
    assertThat(model.person().chosenProperty().get().orElseThrow().history().getFirst().fact())
        .isInstanceOf(PeopleFact.Corrected.class);
    assertThat(table(robot).getItems())
        .filteredOn(line -> line.id().equals(person.id()))
        .singleElement()
        .extracting(PersonLine::name)
        .isEqualTo(person.name() + " Baru");
  }

  @Test
  void twoEntriesBecomeOneAfterTheConsequencesWereRead(FxRobot robot) {
    Participant person = choose(robot, 0);
    PersonLine other = table(robot).getItems().get(1);
    robot.clickOn("#merge");
    type(robot, "#reason", "tercatat dua kali");
    type(robot, "#merge-search", other.name());
    fire(robot, "#join-" + other.number());
    assertThat(robot.lookup("#side-by-side .row-title").queryAll())
        .as("both are seen before anything is joined")
        .hasSize(2);
    fire(robot, "#join-yes");
    assertThat(console.workspace.services().repositories().participants().find(other.id()))
        .isEmpty();
    assertThat(table(robot).getItems()).hasSize(115);
    assertThat(model.person().chosenProperty().get().map(record -> record.person().id()))
        .contains(person.id());

    fire(robot, "#part");
    type(robot, "#reason", "ternyata dua orang");
    fire(robot, "#part-do");
    assertThat(table(robot).getItems()).hasSize(116);
    assertThat(model.person().chosenProperty().get().map(record -> record.person().name()))
        .contains(other.name());
  }

  @Test
  void somebodyNewGetsANumberAndABadge(FxRobot robot) {
    robot.interact(model.person()::add);
    type(robot, "#person-name", "Maria Tarigan");
    type(robot, "#institution", "Desa Contoh");
    fire(robot, "#save-person");
    Participant added = model.person().chosenProperty().get().orElseThrow().person();
    assertThat(added.number()).isEqualTo(117);
    assertThat(console.workspace.services().repositories().badges().newest(added.id())).isPresent();
  }

  @Test
  void aPersonsDataAreCopiedAndErasedAfterTheConsequencesWereRead(FxRobot robot) {
    Participant person = choose(robot, 0);
    fire(robot, "#copy-data");
    assertThat(
            console.of(console.event.code()).resolve("data-peserta-" + person.number() + ".json"))
        .isNotEmptyFile();
    fire(robot, "#erase");
    fire(robot, "#erase-person");
    assertThat(stored(person).name()).isEqualTo(Participant.ERASED);
    assertThat(table(robot).getItems())
        .filteredOn(line -> line.id().equals(person.id()))
        .singleElement()
        .extracting(PersonLine::name)
        .isEqualTo(Participant.ERASED);
  }

  @Test
  void filtersAndOrdersAskTheIndex(FxRobot robot) {
    robot.clickOn("#filter-present");
    assertThat(table(robot).getItems()).isEmpty();
    console.letPeopleIn();
    assertThat(table(robot).getItems()).isNotEmpty().allMatch(PersonLine::isPresent);
    robot.clickOn("#filter-everybody");
    robot.interact(() -> model.order(Optional.of(PeopleQuery.Order.NUMBER), true));
    assertThat(table(robot).getItems()).first().extracting(PersonLine::number).isEqualTo(116);
  }

  private Participant choose(FxRobot robot, int row) {
    PersonLine line = table(robot).getItems().get(row);
    robot.interact(() -> table(robot).getSelectionModel().select(row));
    WaitForAsyncUtils.waitForFxEvents();
    return console.workspace.services().repositories().participants().find(line.id()).orElseThrow();
  }

  private Participant stored(Participant person) {
    return console
        .workspace
        .services()
        .repositories()
        .participants()
        .find(person.id())
        .orElseThrow();
  }

  private static void type(FxRobot robot, String id, String text) {
    robot.interact(
        () ->
            robot.lookup(id).queryAll().stream()
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .findFirst()
                .orElseThrow()
                .setText(text));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void fire(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).queryButton().fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static TableView<PersonLine> table(FxRobot robot) {
    if (!Platform.isFxApplicationThread()) {
      WaitForAsyncUtils.waitForFxEvents();
    }
    return robot.lookup("#people-table").queryTableView();
  }
}
