package id.balai.ui.console.lists;

import id.balai.domain.participant.roster.Action;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Icon;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// What became of a list: how many were taken, and every row that was not, with why.
final class DoneStep extends StackPane {

  private final ListsViewModel model;
  private final Messages messages;
  private final Runnable report;
  private final VBox rows = new VBox();

  /// @param report writes what became of every row
  DoneStep(ListsViewModel model, Messages messages, Runnable report) {
    this.report = report;
    this.model = model;
    this.messages = messages;
    getStyleClass().add("list-step");
    Label said = Texts.says("said", "card-title", model.page().statusProperty());
    rows.setId("rows-not-taken");
    rows.getStyleClass().add("done-rows");
    var scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(240);
    Texts.shown(scroll, javafx.beans.binding.Bindings.isNotEmpty(rows.getChildren()));
    var card =
        new VBox(
            new Icon(MaterialDesignC.CHECK_CIRCLE),
            said,
            scroll,
            Texts.line(messages, "note", "lists.undo.lead"),
            offers(scroll));
    card.getStyleClass().addAll("card", "done-card");
    card.setMaxHeight(USE_PREF_SIZE);
    getChildren().add(card);
    model.stepProperty().subscribe(step -> list(step == Step.DONE));
    messages.languageProperty().addListener((_, _, _) -> list(!rows.getChildren().isEmpty()));
  }

  private FlowPane offers(ScrollPane left) {
    Button undo = Buttons.secondary("undo", messages.bind("lists.undo"), model::undo);
    undo.disableProperty().bind(model.fixedProperty());
    Button mend = Buttons.secondary("to-rows", messages.bind("lists.done.mend"), model::toRows);
    mend.visibleProperty().bind(left.visibleProperty());
    mend.managedProperty().bind(left.visibleProperty());
    var offers =
        new FlowPane(
            Buttons.primary("to-event", messages.bind("lists.leave"), model::leave),
            mend,
            Buttons.secondary("report", messages.bind("lists.done.report"), report),
            Buttons.secondary("again", messages.bind("lists.again"), model::again),
            undo);
    offers.getStyleClass().addAll("offers", "centred");
    return offers;
  }

  private void list(boolean isSeen) {
    rows.getChildren().clear();
    List<ListRow> left = isSeen ? model.notTaken() : List.of();
    left.forEach(
        row ->
            rows.getChildren()
                .add(
                    Texts.plain(
                        row.action() == Action.REJECT ? "flaw" : "note",
                        messages.text(
                            "lists.done.row",
                            row.row().label(),
                            model.action(row.action()),
                            row.name().isBlank() ? "–" : row.name(),
                            row.reasons()))));
  }
}
