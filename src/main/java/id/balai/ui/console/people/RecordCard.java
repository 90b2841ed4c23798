package id.balai.ui.console.people;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.TimeInside;
import id.balai.domain.badge.Badge;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import id.balai.service.people.MergeUndoService;
import id.balai.service.people.PersonRecord;
import id.balai.service.people.SignatureMovement;
import id.balai.ui.console.Permissions;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Texts;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Lengths;
import id.balai.ui.text.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// One person's whole record.
final class RecordCard extends VBox {

  private final Messages messages;
  private final EventTime time;

  RecordCard(PersonViewModel model, Messages messages, PersonRecord record) {
    this.messages = messages;
    this.time = model.page().times();
    getStyleClass().add("person-card");
    Participant person = record.person();
    Label name = Texts.plain("card-title", person.name());
    name.setId("person-name");
    getChildren().addAll(name, note(messages.text("people.number", person.number())));
    person.participations().forEach(one -> getChildren().add(note(capacity(one))));
    person.identities().forEach(one -> getChildren().add(note(one.kind() + " " + one.masked())));
    if (person.isWalkIn()) {
      getChildren().add(note(messages.text("people.walkin")));
    }
    getChildren().add(actions(model, record));
    section("people.record.attendance");
    record.times().forEach(one -> attended(one));
    none(record.attendances().isEmpty());
    section("people.record.signatures");
    record
        .signatures()
        .forEach(
            one ->
                getChildren()
                    .add(
                        line(
                            messages.text(
                                "people.record.signed",
                                one.declaration(),
                                one.version(),
                                time.time(one.signedAt()),
                                one.station()))));
    none(record.signatures().isEmpty());
    record.movements().forEach(one -> getChildren().add(moved(one)));
    section("people.record.papers");
    record
        .badge()
        .ifPresent(
            one ->
                getChildren()
                    .add(
                        line(
                            messages.text(
                                "people.record.badge", one.issue(), state(one, messages)))));
    record
        .certificate()
        .ifPresent(
            one ->
                getChildren().add(line(messages.text("people.record.certificate", one.number()))));
    section("people.record.privacy");
    privacy(record);
    section("people.record.history");
    var history = new HistoryLines(messages, time, record);
    record.history().forEach(entry -> getChildren().add(history.of(entry)));
  }

  /// How the hand moved under a signature, where the event keeps that.
  private Label moved(SignatureMovement one) {
    Label moved =
        note(
            messages.of(
                "people.movement",
                one.standing(),
                one.declaration(),
                one.strokes(),
                one.points(),
                one.length().toMillis() / 1000.0));
    moved.setId("movement-" + one.declaration());
    return moved;
  }

  /// Under which words the person was written down (R40).
  private void privacy(PersonRecord record) {
    record
        .notices()
        .forEach(
            version -> getChildren().add(line(messages.text("people.record.notice", version))));
    if (record.consent() > 0) {
      getChildren().add(line(messages.text("people.record.consent", record.consent())));
    }
    none(record.notices().isEmpty() && record.consent() == 0);
  }

  /// Only where there is a merger that can be undone.
  private Node part(PersonViewModel model, PersonRecord record) {
    Button part = Buttons.corner("part", messages.bind("people.part"), model::part);
    part.setVisible(MergeUndoService.isMerged(record));
    part.setManaged(part.isVisible());
    return model.page().permits().change(AccessLevel.COMMITTEE, part);
  }

  private Node actions(PersonViewModel model, PersonRecord record) {
    Permissions permits = model.page().permits();
    var row =
        new FlowPane(
            permits.change(
                AccessLevel.COMMITTEE,
                Buttons.corner("correct", messages.bind("people.correct"), model::correct)),
            permits.change(
                AccessLevel.COMMITTEE,
                Buttons.corner("merge", messages.bind("people.merge"), model::merge)),
            permits.change(
                AccessLevel.COMMITTEE,
                Buttons.corner("split", messages.bind("people.split"), model::split)),
            part(model, record),
            permits.only(
                AccessLevel.COMMITTEE,
                Buttons.corner("copy-data", messages.bind("people.copy"), model::copy)),
            permits.only(
                AccessLevel.KEEPER,
                Buttons.corner("erase", messages.bind("people.erase"), model::askToErase)),
            Buttons.corner("close-panel", messages.bind("people.close"), model::close));
    row.getStyleClass().add("offers");
    return row;
  }

  /// When the person came; below it the goings out, where there are any.
  private void attended(TimeInside one) {
    getChildren().add(line(attendance(one.first())));
    if (!one.passages().isEmpty()) {
      Label passed =
          note(
              one.left()
                  .map(
                      at ->
                          messages.text(
                              "people.record.left",
                              time.time(at),
                              Lengths.words(one.length(at), messages)))
                  .orElseGet(() -> messages.text("people.record.inside")));
      passed.setId("time-inside-" + one.first().session());
      getChildren().add(passed);
    }
  }

  private String attendance(Attendance one) {
    return messages.text(
        "people.record.attended", one.session(), time.time(one.at()), one.station());
  }

  /// How a badge stands, in words.
  static String state(Badge badge, Messages messages) {
    return messages.of("people.badge", badge.state());
  }

  private static String capacity(Participation one) {
    String office =
        one.position().isBlank() ? one.institution() : one.position() + ", " + one.institution();
    return one.group() + (office.isBlank() ? "" : " · " + office);
  }

  private void section(String key) {
    Label title = Texts.word("section-title", messages.text(key));
    getChildren().add(title);
  }

  private void none(boolean isEmpty) {
    if (isEmpty) {
      getChildren().add(note(messages.text("people.record.none")));
    }
  }

  private static Label line(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    return label;
  }

  private static Label note(String text) {
    Label label = line(text);
    label.getStyleClass().add("note");
    return label;
  }
}
