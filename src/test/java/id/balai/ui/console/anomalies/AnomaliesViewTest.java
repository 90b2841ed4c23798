package id.balai.ui.console.anomalies;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.log.Entry;
import id.balai.domain.log.WorkspaceFact;
import id.balai.fixture.Clipping;
import id.balai.service.signing.Anomaly;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ConsoleFrame;
import id.balai.ui.console.ViewModels;
import id.balai.ui.control.Theme;
import id.balai.ui.kiosk.Picture;
import id.balai.ui.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The page of remarks over the sample event in a real house.
@ExtendWith(ApplicationExtension.class)
final class AnomaliesViewTest {

  private static final List<Class<?>> KINDS =
      List.of(
          Anomaly.Hurried.class,
          Anomaly.SameStrokes.class,
          Anomaly.FarFromCheckIn.class,
          Anomaly.NotCheckedIn.class,
          Anomaly.ClockJumped.class);

  private final ConsoleAtWork console = new ConsoleAtWork();
  private AnomaliesViewModel model;
  private AnomaliesView view;
  private Scene scene;

  @Start
  void start(Stage stage) {
    open();
  }

  private void open() {
    model = ViewModels.remarks(console.context());
    view = new AnomaliesView(model, console.messages);
    view.root().getStyleClass().add("console");
    view.root().getStylesheets().add(Theme.sheet(ConsoleFrame.class, "frame.css"));
    scene = ConsoleAtWork.scene(view.root(), 1120, 660);
    view.onShow();
    lay();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(view::onHide);
    console.close();
  }

  @Test
  void orderlyDayLeavesAnEmptyPageThatSaysSo(FxRobot robot) {
    robot.interact(
        () -> {
          console.letPeopleIn();
          model.start();
          lay();
        });
    assertThat(model.rows().all()).isEmpty();
    assertThat(((Label) scene.lookup("#remarks-empty")).getText())
        .isEqualTo(console.messages.text("remarks.rows.read"));
  }

  @Test
  void everyKindIsShownWithItsRecordsAndLeadsToThePeople(FxRobot robot) {
    happen(robot);
    assertThat(model.rows().all())
        .<Class<?>>extracting(row -> row.remark().getClass())
        .containsExactlyInAnyOrderElementsOf(KINDS);
    robot.interact(() -> choose(Anomaly.Hurried.class));
    AnomalyRow row = model.rows().chosenProperty().get().orElseThrow();
    assertThat(row.parts()).hasSize(2).allMatch(part -> part.ink().isPresent());
    assertThat(texts()).anyMatch(text -> text.contains("berselang 4 detik"));
    assertThat(texts()).contains(row.parts().get(0).name(), row.parts().get(1).name());
    robot.interact(() -> button("remark-person-1").fire());
    assertThat(console.ways).last().isEqualTo("person " + row.parts().get(1).trace().participant());
  }

  @Test
  void lookingAtARemarkIsAFactWithItsNoteAndStaysAfterTheEventWasClosed(FxRobot robot)
      throws IOException {
    happen(robot);
    robot.interact(
        () -> {
          choose(Anomaly.SameStrokes.class);
          ((TextArea) scene.lookup("#remark-note")).setText("Sudah ditanyakan ke petugas pintu");
          button("remark-see").fire();
          lay();
        });
    assertThat(((Label) scene.lookup("#remark-seen")).getText())
        .contains("panitia", "Sudah ditanyakan ke petugas pintu");
    Entry entry = console.workspace.services().log().newest(console.event.id(), 1).getFirst();
    assertThat(entry.fact())
        .isInstanceOfSatisfying(
            WorkspaceFact.RemarkSeen.class,
            seen -> {
              assertThat(seen.note()).isEqualTo("Sudah ditanyakan ke petugas pintu");
              assertThat(seen.person()).contains(chosen().parts().getFirst().trace().participant());
              assertThat(((WorkspaceFact.RemarkSeen) seen.redacted()).note()).isEmpty();
            });
    assertThat(entry.provenance().station()).isEqualTo("Meja panitia");

    console.workspace.services().archiving().close(console.event);
    robot.interact(
        () -> {
          choose(Anomaly.ClockJumped.class);
          button("remark-see").fire();
        });
    assertThat(chosen().seen()).isPresent();
    assertThat(model.rows().all().stream().filter(row -> row.seen().isPresent())).hasSize(2);
  }

  @Test
  void noteThatIsTooLongIsNotKept(FxRobot robot) {
    happen(robot);
    robot.interact(
        () -> {
          choose(Anomaly.NotCheckedIn.class);
          model.see("x".repeat(401));
        });
    assertThat(model.page().statusProperty().get()).contains("400");
    assertThat(chosen().seen()).isEmpty();
  }

  @Test
  void pageFitsWithEveryRemarkOpen(FxRobot robot) {
    happen(robot);
    var faults = new ArrayList<String>();
    for (Language language : Language.values()) {
      robot.interact(() -> console.messages.languageProperty().set(language));
      for (Class<?> kind : KINDS) {
        String name =
            "console-remarks-" + kind.getSimpleName() + "-" + language.locale().getLanguage();
        robot.interact(
            () -> {
              // A scene without a window draws its ink once.
              open();
              choose(kind);
              Picture.write(scene.snapshot(null), name);
              Clipping.faultsOf(scene, 16).forEach(fault -> faults.add(name + " " + fault));
            });
      }
    }
    assertThat(faults).isEmpty();
  }

  private void happen(FxRobot robot) {
    robot.interact(
        () -> {
          console.letRemarkableThingsHappen();
          model.start();
          lay();
        });
  }

  private void choose(Class<?> kind) {
    model
        .rows()
        .chosenProperty()
        .set(model.rows().all().stream().filter(row -> kind.isInstance(row.remark())).findFirst());
    lay();
  }

  private AnomalyRow chosen() {
    Optional<AnomalyRow> row = model.rows().chosenProperty().get();
    return row.orElseThrow();
  }

  private List<String> texts() {
    return scene.getRoot().lookupAll(".label").stream()
        .map(node -> ((Label) node).getText())
        .toList();
  }

  private Button button(String id) {
    return (Button) scene.lookup("#" + id);
  }

  private void lay() {
    for (int i = 0; i < 3; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
  }
}
