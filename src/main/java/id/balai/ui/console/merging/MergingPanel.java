package id.balai.ui.console.merging;

import id.balai.service.merging.MergingCase;
import id.balai.service.merging.MergingCase.Choice;
import id.balai.service.merging.MergingCase.Side;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.StatusLabel;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The chosen case: the rule, both sides with which of them counts, and what a person may decide.
final class MergingPanel extends VBox {

  private final MergingViewModel model;
  private final Messages messages;
  private final VBox content = new VBox();

  MergingPanel(MergingViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("merging-panel");
    content.getStyleClass().add("merging-parts");
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    var card = Texts.styled(new VBox(scroll), "card", "panel");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox.setVgrow(card, Priority.ALWAYS);
    getChildren().addAll(card, new StatusLabel("merging-said", model.page().statusProperty()));
    model.chosenProperty().subscribe(this::show);
    messages.languageProperty().addListener((_, _, _) -> show(model.chosenProperty().get()));
  }

  private void show(Optional<MergingCase> one) {
    content.getChildren().clear();
    one.ifPresentOrElse(
        this::show,
        () -> content.getChildren().add(Texts.line(messages, "note", "merging.choose")));
  }

  private void show(MergingCase one) {
    MergingTexts say = model.say();
    content
        .getChildren()
        .addAll(
            Texts.plain("card-title", say.who(one)),
            Texts.plain("merging-what", say.what(one)),
            Texts.plain("note", say.rule(one)),
            side("merging.apart", one, Choice.APART, one.apart()));
    one.against()
        .ifPresent(
            against ->
                content.getChildren().add(side("merging.against", one, Choice.COMMON, against)));
    one.decided()
        .ifPresent(
            decided ->
                content
                    .getChildren()
                    .add(
                        Texts.plain(
                            "merging-decided",
                            messages.text(
                                "merging.decided", say.when(decided.at()), decided.actor()))));
    for (Choice choice : one.choices()) {
      content.getChildren().add(button(one, choice));
    }
    one.participant()
        .ifPresent(
            person ->
                content
                    .getChildren()
                    .add(
                        Buttons.corner(
                            "merging-person",
                            messages.bind("merging.open"),
                            () -> model.open(person))));
  }

  private Button button(MergingCase one, Choice choice) {
    String id = "merging-keep-" + choice.name().toLowerCase(Locale.ROOT);
    var words = messages.bind(() -> model.say().choice(one, choice));
    boolean isNow = one.isApartCounting() == (choice == Choice.APART);
    Button button =
        isNow
            ? Buttons.secondary(id, words, () -> model.choose(choice))
            : Buttons.primary(id, words, () -> model.choose(choice));
    button.setMaxWidth(Double.MAX_VALUE);
    return button;
  }

  private Node side(String heading, MergingCase one, Choice choice, Side side) {
    var box =
        new VBox(
            Texts.plain("row-title", messages.text(heading)),
            Texts.plain("note", model.say().side(side)),
            Texts.plain("merging-counts", model.say().counting(one, choice)));
    box.getStyleClass().add("merging-part");
    return box;
  }
}
