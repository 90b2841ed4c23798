package id.balai.ui.console.cards;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.badge.OperatorCard;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.StatusLabel;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView.TableViewSelectionModel;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The chosen card with what can be done about it, and the operators' cards.
final class CardPanel extends VBox {

  private final CardsViewModel model;
  private final Messages messages;
  private final TableViewSelectionModel<CardRow> choice;
  private final VBox chosen = new VBox();
  private final VBox operators = new VBox();
  private final TextField reason;

  CardPanel(CardsViewModel model, Messages messages, TableViewSelectionModel<CardRow> choice) {
    this.model = model;
    this.messages = messages;
    this.choice = choice;
    this.reason = Texts.field(messages, "reason", "cards.reason");
    getStyleClass().add("card-panel");
    chosen.getStyleClass().addAll("card", "panel");
    operators.getStyleClass().add("operator-lines");
    var lines = new ScrollPane(operators);
    lines.setFitToWidth(true);
    VBox.setVgrow(lines, Priority.ALWAYS);
    var below =
        new VBox(
            Texts.line(messages, "card-title", "cards.operators"),
            Texts.line(messages, "note", "cards.operators.note"),
            handOut(),
            lines,
            committee(
                Buttons.corner(
                    "print-operators",
                    messages.bind("cards.print.operators"),
                    model::printOperators)));
    below.getStyleClass().addAll("card", "panel");
    VBox.setVgrow(below, Priority.ALWAYS);
    getChildren()
        .addAll(chosen, new StatusLabel("card-said", model.page().statusProperty()), below);
    InvalidationListener show = _ -> show();
    choice.getSelectedItems().addListener(show);
    messages.languageProperty().addListener(show);
    InvalidationListener list = _ -> list();
    model.operators().addListener(list);
    messages.languageProperty().addListener(list);
    show();
    list();
  }

  private void show() {
    List<CardRow> rows = List.copyOf(choice.getSelectedItems());
    chosen.getChildren().clear();
    if (rows.size() != 1) {
      String lead =
          rows.isEmpty() ? messages.text("cards.lead") : messages.text("cards.many", rows.size());
      Label says = Texts.word("note", lead);
      chosen.getChildren().addAll(Texts.wrapped(says), reason);
      reason.setVisible(false);
      reason.setManaged(false);
      return;
    }
    show(rows.getFirst());
  }

  private void show(CardRow row) {
    Label name = Texts.word("card-title", row.person().name());
    var state =
        new Label(
            messages.text(
                "cards.chosen",
                row.person().number(),
                CardsView.state(messages, row.badge()).toLowerCase(messages.language().locale())));
    state.getStyleClass().add("note");
    reason.setVisible(true);
    reason.setManaged(true);
    var offers = Texts.styled(new FlowPane(), "offers");
    offers
        .getChildren()
        .add(
            change(
                Buttons.corner(
                    "replace",
                    messages.bind("cards.replace"),
                    () -> {
                      model.replace(row.badge(), reason.getText());
                      reason.clear();
                    })));
    if (row.works()) {
      offers
          .getChildren()
          .addAll(
              change(
                  Buttons.corner(
                      "revoke",
                      messages.bind("cards.revoke"),
                      () -> {
                        model.revoke(row.badge(), reason.getText());
                        reason.clear();
                      })),
              committee(
                  Buttons.corner(
                      "print-one",
                      messages.bind("cards.print.one"),
                      () -> model.print(List.of(row)))),
              committee(
                  Buttons.corner(
                      "print-label", messages.bind("cards.label.print"), () -> model.label(row))));
    }
    chosen.getChildren().addAll(Texts.wrapped(name), Texts.wrapped(state), reason, offers);
  }

  private Node handOut() {
    TextField holder = Texts.field(messages, "holder", "cards.holder");
    Runnable action =
        () -> {
          model.handOut(holder.getText());
          holder.clear();
        };
    Button give = committee(Buttons.corner("hand-out", messages.bind("cards.hand.out"), action));
    holder.setOnAction(_ -> give.fire());
    HBox.setHgrow(holder, Priority.ALWAYS);
    return Texts.styled(new HBox(holder, give), "pair");
  }

  private void list() {
    operators.getChildren().clear();
    if (model.operators().isEmpty()) {
      operators.getChildren().add(Texts.line(messages, "note", "cards.operators.none"));
    }
    for (int i = 0; i < model.operators().size(); i++) {
      operators.getChildren().add(line(model.operators().get(i), i));
    }
  }

  /// @param place in the list, from 0
  private Node line(OperatorCard card, int place) {
    Label name = Texts.word("happened-name", card.holder());
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    String lost = messages.text("cards.reason.lost");
    var line =
        new HBox(
            Texts.wrapped(name),
            committee(
                Buttons.corner(
                    "lost-" + place, messages.bind("cards.lost"), () -> model.replace(card, lost))),
            committee(
                Buttons.corner(
                    "take-" + place,
                    messages.bind("cards.take"),
                    () -> model.revoke(card, messages.text("cards.reason.returned")))));
    line.getStyleClass().add("pair");
    return line;
  }

  private Button committee(Button button) {
    return model.page().permits().only(AccessLevel.COMMITTEE, button);
  }

  private Button change(Button button) {
    return model.page().permits().change(AccessLevel.COMMITTEE, button);
  }
}
