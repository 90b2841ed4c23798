package id.balai.ui.console.people;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.badge.Badge;
import id.balai.domain.participant.Participant;
import id.balai.service.people.PersonRecord;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Texts;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Messages;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// Two entries beside each other, before they become one person.
final class SideBySide extends VBox {

  private static final double HALF = 50;

  private final Messages messages;
  private final EventTime time;

  /// @param kept the entry that stays
  /// @param gone the entry that goes into it
  SideBySide(PersonViewModel model, Messages messages, PersonRecord kept, PersonRecord gone) {
    this.messages = messages;
    this.time = model.page().times();
    setId("side-by-side");
    getStyleClass().add("merge-row");
    var columns = new GridPane();
    columns.setHgap(12);
    for (int i = 0; i < 2; i++) {
      var column = new ColumnConstraints();
      column.setPercentWidth(HALF);
      columns.getColumnConstraints().add(column);
    }
    columns.addRow(0, person("people.merge.kept", kept), person("people.merge.gone", gone));
    Button yes =
        Buttons.primary(
            "join-yes", messages.bind("people.merge.yes"), () -> model.join(gone.person().id()));
    var answers =
        new FlowPane(yes, Buttons.corner("join-no", messages.bind("people.cancel"), model::merge));
    answers.getStyleClass().add("offers");
    getChildren().addAll(columns, answers);
  }

  private VBox person(String key, PersonRecord record) {
    Participant person = record.person();
    var box =
        new VBox(
            line("field-label", messages.text(key)),
            line("row-title", person.number() + " · " + person.name()),
            line("note", person.main().group()),
            line("note", person.main().institution()),
            line("note", came(record)),
            line("note", record.badge().map(this::badge).orElse("")));
    person
        .identities()
        .forEach(one -> box.getChildren().add(line("note", one.kind() + " " + one.masked())));
    return box;
  }

  private String came(PersonRecord record) {
    return record.attendances().isEmpty()
        ? messages.text("people.merge.absent")
        : record.attendances().stream().map(this::attended).collect(Collectors.joining("; "));
  }

  private String attended(Attendance one) {
    return one.session() + " " + time.time(one.at());
  }

  private String badge(Badge badge) {
    return messages.text("people.record.badge", badge.issue(), RecordCard.state(badge, messages));
  }

  private static Label line(String style, String text) {
    Label line = Texts.plain(style, text);
    line.setVisible(!text.isBlank());
    line.setManaged(line.isVisible());
    return line;
  }
}
