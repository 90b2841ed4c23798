package id.balai.ui.console.overview;

import id.balai.service.people.Overview;
import id.balai.ui.control.BarChart;
import id.balai.ui.control.Texts;
import id.balai.ui.control.Theme;
import id.balai.ui.text.Messages;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// The figures in large type in a window of their own, for a second screen or the wall. No name is
/// ever shown on it. F11 fills the screen, Esc closes it.
final class WallWindow {

  private final OverviewViewModel model;
  private final Messages messages;
  private final Runnable closed;
  private Optional<Stage> stage = Optional.empty();

  /// @param closed called when the window was closed
  WallWindow(OverviewViewModel model, Messages messages, Runnable closed) {
    this.model = model;
    this.messages = messages;
    this.closed = closed;
  }

  boolean isOpen() {
    return stage.isPresent();
  }

  void open() {
    if (stage.isPresent()) {
      stage.get().toFront();
      return;
    }
    var window = new Stage();
    window.setTitle("Balai");
    var scene = new Scene(content(), 1280, 720);
    Theme.dress(scene, Theme.sheet(OverviewView.class, "wall.css"));
    scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed(window, key));
    window.setScene(scene);
    window.setOnHidden(
        _ -> {
          stage = Optional.empty();
          closed.run();
        });
    stage = Optional.of(window);
    window.show();
  }

  private static void pressed(Stage window, KeyEvent key) {
    if (key.getCode() == KeyCode.F11) {
      window.setFullScreen(!window.isFullScreen());
    } else if (key.getCode() == KeyCode.ESCAPE) {
      window.close();
    }
  }

  /// What stands on the wall; it follows the figures.
  VBox content() {
    Label event = Texts.plain("wall-event", "");
    event.textProperty().bind(model.page().eventProperty().map(now -> now.name()));
    var figures = Texts.styled(new HBox(), "wall-figures");
    var chart = new BarChart();
    VBox.setVgrow(chart, Priority.ALWAYS);
    var root = new VBox(event, figures, chart);
    root.setId("wall-content");
    root.getStyleClass().add("wall");
    Runnable draw =
        () ->
            model
                .countedProperty()
                .get()
                .ifPresent(
                    now -> {
                      draw(figures, now);
                      draw(chart, now);
                    });
    model.countedProperty().subscribe(draw);
    messages.languageProperty().subscribe(draw);
    draw.run();
    return root;
  }

  private void draw(HBox figures, OverviewViewModel.Counted now) {
    Overview counted = now.figures();
    figures.getChildren().setAll(figure("overview.present", counted.present(), counted.invited()));
    if (counted.owed() > 0) {
      figures.getChildren().add(figure("overview.signed", counted.signed(), counted.owed()));
    }
  }

  private Node figure(String key, int part, int whole) {
    Label name = Texts.word("wall-name", messages.text(key));
    Label count = Texts.word("wall-figure", Integer.toString(part));
    Label of = Texts.word("wall-of", messages.text("overview.of", whole));
    var row = Texts.styled(new HBox(count, of), "wall-row");
    var box = new VBox(name, row);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private void draw(BarChart chart, OverviewViewModel.Counted now) {
    var time = model.page().times();
    var arrivals = now.figures().arrivals();
    chart.show(
        arrivals.bars().stream()
            .map(bar -> new BarChart.Bar(time.clock(bar.from()), bar.count()))
            .toList(),
        arrivals.peak());
  }
}
