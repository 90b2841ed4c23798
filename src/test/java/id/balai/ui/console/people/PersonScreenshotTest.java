package id.balai.ui.console.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import id.balai.fixture.Clipping;
import id.balai.service.people.Correction;
import id.balai.service.people.PersonEntry;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.ConsoleFrame;
import id.balai.ui.kiosk.Picture;
import id.balai.ui.text.Language;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Walks through everything that is done with one person, in two sizes and two languages, leaves
/// `target/screenshots/console-person-….png` of each and fails where anything is cut.
@ExtendWith(ApplicationExtension.class)
final class PersonScreenshotTest {

  private static final double MARGIN = 16;

  /// A state of the panel.
  ///
  /// @param button that leads to it; none: the record
  /// @param sign what is seen then, and in no state before
  private record State(String name, String button, String sign) {}

  private static final List<State> STATES =
      List.of(
          new State("record", "", ".history-line"),
          new State("correct", "#correct", "#save-person"),
          new State("merge", "#merge", "#merge-search"),
          new State("split", "#split", "#save-person"),
          new State("erase", "#erase", "#erase-person"),
          new State("add", "#add-person", "#save-person"));

  @Start
  void start(Stage stage) {
    // Scenes without a window have exactly the size that is asked for.
  }

  @Test
  void everyStateOfThePanelIsSeenWhole(FxRobot robot) {
    List<String> faults = new ArrayList<>();
    try (var console = new ConsoleAtWork()) {
      console.letPeopleIn();
      var number = correctSomebody(console);
      for (int width : new int[] {1366, 1920}) {
        for (Language language : Language.values()) {
          robot.interact(() -> faults.addAll(walk(console, number, width, language)));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static List<String> walk(
      ConsoleAtWork console, int number, int width, Language language) {
    console.messages.languageProperty().set(language);
    ConsoleContext context = console.context();
    var frame = new ConsoleFrame(context);
    int height = width == 1366 ? 768 : 1080;
    Scene scene = ConsoleAtWork.scene(frame.root(), width, height);
    frame.onShow();
    frame.open("people");
    layout(frame.root());
    var table = (TableView<?>) scene.lookup("#people-table");
    List<String> faults = new ArrayList<>();
    STATES.forEach(
        state -> {
          select(table, number);
          layout(frame.root());
          if (!state.button().isEmpty()) {
            ((Button) scene.lookup(state.button())).fire();
          }
          layout(frame.root());
          String name =
              "console-person-"
                  + state.name()
                  + "-"
                  + width
                  + "-"
                  + language.locale().getLanguage();
          if (scene.lookup(state.sign()) == null) {
            faults.add(name + " is not seen");
          }
          Picture.write(scene.snapshot(null), name);
          Clipping.faultsOf(scene, MARGIN).forEach(fault -> faults.add(name + " " + fault));
        });
    frame.onHide();
    return faults;
  }

  private static void select(TableView<?> table, int number) {
    table.getSelectionModel().clearSelection();
    for (int i = 0; i < table.getItems().size(); i++) {
      if (((id.balai.service.people.PersonLine) table.getItems().get(i)).number() == number) {
        table.getSelectionModel().select(i);
      }
    }
  }

  private static void layout(Parent root) {
    // What scrolls keeps an old picture of itself while no window asks for a new one.
    root.lookupAll(".viewport").forEach(view -> view.setCache(false));
    for (int pass = 0; pass < 2; pass++) {
      root.applyCss();
      root.layout();
    }
  }

  /// Somebody who came, with a correction of name and group.
  private static int correctSomebody(ConsoleAtWork console) {
    var repositories = console.workspace.services().repositories();
    var came = repositories.attendances().ofEvent(console.event.id()).getFirst();
    Participant before = repositories.participants().find(came.participant()).orElseThrow();
    PersonEntry now = PersonEntry.of(before);
    Participation main = now.main();
    var moved =
        new Participation(
            console.event.groups().getLast().name(),
            main.role(),
            main.position(),
            "Instansi yang dibetulkan",
            main.sessions(),
            main.order());
    var typed =
        new PersonEntry(
            before.name() + ", M.M.",
            now.sex(),
            now.status(),
            now.identities(),
            now.rank(),
            now.grade(),
            now.village(),
            now.phone(),
            moved,
            now.owes());
    var people = console.workspace.services().people();
    people.editing().correct(console.event, before, typed, "ejaan di KTP");
    var record = people.records().of(console.event, before.id()).orElseThrow();
    assertThat(record.notices()).containsExactly(1);
    assertThat(record.corrections(record.history().getFirst()))
        .extracting(Correction::part)
        .contains(Correction.Part.NAME, Correction.Part.INSTITUTION, Correction.Part.GROUP);
    assertThat(record.corrections(record.history().getLast())).isEmpty();
    return before.number();
  }
}
