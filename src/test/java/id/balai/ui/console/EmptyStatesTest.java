package id.balai.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.event.Event;
import id.balai.fixture.Clipping;
import id.balai.service.planning.PlanningResult;
import id.balai.ui.kiosk.Picture;
import id.balai.ui.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// An event of which nothing is there yet: every page says what to do next, whole, in two sizes and
/// languages.
@ExtendWith(ApplicationExtension.class)
final class EmptyStatesTest {

  @Start
  void start(Stage stage) {
    // Scenes without a window have exactly the size that is asked for.
  }

  @Test
  void anEmptyPageSaysWhatToDoNext(FxRobot robot) {
    List<String> faults = new ArrayList<>();
    try (var console = new ConsoleAtWork()) {
      ConsoleContext given = console.context();
      Event empty = empty(console);
      var context =
          new ConsoleContext(
              given.services(),
              given.tasks(),
              given.messages(),
              given.routes(),
              given.papers(),
              given.station(),
              CurrentEvent.read(given.services().repositories().events(), empty.id()));
      for (Language language : Language.values()) {
        robot.interact(() -> faults.addAll(walk(context, 1366, language)));
      }
    }
    assertThat(faults).isEmpty();
  }

  private static Event empty(ConsoleAtWork console) {
    Event full = console.event;
    var empty =
        new Event(
            new UUID(7, 7),
            "KOSONG",
            full.name(),
            "",
            full.venue(),
            full.place(),
            full.date(),
            full.zone(),
            full.letterhead(),
            full.sessions(),
            full.groups(),
            List.of(),
            List.of(),
            full.certificates(),
            full.privacy());
    assertThat(console.workspace.services().planning().add(empty, List.of(), "Meja"))
        .isInstanceOf(PlanningResult.Planned.class);
    return empty;
  }

  private static List<String> walk(ConsoleContext context, int width, Language language) {
    var words = context.messages();
    words.languageProperty().set(language);
    var frame = new ConsoleFrame(context);
    Scene scene = ConsoleAtWork.scene(frame.root(), width, width == 1366 ? 768 : 1080);
    frame.onShow();
    List<String> faults = new ArrayList<>();
    for (ConsolePage page : ConsolePages.all()) {
      frame.open(page.key());
      layout(frame.root());
      String name = "empty-" + page.key() + "-" + width + "-" + language.locale().getLanguage();
      Picture.write(scene.snapshot(null), name);
      Clipping.faultsOf(scene, 16).forEach(fault -> faults.add(name + " " + fault));
      List<String> said = new ArrayList<>();
      read(frame.root(), said);
      switch (page.key()) {
        case "overview" -> assertThat(said).contains(words.text("overview.nothing.lead"));
        case "people" -> assertThat(said).contains(words.text("people.none.lead"));
        case "prepare" -> assertThat(said).contains(words.text("prepare.missing.list"));
        case "lists" -> assertThat(said).contains(words.text("lists.file.lead"));
        default -> {}
      }
    }
    frame.onHide();
    return faults;
  }

  private static void layout(Parent root) {
    // What scrolls keeps an old picture of itself while no window asks for a new one.
    root.lookupAll(".viewport").forEach(view -> view.setCache(false));
    for (int pass = 0; pass < 2; pass++) {
      root.applyCss();
      root.layout();
    }
  }

  private static void read(Node node, List<String> said) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled) {
      said.add(labeled.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> read(child, said));
    }
  }
}
