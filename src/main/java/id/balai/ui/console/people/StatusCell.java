package id.balai.ui.console.people;

import id.balai.service.people.PersonLine;
import id.balai.ui.control.StatusChip;
import id.balai.ui.control.Tone;
import id.balai.ui.text.Messages;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// Says whether somebody is there and signed, as a pill. A row of the screen keeps its one pill:
/// every node of a row is styled anew when the row comes to show somebody else, so fewer are
/// better.
final class StatusCell extends TableCell<PersonLine, PersonLine> {

  private final Messages messages;
  private final StatusChip chip = new StatusChip(Tone.QUIET);

  StatusCell(Messages messages) {
    this.messages = messages;
  }

  @Override
  protected void updateItem(@Nullable PersonLine line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      setGraphic(null);
    } else if (!line.isPresent()) {
      show(Tone.QUIET, "people.status.absent");
    } else if (line.isOwing()) {
      show(Tone.WARN, "people.status.owing");
    } else {
      show(Tone.OK, line.signed() > 0 ? "people.status.signed" : "people.status.present");
    }
  }

  private void show(Tone tone, String key) {
    chip.setTone(tone);
    chip.setText(messages.text(key));
    setGraphic(chip);
  }
}
