package id.balai.ui.console.stations;

import id.balai.domain.access.AccessLevel;
import id.balai.service.hub.HubKeeper.Known;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.StatusLabel;
import id.balai.ui.control.Tables;
import id.balai.ui.control.Texts;
import id.balai.ui.control.Theme;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The page of stations: all of them on the left, what this laptop has to do with the common
/// database on the right.
public final class StationsView implements Screen {

  /// Who is connected changes while somebody watches.
  private static final Duration REST = Duration.seconds(5);

  private final StationsViewModel model;
  private final Messages messages;
  private final TableView<Known> table = new TableView<>();
  private final HBox root;
  private final Timeline glances;

  public StationsView(StationsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.glances = new Timeline(new KeyFrame(REST, _ -> model.look()));
    glances.setCycleCount(Animation.INDEFINITE);
    fillTable();
    var left =
        new VBox(
            Texts.line(messages, "note", "stations.lead"),
            table,
            naming(),
            new StatusLabel("stations-said", model.page().statusProperty()));
    left.getStyleClass().add("column");
    left.setMinWidth(0);
    VBox.setVgrow(table, Priority.ALWAYS);
    HBox.setHgrow(left, Priority.ALWAYS);
    var right = new VBox(new InvitationPart(model, messages), new ServerPart(model, messages));
    Node joining = new JoinPart(model.joining(), messages);
    Texts.shown(
        joining,
        model
            .standProperty()
            .map(now -> now.filter(it -> it.isUsed() || it.server().isRunning()).isEmpty()));
    right.getChildren().add(joining);
    right.getStyleClass().add("stations-parts");
    var scroll = new ScrollPane(right);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("stations-side");
    root = new HBox(left, scroll);
    root.getStyleClass().addAll("page-body", "stations");
    root.getStylesheets().add(Theme.sheet(StationsView.class, "stations.css"));
    Tables.follow(table, model.chosenProperty(), messages);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<Node> offers() {
    return List.of(Buttons.secondary("look-again", messages.bind("stations.again"), model::look));
  }

  @Override
  public void onShow() {
    model.start();
    glances.playFromStart();
  }

  /// An invitation counts while its page is seen.
  @Override
  public void onHide() {
    glances.stop();
    model.withdraw();
  }

  private void fillTable() {
    table.setId("stations");
    table.setItems(model.rows());
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table
        .getColumns()
        .setAll(
            List.of(
                Tables.names(messages, "stations.column.name", 150, Known::name),
                Tables.column(messages, "stations.column.allowed", 110, this::allowed),
                Tables.column(messages, "stations.column.there", 110, this::there),
                Tables.names(messages, "stations.column.newest", 200, this::newest)));
    Label empty = Texts.line(messages, "note", "stations.empty");
    empty.setId("stations-empty");
    table.setPlaceholder(empty);
  }

  private String allowed(Known one) {
    return messages.text(one.isAllowed() ? "stations.allowed" : "stations.not.allowed");
  }

  private String there(Known one) {
    return messages.text(one.isThere() ? "stations.there" : "stations.not.there");
  }

  private String newest(Known one) {
    return one.newest()
        .map(at -> model.page().times().date(at) + ", " + model.page().times().clock(at))
        .orElseGet(() -> messages.text("stations.never"));
  }

  private Node naming() {
    TextField name = Texts.field(messages, "station-name", "stations.name.hint");
    name.textProperty().bindBidirectional(model.nameProperty());
    HBox.setHgrow(name, Priority.ALWAYS);
    var nobody = model.chosenProperty().map(Optional::isEmpty);
    Button invite =
        keeper(Buttons.primary("station-invite", messages.bind("stations.invite"), model::invite));
    Button rename =
        keeper(
            Buttons.secondary("station-rename", messages.bind("stations.rename"), model::rename));
    Button out =
        keeper(Buttons.secondary("station-out", messages.bind("stations.out"), model::shutOut));
    name.setOnAction(_ -> invite.fire());
    Texts.shown(rename, nobody.map(it -> !it));
    Texts.shown(out, nobody.map(it -> !it));
    return Texts.styled(new HBox(name, addresses(), invite, rename, out), "stations-row");
  }

  /// Where this laptop is in several networks, a person says in which the other one is.
  private Node addresses() {
    var choice = new ComboBox<String>(model.addresses());
    choice.setId("station-address");
    model.addressProperty().subscribe(choice::setValue);
    choice
        .valueProperty()
        .subscribe(
            one -> {
              if (one != null) {
                model.addressProperty().set(one);
              }
            });
    return Texts.shown(choice, Bindings.size(model.addresses()).greaterThan(1));
  }

  private Button keeper(Button button) {
    return model.page().permits().only(AccessLevel.KEEPER, button);
  }
}
