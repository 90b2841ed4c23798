package id.balai.ui.console.overview;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.Session;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Named;
import id.balai.ui.control.StatusChip;
import id.balai.ui.control.Texts;
import id.balai.ui.control.Theme;
import id.balai.ui.control.Tone;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The event at a glance: figures, arrivals, shares, and what just happened.
public final class OverviewView implements Screen {

  private final OverviewViewModel model;
  private final Messages messages;
  private final Button sheets;
  private final VBox root = new VBox();
  private final WallWindow wall;
  private final Timeline clock;
  private boolean isShown;

  public OverviewView(OverviewViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.sheets = Buttons.primary("print-sheets", messages.bind("overview.sheets"), model::sheets);
    model.page().permits().only(AccessLevel.COMMITTEE, sheets);
    this.wall = new WallWindow(model, messages, this::settle);
    this.clock = new Timeline(new KeyFrame(Duration.minutes(1), _ -> model.tick()));
    clock.setCycleCount(Animation.INDEFINITE);
    root.setId("overview");
    root.getStyleClass().addAll("page-body", "overview");
    root.getStylesheets().add(Theme.sheet(OverviewView.class, "overview.css"));
    Label said = Texts.says("said", "people-said", model.page().statusProperty());
    Texts.shown(said, said.textProperty().isNotEmpty());
    var middle =
        Texts.styled(
            new HBox(new ArrivalsCard(model, messages), new SharesCard(model, messages)),
            "overview-middle");
    HBox.setHgrow(middle.getChildren().getFirst(), Priority.ALWAYS);
    VBox.setVgrow(middle, Priority.ALWAYS);
    var figures = new FigureRow(model, messages);
    for (Node part : List.of(figures, middle)) {
      Texts.shown(part, model.allProperty().not());
    }
    var lately = new LatelyCard(model, messages);
    model
        .allProperty()
        .subscribe(isAll -> VBox.setVgrow(lately, isAll ? Priority.ALWAYS : Priority.NEVER));
    root.getChildren().addAll(said, figures, middle, lately);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<Node> offers() {
    var open = Buttons.corner("wall", messages.bind("overview.wall"), wall::open);
    return List.of(stations(), sessions(), open, sheets);
  }

  @Override
  public void onShow() {
    isShown = true;
    model.start();
    clock.play();
  }

  @Override
  public void onHide() {
    isShown = false;
    settle();
  }

  /// The figures are followed while the page or the window on the wall shows them.
  private void settle() {
    if (!isShown && !wall.isOpen()) {
      clock.stop();
      model.page().leave();
    }
  }

  private Node stations() {
    var chip = new StatusChip(Tone.OK);
    chip.setId("stations");
    chip.textProperty()
        .bind(
            messages.bind(
                () -> messages.text("overview.stations", count()), model.countedProperty()));
    Texts.shown(chip, model.countedProperty().map(_ -> count() > 0));
    return chip;
  }

  private int count() {
    return model.countedProperty().get().map(OverviewViewModel.Counted::doors).orElse(0);
  }

  private Node sessions() {
    var box = new ComboBox<Optional<Session>>();
    box.setId("overview-session");
    model
        .page()
        .eventProperty()
        .subscribe(
            event -> {
              List<Optional<Session>> all = new ArrayList<>();
              all.add(Optional.empty());
              event.sessions().forEach(one -> all.add(Optional.of(one)));
              if (!all.equals(box.getItems())) {
                box.getItems().setAll(all);
              }
            });
    box.setPrefWidth(190);
    box.valueProperty().bindBidirectional(model.sessionProperty());
    messages
        .languageProperty()
        .subscribe(
            _ ->
                Named.in(
                    box,
                    one -> one.map(Session::name).orElseGet(() -> messages.text("overview.all"))));
    return box;
  }
}
