package id.balai.ui.kiosk.projector;

import id.balai.service.signing.JointPlaces;
import id.balai.ui.control.Look;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Words;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the hall sees while people sign on the stage (*layar penonton*). Names, offices and
/// signatures, nothing else.
public final class ProjectorView implements Screen {

  private final ProjectorViewModel model;
  private final Words words;
  private final PlaceGrid grid = new PlaceGrid();
  private final Label latecomers = new Label();
  private final BorderPane root = new BorderPane();

  public ProjectorView(ProjectorViewModel model, Words words) {
    this.model = model;
    this.words = words;
    root.setId("projector");
    root.getStyleClass().add("projector");
    root.getStylesheets().add(Look.sheet(ProjectorView.class, "projector.css"));
    latecomers.getStyleClass().add("latecomers");
    wrap(latecomers);
    root.setTop(head());
    root.setCenter(grid);
    root.setBottom(latecomers);
    model.sheetProperty().subscribe(this::show);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void onShow() {
    model.start();
  }

  @Override
  public void onHide() {
    model.stop();
  }

  private Node head() {
    var event = new Label(model.event());
    event.getStyleClass().add("projector-event");
    wrap(event);
    var title = new Label();
    title.getStyleClass().add("projector-title");
    wrap(title);
    title.textProperty().bind(model.titleProperty());
    var titles = new VBox(event, title);
    HBox.setHgrow(titles, Priority.ALWAYS);
    var called = new Label();
    called.setId("called");
    called.getStyleClass().add("called");
    wrap(called);
    called
        .textProperty()
        .bind(
            words.bind(
                () -> words.text("projector.called", model.called().getValue()), model.called()));
    called.visibleProperty().bind(model.called().map(name -> !name.isEmpty()));
    called.managedProperty().bind(called.visibleProperty());
    var count = new Label();
    count.getStyleClass().add("projector-count");
    count.textProperty().bind(model.count());
    count.setMinWidth(Region.USE_PREF_SIZE);
    var head = new HBox(titles, called, count);
    head.getStyleClass().add("projector-head");
    return head;
  }

  private void show(JointPlaces.Sheet sheet) {
    grid.show(sheet.places());
    String names =
        sheet.latecomers().stream()
            .map(place -> place.signer().name())
            .collect(Collectors.joining(" · "));
    latecomers.setText(names.isEmpty() ? "" : words.text("projector.late", names));
    latecomers.setManaged(!names.isEmpty());
    latecomers.setVisible(!names.isEmpty());
  }

  private static void wrap(Label label) {
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
  }
}
