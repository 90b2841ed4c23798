package id.balai.ui.kiosk.projector;

import id.balai.service.signing.JointPlaces;
import id.balai.ui.control.InkPicture;
import id.balai.ui.control.Theme;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the hall sees while people sign on the stage (*layar penonton*). Names, offices and
/// signatures, nothing else. Who is called, who signed last and how many did can be read from the
/// last row of a hall; the sheet below is what grows.
///
/// Every part has a fixed place, so that nothing moves when somebody signs.
public final class ProjectorView implements Screen {

  private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
  private static final PseudoClass NOBODY = PseudoClass.getPseudoClass("nobody");

  private static final int LONGEST_IN_LARGE_TYPE = 26;

  /// Size of a letter in a window of 1920 × 1080 pixels.
  private static final double EM = 24;

  private static final double WIDTH = 1920;
  private static final double HEIGHT = 1080;

  /// More latecomers are counted only.
  private static final int NAMED = 2;

  private final ProjectorViewModel model;
  private final Messages messages;
  private final PlaceGrid grid = new PlaceGrid();
  private final InkPicture newest = new InkPicture();
  private final Label called = label("called-name");
  private final Label foot = label("projector-foot");
  private final BorderPane root = new BorderPane();

  public ProjectorView(ProjectorViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    root.setId("projector");
    root.getStyleClass().add("projector");
    root.getStylesheets().add(Theme.sheet(ProjectorView.class, "projector.css"));
    root.setTop(new VBox(head(), band()));
    root.setCenter(grid);
    root.setBottom(foot);
    root.widthProperty().subscribe(_ -> scale());
    root.heightProperty().subscribe(_ -> scale());
    foot.textProperty().bind(messages.bind(this::footWords, model.sheetProperty(), model.page()));
    model.sheetProperty().subscribe(_ -> show());
    model.page().subscribe(_ -> show());
    model.calledProperty().subscribe(_ -> show());
    model.newestProperty().subscribe(place -> newest.show(place.flatMap(p -> p.signer().ink())));
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
    Label event = label("projector-event");
    event.setText(model.event());
    Label title = bound("projector-title", model.titleProperty());
    var titles = new VBox(event, title);
    HBox.setHgrow(titles, Priority.ALWAYS);
    Label count = bound("projector-count", model.count());
    count.setMinWidth(Region.USE_PREF_SIZE);
    var head = new HBox(titles, count);
    head.getStyleClass().add("projector-head");
    return head;
  }

  private Node band() {
    called.setId("called");
    called.textProperty().bind(model.calledWords());
    called
        .textProperty()
        .subscribe(
            name -> called.pseudoClassStateChanged(LONG, name.length() > LONGEST_IN_LARGE_TYPE));
    Label please = bound("band-label", messages.bind("projector.called"));
    please.visibleProperty().bind(model.calledProperty().map(Optional::isPresent));
    var who = new VBox(please, called);
    who.getStyleClass().addAll("band-card", "called");
    model
        .calledProperty()
        .subscribe(person -> who.pseudoClassStateChanged(NOBODY, person.isEmpty()));
    HBox.setHgrow(who, Priority.ALWAYS);
    VBox.setVgrow(newest, Priority.ALWAYS);
    var last =
        new VBox(
            bound("band-label", messages.bind("projector.newest")),
            newest,
            bound("newest-name", model.newestName()));
    last.getStyleClass().addAll("band-card", "newest");
    last.visibleProperty().bind(model.newestName().isNotEmpty());
    var band = new HBox(who, last);
    band.getStyleClass().add("projector-band");
    return band;
  }

  private void show() {
    grid.show(
        model.sheetProperty().get().places(),
        model.page().getValue(),
        model.calledProperty().get());
  }

  private String footWords() {
    JointPlaces.Sheet sheet = model.sheetProperty().get();
    int pages = PlaceGrid.pages(sheet.places().size());
    String page =
        pages > 1 ? messages.text("projector.page", model.page().getValue() + 1, pages) : "";
    List<String> late =
        sheet.latecomers().reversed().stream().map(place -> place.signer().name()).toList();
    if (late.isEmpty()) {
      return page;
    }
    String names = String.join(" · ", late.subList(0, Math.min(NAMED, late.size())));
    String said =
        late.size() > NAMED
            ? messages.text("projector.late.more", names, late.size() - NAMED)
            : messages.text("projector.late", names);
    return page.isEmpty() ? said : page + "   " + said;
  }

  private void scale() {
    double fit = Math.min(root.getWidth() / WIDTH, root.getHeight() / HEIGHT);
    root.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", Math.max(8, EM * fit)));
  }

  private static Label bound(String style, ObservableValue<String> text) {
    Label label = label(style);
    label.textProperty().bind(text);
    return label;
  }

  private static Label label(String style) {
    var label = new Label();
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
