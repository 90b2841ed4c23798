package id.balai.ui.console.archive;

import id.balai.domain.access.AccessLevel;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.StatusLabel;
import id.balai.ui.control.Texts;
import id.balai.ui.control.Theme;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The page of the archive: close the event and write its archive, check what somebody brings, and
/// the office's keys.
public final class ArchiveView implements Screen {

  private final ArchiveViewModel model;
  private final KeysViewModel keys;
  private final Messages messages;
  private final HBox root;

  public ArchiveView(
      ArchiveViewModel model, KeysViewModel keys, ElsewhereViewModel away, Messages messages) {
    this.model = model;
    this.keys = keys;
    this.messages = messages;
    var elsewhere = new ElsewhereCard(away, messages);
    var left =
        Texts.styled(new VBox(closing(), elsewhere, new CheckCard(model, messages)), "column");
    ScrollPane work = scrolling(left);
    work.setMinWidth(0);
    HBox.setHgrow(work, Priority.ALWAYS);
    ScrollPane right = scrolling(new KeyCard(keys, messages));
    right.getStyleClass().add("key-scroll");
    root = new HBox(work, right);
    root.getStyleClass().addAll("page-body", "archive");
    root.getStylesheets().add(Theme.sheet(ArchiveView.class, "archive.css"));
  }

  @Override
  public Parent root() {
    return root;
  }

  /// The keeper's ways to the remarks and to the archives of other years.
  @Override
  public List<Node> offers() {
    return model.page().permits().may(AccessLevel.KEEPER)
        ? List.of(
            Buttons.secondary(
                "to-remarks",
                messages.bind("remarks.title"),
                () -> model.page().routes().page(model.page().id(), "remarks")),
            Buttons.secondary(
                "to-shelf",
                messages.bind("shelf.title"),
                () -> model.page().routes().page(model.page().id(), "shelf")))
        : List.of();
  }

  @Override
  public void onShow() {
    model.start();
    keys.start();
  }

  @Override
  public void onHide() {
    model.keepOpen();
  }

  private static ScrollPane scrolling(Node content) {
    var pane = new ScrollPane(content);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return pane;
  }

  private Node closing() {
    Label state =
        Texts.says(
            "archive-state",
            "archive-state",
            messages.bind(model::state, model.standingProperty()));
    Label kept = Texts.wrapped(new Label());
    kept.setId("archive-kept");
    kept.getStyleClass().add("note");
    kept.textProperty().bind(messages.bind(model::kept, model.standingProperty()));
    HBox.setHgrow(kept, Priority.ALWAYS);
    kept.setMaxWidth(Double.MAX_VALUE);
    var retention =
        new HBox(
            kept,
            Buttons.corner("to-retention", messages.bind("archive.retention"), model::retention));
    retention.getStyleClass().add("offers");
    var card =
        new VBox(
            state,
            actions(),
            asking(),
            new StatusLabel("archive-said", model.page().statusProperty()),
            retention);
    card.getStyleClass().addAll("card", "panel");
    return card;
  }

  private Node actions() {
    var close = Buttons.primary("close-event", messages.bind("archive.close"), model::ask);
    Texts.shown(close, model.standingProperty().map(now -> now instanceof Standing.Open));
    close
        .disableProperty()
        .bind(model.page().permits().fixed(AccessLevel.KEEPER).or(model.page().busyProperty()));
    var offers =
        new FlowPane(
            close,
            committee(
                Buttons.secondary(
                    "write-folder", messages.bind("archive.folder"), model::writeFolder)),
            committee(
                Buttons.secondary("write-zip", messages.bind("archive.zip"), model::writeZip)));
    offers.getStyleClass().add("offers");
    return offers;
  }

  private Button committee(Button button) {
    button
        .disableProperty()
        .bind(model.page().permits().barred(AccessLevel.COMMITTEE).or(model.page().busyProperty()));
    return button;
  }

  /// Closing cannot be taken back, so it is asked for once more, in place.
  private Node asking() {
    var question = new Label();
    question.setWrapText(true);
    question.textProperty().bind(messages.bind("archive.close.ask"));
    var answers =
        new FlowPane(
            model
                .page()
                .permits()
                .change(
                    AccessLevel.KEEPER,
                    Buttons.primary("close-yes", messages.bind("archive.close.yes"), model::close)),
            Buttons.secondary("close-no", messages.bind("archive.close.no"), model::keepOpen));
    answers.getStyleClass().add("offers");
    var box = Texts.styled(new VBox(question, answers), "asking");
    Texts.shown(box, model.askingProperty());
    return box;
  }
}
