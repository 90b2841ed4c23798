package id.balai.ui.console.overview;

import id.balai.service.people.Arrivals;
import id.balai.ui.control.BarChart;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// When people came, as bars; before anybody came, what to do next.
final class ArrivalsCard extends VBox {

  private final OverviewViewModel model;
  private final Messages messages;
  private final Label title = new Label();
  private final Label peak = new Label();
  private final BarChart chart = new BarChart();
  private final VBox nothing;

  ArrivalsCard(OverviewViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().addAll("card", "overview-card");
    title.getStyleClass().add("card-title");
    peak.setId("peak");
    peak.getStyleClass().add("note");
    peak.setMinWidth(USE_PREF_SIZE);
    Region gap = Texts.gap();
    nothing = nothing();
    var stack = new StackPane(chart, nothing);
    VBox.setVgrow(stack, Priority.ALWAYS);
    getChildren().addAll(new HBox(title, gap, peak), stack);
    model.countedProperty().addListener((javafx.beans.Observable _) -> draw());
    messages.languageProperty().addListener((javafx.beans.Observable _) -> draw());
    draw();
  }

  private VBox nothing() {
    Label lead = Texts.line(messages, "note", "overview.nothing.lead");
    Label head = Texts.line(messages, "card-title", "overview.nothing");
    var go = Buttons.corner("go-prepare", messages.bind("overview.prepare"), model::prepare);
    return Texts.styled(new VBox(head, lead, go), "empty-state");
  }

  private void draw() {
    Arrivals arrivals =
        model
            .countedProperty()
            .get()
            .map(now -> now.figures().arrivals())
            .orElse(new Arrivals(5, java.util.List.of()));
    var time = model.page().times();
    title.setText(messages.text("overview.arrivals", arrivals.minutes()));
    int highest = arrivals.peak();
    peak.setText(
        highest < 0
            ? ""
            : messages.text(
                "overview.peak",
                time.clock(arrivals.bars().get(highest).from()),
                arrivals.bars().get(highest).count()));
    chart.show(
        arrivals.bars().stream()
            .map(bar -> new BarChart.Bar(time.clock(bar.from()), bar.count()))
            .toList(),
        highest);
    boolean isEmpty = arrivals.bars().isEmpty();
    chart.setVisible(!isEmpty);
    nothing.setVisible(isEmpty && model.countedProperty().get().isPresent());
  }
}
