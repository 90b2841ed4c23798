package id.balai.ui.console.settings;

import id.balai.service.dataprotection.RetentionService;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.StatusLabel;
import id.balai.ui.control.Texts;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Messages;
import java.time.ZoneOffset;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Data whose time is over; they go after a question in place.
final class RetentionPart extends VBox {

  private final RetentionViewModel model;
  private final Messages messages;
  private final EventTime day;
  private final VBox lines = new VBox();

  RetentionPart(RetentionViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    // Days alone have no zone.
    this.day = new EventTime(ZoneOffset.UTC, messages);
    getStyleClass().add("keeping-part");
    lines.getStyleClass().add("keeping-lines");
    model.report().addListener((ListChangeListener<RetentionService.Purged>) _ -> list());
    list();
    Button purge = Buttons.secondary("purge", messages.bind("keeping.purge"), model::ask);
    purge.disableProperty().bind(model.dueProperty().not());
    getChildren()
        .addAll(
            Texts.line(messages, "section-title", "keeping.retention"),
            Texts.line(messages, "note", "keeping.retention.note"),
            lines,
            purge,
            question(),
            new StatusLabel("purge-said", model.page().statusProperty()));
  }

  private void list() {
    lines.getChildren().setAll(model.report().stream().map(this::line).toList());
    lines.setVisible(!model.report().isEmpty());
    lines.setManaged(!model.report().isEmpty());
  }

  private Node line(RetentionService.Purged one) {
    Label label = Texts.plain("purge-line", "");
    label
        .textProperty()
        .bind(
            messages.bind(
                () ->
                    messages.text(
                        "keeping.purge.line",
                        one.event(),
                        day.day(one.keptUntil()),
                        one.people(),
                        one.dynamics())));
    return label;
  }

  private Node question() {
    var buttons =
        new HBox(
            Buttons.primary("purge-now", messages.bind("keeping.purge.now"), model::purge),
            Buttons.secondary("purge-not", messages.bind("keeping.purge.not"), model::leave));
    buttons.getStyleClass().add("keeping-row");
    var box =
        Texts.styled(
            new VBox(Texts.line(messages, "label", "keeping.purge.question"), buttons),
            "keeping-asked");
    Texts.shown(box, model.askingProperty());
    return box;
  }
}
