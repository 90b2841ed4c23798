package id.balai.ui.console.documents;

import id.balai.ui.control.Buttons;
import id.balai.ui.control.PageImage;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Shows a page and turns pages, by buttons, arrow and page keys.
final class PreviewPane extends VBox {

  private static final double EDGE = 24;

  private final PreviewViewModel model;
  private final Messages messages;
  private final ImageView page = new ImageView();
  private final Label said = new Label();
  private final ScrollPane scroll = new ScrollPane();

  PreviewPane(PreviewViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().addAll("card", "preview");
    var sheet = Texts.styled(new StackPane(page), "sheet");
    sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    said.setId("preview-said");
    said.setWrapText(true);
    said.getStyleClass().add("note");
    var desk = Texts.styled(new StackPane(sheet, said), "desk");
    desk.minHeightProperty().bind(scroll.heightProperty().subtract(4));
    scroll.setId("preview");
    scroll.setContent(desk);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(bar(), scroll);
    follow();
  }

  private Node bar() {
    Button before =
        Buttons.corner("page-before", messages.bind("documents.page.before"), () -> turn(-1));
    Button next = Buttons.corner("page-next", messages.bind("documents.page.next"), () -> turn(1));
    before.disableProperty().bind(model.pageProperty().lessThanOrEqualTo(0));
    next.disableProperty()
        .bind(model.pageProperty().greaterThanOrEqualTo(model.countProperty().subtract(1)));
    var where = new Label();
    where.setId("page-where");
    where
        .textProperty()
        .bind(
            messages.bind(
                () ->
                    model.countProperty().get() == 0
                        ? ""
                        : messages.text(
                            "documents.page.where",
                            model.pageProperty().get() + 1,
                            model.countProperty().get()),
                model.pageProperty(),
                model.countProperty()));
    where.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = Texts.gap();
    Button whole =
        Buttons.corner(
            "zoom-page",
            messages.bind("documents.zoom.page"),
            () -> model.zoom(PreviewViewModel.Zoom.PAGE));
    Button width =
        Buttons.corner(
            "zoom-width",
            messages.bind("documents.zoom.width"),
            () -> model.zoom(PreviewViewModel.Zoom.WIDTH));
    var bar = new HBox(before, next, where, gap, whole, width);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("bar");
    return bar;
  }

  private void follow() {
    scroll
        .viewportBoundsProperty()
        .subscribe(room -> model.room(room.getWidth() - EDGE, scroll.getHeight() - EDGE));
    model
        .pictureProperty()
        .subscribe(picture -> page.setImage(picture.map(PageImage::of).orElse(null)));
    said.textProperty()
        .bind(
            messages.bind(
                () ->
                    switch (model.stateProperty().get()) {
                      case NOTHING -> messages.text("documents.preview.nothing");
                      case LOADING -> messages.text("documents.preview.loading");
                      case FAILED -> messages.text("documents.preview.failed");
                      case SHOWN -> "";
                    },
                model.stateProperty()));
    page.getParent().visibleProperty().bind(page.imageProperty().isNotNull());
    scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    boolean isTaken =
        switch (event.getCode()) {
          case PAGE_DOWN, RIGHT -> turn(1);
          case PAGE_UP, LEFT -> turn(-1);
          case HOME -> turn(-model.pageProperty().get());
          case END -> turn(model.countProperty().get());
          default -> false;
        };
    if (isTaken) {
      event.consume();
    }
  }

  private boolean turn(int by) {
    model.turn(model.pageProperty().get() + by);
    scroll.setVvalue(0);
    return true;
  }
}
