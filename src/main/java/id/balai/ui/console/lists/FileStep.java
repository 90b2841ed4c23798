package id.balai.ui.console.lists;

import id.balai.ui.control.Buttons;
import id.balai.ui.control.FileDialogs;
import id.balai.ui.control.Icon;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.io.File;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// Choose or drop a file.
final class FileStep extends StackPane {

  private final ListsViewModel model;
  private final Messages messages;
  private final Button choose;

  FileStep(ListsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("list-step");
    choose = Buttons.primary("choose-file", messages.bind("lists.file.choose"), this::choose);
    choose.disableProperty().bind(model.wrong().busyProperty());
    Button paste = Buttons.secondary("paste", messages.bind("lists.paste"), this::paste);
    paste.disableProperty().bind(model.wrong().busyProperty());
    var choices = Texts.styled(new HBox(choose, paste), "pair", "centred");
    var target =
        new VBox(
            new Icon(MaterialDesignT.TABLE_ARROW_LEFT),
            Texts.line(messages, "card-title", "lists.file.drop"),
            Texts.line(messages, "note", "lists.file.lead"),
            choices);
    target.setId("drop");
    target.getStyleClass().addAll("card", "drop");
    target.setOnDragOver(FileStep::offer);
    target.setOnDragDropped(this::drop);
    var page = Texts.styled(new VBox(target, earlier()), "file-step");
    getChildren().add(page);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pasted);
  }

  /// The import that was made last, to be undone as long as that is honest.
  private Node earlier() {
    var said = Texts.wrapped(new Label());
    said.setId("last-import");
    said.textProperty().bind(messages.bind(this::lastImport, model.lastProperty()));
    HBox.setHgrow(said, Priority.ALWAYS);
    said.setMaxWidth(Double.MAX_VALUE);
    Button undo = Buttons.corner("undo-last", messages.bind("lists.undo"), model::undo);
    undo.disableProperty().bind(model.fixedProperty());
    var card = Texts.styled(new HBox(said, undo), "card", "last-import");
    Texts.shown(card, model.lastProperty().map(Optional::isPresent));
    return card;
  }

  private String lastImport() {
    return model
        .lastProperty()
        .get()
        .map(one -> messages.text("lists.last", model.when(one), one.people(), one.widened()))
        .orElse("");
  }

  /// Puts the cursor on the button.
  void begin() {
    choose.requestFocus();
  }

  /// A file that was copied, or rows of a spreadsheet, a paper or a chat.
  private void paste() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (clipboard.hasFiles()) {
      clipboard.getFiles().stream().findFirst().map(File::toPath).ifPresent(model::open);
    } else if (clipboard.hasString() && !clipboard.getString().isBlank()) {
      model.paste(clipboard.getString());
    }
  }

  /// Ctrl+V, as everywhere.
  private void pasted(KeyEvent key) {
    if (key.isShortcutDown() && key.getCode() == KeyCode.V) {
      paste();
      key.consume();
    }
  }

  private static void offer(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void drop(DragEvent event) {
    event.getDragboard().getFiles().stream().findFirst().map(File::toPath).ifPresent(model::open);
    event.setDropCompleted(true);
    event.consume();
  }

  private void choose() {
    FileDialogs.open(
            this,
            new FileChooser.ExtensionFilter(
                messages.text("lists.file.kinds"),
                "*.csv",
                "*.tsv",
                "*.txt",
                "*.xlsx",
                "*.xlsm",
                "*.xls",
                "*.ods",
                "*.xml",
                "*.html",
                "*.htm"),
            new FileChooser.ExtensionFilter(messages.text("lists.file.all"), "*.*"))
        .ifPresent(model::open);
  }
}
