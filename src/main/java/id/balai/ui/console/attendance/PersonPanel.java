package id.balai.ui.console.attendance;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.attendance.AbsenceReason;
import id.balai.domain.attendance.Annulment;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.TimeInside;
import id.balai.domain.participant.Delegate;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.StatusChip;
import id.balai.ui.control.StatusLabel;
import id.balai.ui.control.Texts;
import id.balai.ui.control.Tone;
import id.balai.ui.text.Lengths;
import id.balai.ui.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The chosen person, what can be done about the presence, and what was taken back in the session.
final class PersonPanel extends VBox {

  private final AttendanceViewModel model;
  private final Messages messages;
  private final VBox person = new VBox();
  private final VBox annulled = new VBox();
  private Optional<Button> mark = Optional.empty();

  PersonPanel(AttendanceViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("person-panel");
    person.getStyleClass().addAll("card", "panel");
    annulled.getStyleClass().add("annulments");
    var list = new ScrollPane(annulled);
    list.setFitToWidth(true);
    VBox.setVgrow(list, Priority.ALWAYS);
    var taken =
        Texts.styled(
            new VBox(Texts.line(messages, "card-title", "attendance.taken"), list),
            "card",
            "panel");
    VBox.setVgrow(taken, Priority.ALWAYS);
    getChildren()
        .addAll(person, new StatusLabel("said", model.page().statusProperty()), grace(), taken);
    model.selectedProperty().subscribe(this::show);
    messages.languageProperty().addListener((_, _, _) -> show(model.selectedProperty().get()));
    model.annulled().addListener((javafx.beans.Observable _) -> listAnnulled());
    messages.languageProperty().addListener((_, _, _) -> listAnnulled());
    listAnnulled();
  }

  /// Marks the chosen person, where that can be done.
  void mark() {
    mark.ifPresent(Button::fire);
  }

  private void show(Optional<PresenceRow> row) {
    person.getChildren().clear();
    mark = Optional.empty();
    if (row.isEmpty()) {
      person.getChildren().add(Texts.line(messages, "note", "attendance.choose"));
      return;
    }
    Label name = Texts.word("card-title", row.get().person().name());
    var from =
        new Label(
            row.get().capacity().group()
                + (row.get().capacity().institution().isEmpty()
                    ? ""
                    : " · " + row.get().capacity().institution()));
    from.getStyleClass().add("note");
    person.getChildren().addAll(Texts.wrapped(name), Texts.wrapped(from), order());
    row.get()
        .attendance()
        .ifPresentOrElse(there -> showPresent(row.get(), there), () -> showAbsent(row.get()));
  }

  private void showPresent(PresenceRow row, Attendance there) {
    var chips = Texts.styled(new FlowPane(), "offers");
    chips
        .getChildren()
        .add(
            chip(
                Tone.OK,
                messages.text(
                    "attendance.present",
                    model.page().times().clock(there.arrival()),
                    there.station())));
    TimeInside time = row.time().orElseThrow();
    time.left()
        .ifPresent(
            at ->
                chips
                    .getChildren()
                    .add(
                        chip(
                            Tone.INFO,
                            messages.text(
                                "attendance.left",
                                model.page().times().clock(at),
                                Lengths.words(time.length(at), messages)))));
    row.marks()
        .forEach(
            mark -> chips.getChildren().add(chip(Tone.WARN, messages.of("attendance.mark", mark))));
    person.getChildren().add(chips);
    there
        .delegate()
        .map(Delegate::line)
        .ifPresent(
            line -> {
              Label by = Texts.word("note", messages.text("attendance.by", line));
              person.getChildren().add(Texts.wrapped(by));
            });
    if (row.owesPresence()) {
      Button pen =
          Buttons.corner(
              "sign-on-paper", messages.bind("attendance.sign.paper"), model::signOnPaper);
      model.page().permits().change(AccessLevel.OPERATOR, pen);
      person.getChildren().add(pen);
    }
    TextField reason = Texts.field(messages, "reason", "attendance.reason");
    Button annul =
        Buttons.corner(
            "annul", messages.bind("attendance.annul"), () -> model.annul(reason.getText()));
    reason.setOnAction(_ -> annul.fire());
    model.page().permits().change(AccessLevel.COMMITTEE, annul);
    person.getChildren().add(row(reason, annul));
  }

  private void showAbsent(PresenceRow row) {
    Button seen = Buttons.primary("mark", messages.bind("attendance.mark"), model::mark);
    seen.setMaxWidth(Double.MAX_VALUE);
    mark = Optional.of(seen);
    TextField time = Texts.field(messages, "paper-time", "attendance.paper.time");
    Button paper =
        Buttons.corner(
            "from-paper", messages.bind("attendance.paper"), () -> model.fromPaper(time.getText()));
    TextField name = Texts.field(messages, "delegate-name", "attendance.delegate.name");
    TextField office = Texts.field(messages, "delegate-office", "attendance.delegate.office");
    Button behalf =
        Buttons.corner(
            "on-behalf",
            messages.bind("attendance.behalf"),
            () -> model.markDelegate(name.getText(), office.getText()));
    time.setOnAction(_ -> paper.fire());
    office.setOnAction(_ -> behalf.fire());
    for (Button button : List.of(seen, paper, behalf)) {
      model.page().permits().change(AccessLevel.OPERATOR, button);
    }
    person
        .getChildren()
        .addAll(seen, row(time, paper), name, row(office, behalf), reasons(row.absence()));
  }

  /// Up and down within the group, in protocol order.
  private Node order() {
    Button up =
        Buttons.corner(
            "order-up", messages.bind("attendance.order.up"), () -> model.order().move(-1));
    Button down =
        Buttons.corner(
            "order-down", messages.bind("attendance.order.down"), () -> model.order().move(1));
    model.page().permits().change(AccessLevel.COMMITTEE, up);
    model.page().permits().change(AccessLevel.COMMITTEE, down);
    return Texts.styled(new HBox(up, down), "pair");
  }

  /// Why somebody did not come; the reason that was entered can be taken out again.
  private Node reasons(Optional<AbsenceReason> entered) {
    var buttons = Texts.styled(new FlowPane(), "offers");
    for (AbsenceReason reason : AbsenceReason.values()) {
      boolean isIt = entered.filter(reason::equals).isPresent();
      var word = messages.bind(Messages.key("attendance.absence", reason));
      String id = "absence-" + reason.name().toLowerCase(Locale.ROOT);
      Button button =
          Buttons.corner(
              id, word, () -> model.noteAbsence(isIt ? Optional.empty() : Optional.of(reason)));
      if (isIt) {
        button.getStyleClass().add("chosen");
        button.accessibleHelpProperty().bind(messages.bind("attendance.absence.undo"));
      }
      model.page().permits().change(AccessLevel.OPERATOR, button);
      buttons.getChildren().add(button);
    }
    String lead = entered.isPresent() ? "attendance.absence.undo" : "attendance.absence";
    return new VBox(Texts.line(messages, "note", lead), buttons);
  }

  private Node grace() {
    TextField minutes = Texts.field(messages, "grace", "attendance.grace.none");
    model
        .sessionProperty()
        .subscribe(session -> minutes.setText(session.grace().map(String::valueOf).orElse("")));
    minutes.getStyleClass().add("time-field");
    Button keep =
        Buttons.corner(
            "grace-keep",
            messages.bind("attendance.grace.keep"),
            () -> model.grace(minutes.getText()));
    minutes.setOnAction(_ -> keep.fire());
    model.page().permits().change(AccessLevel.COMMITTEE, keep);
    HBox.setHgrow(minutes, Priority.NEVER);
    Label lead = Texts.line(messages, "note", "attendance.grace");
    HBox.setHgrow(lead, Priority.ALWAYS);
    lead.setMaxWidth(Double.MAX_VALUE);
    return Texts.styled(new HBox(lead, minutes, keep), "card", "panel", "grace-line");
  }

  private void listAnnulled() {
    annulled.getChildren().clear();
    if (model.annulled().isEmpty()) {
      annulled.getChildren().add(Texts.line(messages, "note", "attendance.taken.none"));
    }
    model.annulled().forEach(one -> annulled.getChildren().add(line(one)));
  }

  private Node line(Annulment one) {
    Label name = Texts.word("happened-name", model.nameOf(one.attendance().participant()));
    var what =
        new Label(
            messages.text(
                "attendance.taken.line",
                model.page().times().clock(one.attendance().arrival()),
                model.page().times().clock(one.at()),
                one.actor(),
                one.reason()));
    what.getStyleClass().add("note");
    return new VBox(Texts.wrapped(name), Texts.wrapped(what));
  }

  private static Node row(TextField field, Button button) {
    HBox.setHgrow(field, Priority.ALWAYS);
    return Texts.styled(new HBox(field, button), "pair");
  }

  private static StatusChip chip(Tone tone, String text) {
    var chip = new StatusChip(tone);
    chip.setText(text);
    return chip;
  }
}
