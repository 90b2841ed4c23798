package id.balai.ui.console.documents;

import id.balai.domain.participant.Participant;
import id.balai.service.certificates.IssueForecast;
import id.balai.service.certificates.IssueForecast.Reason;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Asks once before certificates get their numbers: how many, which numbers, and who gets none and
/// why.
final class IssueQuestion extends VBox {

  /// Room for the reasons, in pixels.
  private static final double LEAST = 104;

  private final IssuingViewModel model;
  private final Messages messages;

  IssueQuestion(IssuingViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("issue-question");
    getStyleClass().add("change-form");
    visibleProperty().bind(model.askedProperty().map(Optional::isPresent));
    managedProperty().bind(visibleProperty());
    model.askedProperty().subscribe(asked -> asked.ifPresent(this::ask));
  }

  private void ask(IssueForecast asked) {
    getChildren().setAll(sentence(asked));
    var left = Texts.styled(new VBox(), "rows");
    for (Reason reason : Reason.values()) {
      if (asked.count(reason) > 0) {
        left.getChildren().add(leftOut(asked, reason));
      }
    }
    if (!left.getChildren().isEmpty()) {
      var scroll = new ScrollPane(left);
      scroll.setFitToWidth(true);
      scroll.setMinHeight(LEAST);
      scroll.setPrefHeight(LEAST);
      getChildren().add(scroll);
    }
    if (asked.count(Reason.REPRESENTED) > 0 || model.representedProperty().get()) {
      getChildren().add(represented());
    }
    var yes = Buttons.corner("issue-yes", messages.bind("documents.issue.yes"), model::issue);
    yes.setDisable(asked.receiving().isEmpty());
    var answers =
        new FlowPane(
            yes, Buttons.corner("issue-no", messages.bind("documents.issue.no"), model::leave));
    answers.getStyleClass().add("offers");
    getChildren().add(answers);
  }

  private Node sentence(IssueForecast asked) {
    int count = asked.receiving().size();
    String text =
        count == 0
            ? messages.text("documents.issue.none", asked.standing())
            : messages.text(
                "documents.issue.ask",
                count,
                asked.numbers().getFirst(),
                asked.numbers().getLast(),
                asked.standing());
    var label = Texts.plain("row-title", text);
    label.setId("issue-asked");
    return label;
  }

  private Node leftOut(IssueForecast asked, Reason reason) {
    String names =
        asked.leftOut().getOrDefault(reason, java.util.List.of()).stream()
            .map(Participant::name)
            .collect(Collectors.joining("; "));
    String key = Messages.key("documents.issue", reason);
    return Texts.plain("note", messages.text(key, asked.count(reason), names));
  }

  private Node represented() {
    var too = new CheckBox(messages.text("documents.issue.represented.too"));
    too.setId("issue-represented");
    too.setWrapText(true);
    too.setSelected(model.representedProperty().get());
    too.setOnAction(_ -> model.include(too.isSelected()));
    return too;
  }
}
