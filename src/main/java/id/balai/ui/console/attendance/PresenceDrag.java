package id.balai.ui.console.attendance;

import java.util.Optional;
import javafx.scene.control.TableRow;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// A row that can be dragged before another one of its group. What is dragged is the chosen row, so
/// nothing of a person goes to the clipboard.
final class PresenceDrag extends TableRow<PresenceRow> {

  /// Stands on the clipboard while a row is dragged.
  private static final String MARK = "balai-urutan";

  PresenceDrag(AttendanceViewModel model) {
    setOnDragDetected(
        drag -> {
          if (!isEmpty() && model.order().isAllowed()) {
            model.selectedProperty().set(Optional.of(getItem()));
            var content = new ClipboardContent();
            content.putString(MARK);
            startDragAndDrop(TransferMode.MOVE).setContent(content);
            drag.consume();
          }
        });
    setOnDragOver(
        over -> {
          if (!isEmpty() && isOurs(over)) {
            over.acceptTransferModes(TransferMode.MOVE);
            over.consume();
          }
        });
    setOnDragDropped(
        drop -> {
          boolean isTaken = !isEmpty() && isOurs(drop);
          if (isTaken) {
            model
                .selectedProperty()
                .get()
                .ifPresent(row -> model.order().moveBefore(row, Optional.of(getItem())));
          }
          drop.setDropCompleted(isTaken);
          drop.consume();
        });
  }

  private static boolean isOurs(DragEvent drag) {
    return MARK.equals(drag.getDragboard().getString());
  }
}
