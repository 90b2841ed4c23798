package id.balai.ui.console.documents;

import id.balai.service.papers.PaperType;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What is filled in on the chosen kind of paper.
final class EntriesPane extends VBox {

  EntriesPane(DocumentsViewModel model, PaperWork papers, WorkViewModel work, Messages messages) {
    getStyleClass().addAll("card", "panel", "entries-pane");
    VBox.setVgrow(this, Priority.ALWAYS);
    setMinHeight(0);
    var forms =
        new StackPane(
            shownFor(PaperType.RECORD, new RecordForm(model, messages), model),
            shownFor(PaperType.RECEIPTS, new PaymentForm(model, messages), model));
    forms.setAlignment(javafx.geometry.Pos.TOP_LEFT);
    var scroll = new ScrollPane(forms);
    scroll.setId("entries");
    scroll.setFitToWidth(true);
    scroll.setMinHeight(0);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Button keep =
        Buttons.corner("entries-keep", messages.bind("documents.entries.keep"), papers::keep);
    keep.setMaxWidth(Double.MAX_VALUE);
    keep.disableProperty().bind(model.entries().changedProperty().not().or(work.barredProperty()));
    getChildren().addAll(missing(model, messages), scroll, keep);
    visibleProperty().bind(model.kindProperty().map(PaperType::isFilledIn));
    managedProperty().bind(visibleProperty());
  }

  private static Node shownFor(PaperType kind, Node form, DocumentsViewModel model) {
    Texts.shown(form, model.kindProperty().map(kind::equals));
    return form;
  }

  /// Says why there is no paper yet.
  private static Node missing(DocumentsViewModel model, Messages messages) {
    Label said =
        Texts.says(
            "entries-said",
            "note",
            messages.bind(
                () ->
                    switch (model.stateProperty().get()) {
                      case LOADING, READY -> "";
                      case EMPTY ->
                          messages.of("documents.empty", model.kindProperty().get().lack());
                      case FAILED -> messages.of("documents.rows", DocumentsViewModel.State.FAILED);
                    },
                model.stateProperty(),
                model.kindProperty()));
    Texts.shown(said, said.textProperty().isNotEmpty());
    return said;
  }
}
