package id.balai.ui.console.people;

import id.balai.service.people.PersonLine;
import id.balai.ui.control.StatusChip;
import id.balai.ui.control.Tone;
import id.balai.ui.text.Words;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// Says whether somebody is there and signed, as a pill that is made once for a row of the screen.
final class StatusCell extends TableCell<PersonLine, PersonLine> {

  private final Words words;
  private final StatusChip done = new StatusChip(Tone.OK);
  private final StatusChip owing = new StatusChip(Tone.WARN);
  private final StatusChip absent = new StatusChip(Tone.QUIET);

  StatusCell(Words words) {
    this.words = words;
  }

  @Override
  protected void updateItem(@Nullable PersonLine line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      setGraphic(null);
    } else if (!line.isPresent()) {
      show(absent, "people.status.absent");
    } else if (line.isOwing()) {
      show(owing, "people.status.owing");
    } else {
      show(done, line.signed() > 0 ? "people.status.signed" : "people.status.present");
    }
  }

  private void show(StatusChip chip, String key) {
    chip.setText(words.text(key));
    setGraphic(chip);
  }
}
