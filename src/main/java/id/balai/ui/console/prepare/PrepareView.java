package id.balai.ui.console.prepare;

import id.balai.service.readiness.ReadinessService.Point;
import id.balai.ui.console.SeenPage;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Icon;
import id.balai.ui.control.Texts;
import id.balai.ui.control.Theme;
import id.balai.ui.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The way to open doors: what is missing on the left, the door helper on the right.
public final class PrepareView implements SeenPage {

  private final PrepareViewModel model;
  private final Messages messages;
  private final BorderPane root = new BorderPane();
  private final VBox points = new VBox();
  private final Label lead = new Label();

  public PrepareView(PrepareViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    root.setId("prepare");
    root.getStylesheets().add(Theme.sheet(PrepareView.class, "prepare.css"));
    var right =
        Texts.styled(new VBox(new DoorHelper(model.peopleProperty(), messages)), "prepare-right");
    var body = Texts.styled(new HBox(checklist(), right), "page-body", "prepare");
    var scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    root.setCenter(scroll);
    root.setBottom(foot());
    model.pointsProperty().addListener((javafx.beans.Observable _) -> list());
    messages.languageProperty().addListener((javafx.beans.Observable _) -> list());
    list();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<Node> offers() {
    return List.of(
        Buttons.corner("edit-event", messages.bind("prepare.edit"), () -> model.go(Point.EVENT)));
  }

  @Override
  public PrepareViewModel model() {
    return model;
  }

  private Node checklist() {
    lead.setId("checklist-lead");
    lead.getStyleClass().add("note");
    lead.setWrapText(true);
    points.getStyleClass().add("points");
    var card =
        Texts.styled(
            new VBox(Texts.line(messages, "card-title", "prepare.checklist"), lead, points),
            "card",
            "panel");
    HBox.setHgrow(card, Priority.ALWAYS);
    return card;
  }

  private void list() {
    Map<Point, Boolean> now = model.pointsProperty().get();
    long missing = now.values().stream().filter(isDone -> !isDone).count();
    lead.setText(
        missing == 0 ? messages.text("prepare.ready") : messages.text("prepare.missing", missing));
    points.getChildren().clear();
    now.forEach((point, isDone) -> points.getChildren().add(row(point, isDone)));
  }

  private Node row(Point point, boolean isDone) {
    var sign =
        new Icon(isDone ? MaterialDesignC.CHECK_CIRCLE : MaterialDesignA.ALERT_CIRCLE_OUTLINE);
    sign.getStyleClass().add(isDone ? "done" : "missing");
    Label name = Texts.plain("row-title", messages.of("prepare.point", point));
    Label what =
        Texts.plain("note", messages.of(isDone ? "prepare.done" : "prepare.missing", point));
    var texts = new VBox(name, what);
    HBox.setHgrow(texts, Priority.ALWAYS);
    texts.setMinWidth(0);
    var row = new HBox(sign, texts);
    if (!isDone) {
      Button go =
          Buttons.corner(
              "go-" + point.name().toLowerCase(Locale.ROOT),
              messages.bind(action(point)),
              () -> model.go(point));
      row.getChildren().add(go);
    }
    row.getStyleClass().add("point");
    return row;
  }

  private Node foot() {
    var said = new Label();
    said.setId("said");
    said.setWrapText(true);
    said.textProperty().bind(model.page().statusProperty());
    HBox.setHgrow(said, Priority.ALWAYS);
    said.setMaxWidth(Double.MAX_VALUE);
    var foot = Texts.styled(new HBox(said), "foot");
    Texts.shown(foot, said.textProperty().isNotEmpty());
    return foot;
  }

  /// Key of what the button beside a point is called.
  private static String action(Point point) {
    return switch (point) {
      case LIST -> "prepare.import";
      case BADGES -> "prepare.badges";
      default -> "prepare.go";
    };
  }
}
