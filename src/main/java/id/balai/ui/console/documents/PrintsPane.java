package id.balai.ui.console.documents;

import id.balai.domain.event.Event;
import id.balai.domain.printing.PrintRepository.Kept;
import id.balai.domain.printing.PrintRun;
import id.balai.domain.printing.PrintState;
import id.balai.ui.control.StatusChip;
import id.balai.ui.control.Texts;
import id.balai.ui.control.Tone;
import id.balai.ui.text.Messages;
import java.time.format.DateTimeFormatter;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Every print of the event with what became of it.
final class PrintsPane extends VBox {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d/M HH.mm");

  private final Event event;
  private final Messages messages;
  private final DocumentTitles titles;
  private final ListView<Kept> list = new ListView<>();

  PrintsPane(PrintViewModel model, Event event, Messages messages) {
    this.event = event;
    this.messages = messages;
    this.titles = new DocumentTitles(event, messages);
    getStyleClass().addAll("card", "panel", "prints-pane");
    VBox.setVgrow(this, Priority.ALWAYS);
    VBox.setVgrow(list, Priority.ALWAYS);
    setMinHeight(0);
    Label title = Texts.line(messages, "card-title", "documents.prints");
    list.setId("prints");
    list.getStyleClass().add("papers-list");
    list.setItems(model.prints());
    list.setMinHeight(0);
    list.setCellFactory(_ -> new Cell());
    Label none = Texts.line(messages, "note", "documents.prints.none");
    list.setPlaceholder(none);
    messages.languageProperty().addListener((javafx.beans.Observable _) -> list.refresh());
    getChildren().addAll(title, list);
  }

  private final class Cell extends ListCell<Kept> {

    @Override
    protected void updateItem(@Nullable Kept kept, boolean isEmpty) {
      super.updateItem(kept, isEmpty);
      setText(null);
      setGraphic(kept == null || isEmpty ? null : line(kept));
    }

    private Node line(Kept kept) {
      PrintRun run = kept.run();
      Label title = Texts.plain("row-title", titles.title(run.paper()));
      String when = TIME.format(kept.at().atZone(event.zone()));
      String again = run.isReprint() ? messages.text("documents.reprint", run.run()) : "";
      var detail =
          new Label(
              messages.text("documents.prints.line", when, run.printer(), run.copies(), again));
      detail.setWrapText(true);
      detail.setMinHeight(Region.USE_PREF_SIZE);
      detail.getStyleClass().add("note");
      var chip = new StatusChip(tone(run.state()));
      chip.setText(messages.of("documents.outcome", run.state()));
      chip.setTooltip(new Tooltip(messages.text("documents.outcome.note")));
      var line = new VBox(4, title, detail, new HBox(chip));
      line.prefWidthProperty().bind(list.widthProperty().subtract(40));
      return line;
    }
  }

  private static Tone tone(PrintState state) {
    return switch (state) {
      case PRINTED -> Tone.OK;
      case QUEUED -> Tone.INFO;
      case NOT_IN_TIME, NEVER_TOLD -> Tone.WARN;
      case CANCELLED -> Tone.QUIET;
      case NO_PRINT_SYSTEM, NO_SUCH_PRINTER, REFUSED, ABORTED, UNREADABLE -> Tone.BAD;
    };
  }
}
