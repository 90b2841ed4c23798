package id.balai.ui.console.people;

import id.balai.service.people.PersonLine;
import id.balai.ui.control.StatusChip;
import id.balai.ui.control.Tone;
import id.balai.ui.text.Words;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Says whether somebody is there and signed, as a pill. A row of the screen has its pills from the
/// beginning and shows one of them: to exchange them while somebody scrolls costs styling each
/// time.
final class StatusCell extends TableCell<PersonLine, PersonLine> {

  private final Words words;
  private final StatusChip done = new StatusChip(Tone.OK);
  private final StatusChip owing = new StatusChip(Tone.WARN);
  private final StatusChip absent = new StatusChip(Tone.QUIET);
  private final StackPane pills = new StackPane(done, owing, absent);

  StatusCell(Words words) {
    this.words = words;
    pills.setAlignment(Pos.CENTER_LEFT);
    setGraphic(pills);
  }

  @Override
  protected void updateItem(@Nullable PersonLine line, boolean empty) {
    super.updateItem(line, empty);
    pills.setVisible(!empty && line != null);
    if (empty || line == null) {
      return;
    }
    if (!line.isPresent()) {
      show(absent, "people.status.absent");
    } else if (line.isOwing()) {
      show(owing, "people.status.owing");
    } else {
      show(done, line.signed() > 0 ? "people.status.signed" : "people.status.present");
    }
  }

  private void show(StatusChip chip, String key) {
    chip.setText(words.text(key));
    pills.getChildren().forEach(pill -> pill.setVisible(pill == chip));
  }
}
