package id.balai.ui.console.merging;

import id.balai.service.merging.MergingCase;
import id.balai.service.merging.MergingCase.Choice;
import id.balai.service.merging.MergingCase.Side;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// The chosen case: the rule, both sides with which of them counts, and what a person may decide.
final class MergingDetail {

  private final MergingViewModel model;
  private final Messages messages;

  MergingDetail(MergingViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  /// What is shown of a case.
  List<Node> of(MergingCase one) {
    MergingTexts say = model.say();
    var parts = new ArrayList<Node>();
    parts.add(Texts.plain("card-title", say.who(one)));
    parts.add(Texts.plain("merging-what", say.what(one)));
    parts.add(Texts.plain("note", say.rule(one)));
    parts.add(side("merging.apart", one, Choice.APART, one.apart()));
    one.against()
        .ifPresent(against -> parts.add(side("merging.against", one, Choice.COMMON, against)));
    one.decided()
        .map(by -> messages.text("merging.decided", say.when(by.at()), by.actor()))
        .ifPresent(decided -> parts.add(Texts.plain("merging-decided", decided)));
    one.choices().forEach(choice -> parts.add(button(one, choice)));
    one.participant()
        .ifPresent(
            person ->
                parts.add(
                    Buttons.corner(
                        "merging-person",
                        messages.bind("merging.open"),
                        () -> model.open(person))));
    return parts;
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
