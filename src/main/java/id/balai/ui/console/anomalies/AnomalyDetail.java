package id.balai.ui.console.anomalies;

import id.balai.ui.control.Buttons;
import id.balai.ui.control.InkPicture;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/// The chosen remark: what is seen and how it comes about, its records, and what the keeper knows.
final class AnomalyDetail {

  private static final double INK_HEIGHT = 84;

  private final AnomaliesViewModel model;
  private final Messages messages;

  AnomalyDetail(AnomaliesViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  /// What is shown of a remark.
  List<Node> of(AnomalyRow row) {
    AnomalyTexts say = model.say();
    var parts = new ArrayList<Node>();
    parts.add(Texts.plain("card-title", say.what(row.remark())));
    parts.add(Texts.plain("note", row.remark().station() + " · " + say.at(row.remark().at())));
    parts.add(Texts.plain("remark-says", say.says(row.remark())));
    for (int i = 0; i < row.parts().size(); i++) {
      parts.add(part(row.parts().get(i), say, i));
    }
    row.seen().ifPresent(seen -> parts.add(seen(say.seen(seen))));
    var note = new TextArea();
    note.setId("remark-note");
    note.setWrapText(true);
    note.setPrefRowCount(2);
    note.promptTextProperty().bind(messages.bind("remarks.note"));
    note.accessibleTextProperty().bind(messages.bind("remarks.note"));
    parts.add(note);
    parts.add(
        Buttons.primary(
            "remark-see", messages.bind("remarks.see"), () -> model.see(note.getText())));
    return parts;
  }

  private static Node seen(String sentence) {
    var label = Texts.plain("remark-seen", sentence);
    label.setId("remark-seen");
    return label;
  }

  /// @param place among the records, from 0
  private Node part(AnomalyRow.Part part, AnomalyTexts say, int place) {
    var box = Texts.styled(new VBox(), "remark-part");
    boolean isGone = part.name().isEmpty();
    box.getChildren()
        .addAll(
            Texts.plain("row-title", isGone ? messages.text("remarks.person.gone") : part.name()),
            Texts.plain("note", say.trace(part.trace())));
    part.ink()
        .ifPresent(
            ink -> {
              var picture = new InkPicture();
              picture.setPrefHeight(INK_HEIGHT);
              picture.setMinHeight(INK_HEIGHT);
              picture.show(Optional.of(ink));
              box.getChildren().add(picture);
            });
    if (!isGone) {
      box.getChildren()
          .add(
              Buttons.corner(
                  "remark-person-" + place,
                  messages.bind("remarks.open"),
                  () -> model.open(part.trace().participant())));
    }
    return box;
  }
}
