package id.balai.ui.console.lists;

import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.roster.PersonDraft;
import id.balai.domain.participant.roster.RosterRow;
import id.balai.ui.control.StatusChip;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The first people as the columns make them, and what of the file was not taken.
final class ReadingPreview extends VBox {

  private final ListsViewModel model;
  private final Messages messages;
  private final GridPane grid = new GridPane();
  private final Label left = new Label();

  ReadingPreview(ListsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("preview");
    grid.setId("preview");
    grid.getStyleClass().add("sample");
    left.setId("left-out");
    left.setWrapText(true);
    left.getStyleClass().add("note");
    getChildren().addAll(Texts.line(messages, "preview-title", "lists.preview"), grid, left);
  }

  /// Shows what was read last.
  void show() {
    grid.getChildren().clear();
    List<String> heads =
        List.of(
            "lists.preview.name",
            "lists.preview.number",
            "lists.preview.sex",
            "lists.preview.position",
            "lists.preview.institution",
            "lists.preview.group",
            "lists.preview.action");
    for (int i = 0; i < heads.size(); i++) {
      grid.add(ColumnsStep.cell(messages.text(heads.get(i)), "sample-header"), i, 0);
    }
    int line = 1;
    for (RosterRow row : model.reading().preview()) {
      fill(row, line++);
    }
    List<String> lines = model.reading().leftOut();
    left.setText(
        lines.isEmpty()
            ? messages.text("lists.left.nothing")
            : messages.text("lists.left", String.join("; ", lines)));
  }

  private void fill(RosterRow row, int line) {
    PersonDraft person = row.draft().orElseThrow();
    String numbers =
        person.identities().stream()
            .map(n -> n.kind().name() + " " + digits(n))
            .collect(Collectors.joining(", "));
    List<String> cells =
        List.of(
            person.name().printed(),
            numbers,
            sex(person),
            person.participation().position(),
            person.participation().institution(),
            person.participation().group());
    for (int i = 0; i < cells.size(); i++) {
      grid.add(ColumnsStep.cell(cells.get(i), "sample-cell"), i, line);
    }
    var chip = new StatusChip(new ListRow(row, row.action(), "").tone());
    chip.setText(model.action(row.action()));
    var box = Texts.styled(new VBox(chip), "certainty");
    grid.add(box, cells.size(), line);
  }

  private static String digits(IdentityNumber number) {
    return number.digits();
  }

  private static String sex(PersonDraft person) {
    return switch (person.sex()) {
      case MALE -> "L";
      case FEMALE -> "P";
      case UNKNOWN -> "";
    };
  }
}
