package id.balai.ui.console.overview;

import id.balai.ui.control.StatusChip;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What just happened: a few lines, or everything in the place of the figures.
final class LatelyCard extends VBox {

  private static final int FEW = 4;

  private final OverviewViewModel model;
  private final Messages messages;
  private final VBox lines = new VBox();

  LatelyCard(OverviewViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().addAll("card", "overview-card", "lately");
    Label title = Texts.line(messages, "card-title", "overview.lately");
    var all = new Hyperlink();
    all.setId("all");
    all.getStyleClass().add("strong-link");
    all.textProperty()
        .bind(
            messages.bind(
                () ->
                    messages.text(
                        model.allProperty().get() ? "overview.few" : "overview.everything"),
                model.allProperty()));
    all.setOnAction(_ -> model.allProperty().set(!model.allProperty().get()));
    Region gap = Texts.gap();
    var scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.setMinHeight(Region.USE_PREF_SIZE);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(new HBox(title, gap, all), scroll);
    model.happenings().addListener((javafx.beans.Observable _) -> list());
    messages.languageProperty().addListener((javafx.beans.Observable _) -> list());
    model
        .allProperty()
        .subscribe(
            isAll -> {
              scroll.setMinHeight(isAll ? 0 : Region.USE_PREF_SIZE);
              list();
            });
  }

  private void list() {
    List<Happening> shown =
        model.happenings().stream()
            .limit(model.allProperty().get() ? Long.MAX_VALUE : FEW)
            .toList();
    lines.getChildren().clear();
    if (shown.isEmpty()) {
      Label none = Texts.word("note", messages.text("overview.lately.none"));
      lines.getChildren().add(none);
    }
    shown.forEach(line -> lines.getChildren().add(row(line)));
  }

  private Node row(Happening line) {
    var row = Texts.styled(new GridPane(), "happened");
    row.getColumnConstraints().addAll(fixed(78), share(45), share(55), whole());
    var time = Texts.word("happened-time", line.time());
    var name =
        Texts.word(
            "happened-name",
            line.name().isEmpty() ? messages.text("overview.unknown") : line.name());
    name.setWrapText(true);
    String reason = line.why().isEmpty() ? "" : messages.text(line.why()) + " · ";
    var place = Texts.word("note", reason + line.place());
    place.setWrapText(true);
    var chip = new StatusChip(line.tone());
    chip.setText(messages.text(line.key()));
    row.addRow(0, time, name, place, chip);
    return row;
  }

  private static ColumnConstraints whole() {
    var column = new ColumnConstraints();
    column.setMinWidth(112);
    column.setPrefWidth(112);
    column.setHalignment(HPos.RIGHT);
    return column;
  }

  private static ColumnConstraints fixed(double width) {
    var column = new ColumnConstraints(width);
    column.setMinWidth(width);
    return column;
  }

  private static ColumnConstraints share(double percent) {
    var column = new ColumnConstraints(100, percent * 6, Double.MAX_VALUE);
    column.setHgrow(Priority.ALWAYS);
    return column;
  }
}
