package id.balai.ui.console.documents;

import id.balai.domain.event.InaugurationEntry;
import id.balai.domain.event.InaugurationEntry.OwnWords;
import id.balai.ui.control.Forms;
import id.balai.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/// Fields of the official record of an inauguration.
final class RecordForm extends VBox {

  private final DocumentsViewModel documents;
  private final EntriesViewModel model;
  private final Messages messages;
  private final TextField number = new TextField();
  private final TextField decree = new TextField();
  private final TextArea opening = new TextArea();
  private final TextArea points = new TextArea();
  private final TextArea closing = new TextArea();
  private final PeopleLines witnesses;
  private boolean isFilling;

  RecordForm(DocumentsViewModel documents, Messages messages) {
    this.documents = documents;
    this.model = documents.entries();
    this.messages = messages;
    this.witnesses =
        new PeopleLines(
            model, messages, "record-witness", List.of(), this::addWitness, this::removeWitness);
    getStyleClass().add("entries-form");
    opening.setPrefRowCount(2);
    points.setPrefRowCount(4);
    closing.setPrefRowCount(2);
    getChildren()
        .addAll(
            field("record-number", "documents.record.number", number),
            field("record-decree", "documents.record.decree", decree),
            new Forms(messages).labelled("documents.record.witnesses", witnesses),
            field("record-opening", "documents.record.opening", opening),
            field("record-points", "documents.record.points", points),
            field("record-closing", "documents.record.closing", closing));
    model.entriesProperty().subscribe(_ -> fill());
    documents.kindProperty().addListener((_, _, _) -> fill());
    documents.sessionProperty().addListener((_, _, _) -> fill());
    documents.groupProperty().addListener((_, _, _) -> fill());
  }

  private Node field(String id, String key, TextInputControl input) {
    input.setId(id);
    input.textProperty().addListener((_, _, _) -> typed());
    if (input instanceof TextArea area) {
      area.setWrapText(true);
      area.promptTextProperty().bind(messages.bind("documents.record.usual"));
    }
    return new Forms(messages).labelled(key, input);
  }

  private InaugurationEntry entry() {
    return documents.inauguration();
  }

  private void fill() {
    InaugurationEntry entry = entry();
    isFilling = true;
    put(number, entry.number());
    put(decree, entry.decree());
    put(opening, entry.wording().opening());
    if (!lines(points.getText()).equals(entry.wording().points())) {
      points.setText(String.join("\n", entry.wording().points()));
    }
    put(closing, entry.wording().closing());
    isFilling = false;
    witnesses.show(entry.witnesses(), _ -> "");
  }

  /// A field keeps the space that is just being typed behind its last word.
  private static void put(TextInputControl input, String text) {
    if (!input.getText().strip().equals(text)) {
      input.setText(text);
    }
  }

  private void typed() {
    if (!isFilling) {
      type(entry().witnesses());
    }
  }

  private void type(List<Integer> seen) {
    InaugurationEntry before = entry();
    var wording =
        new OwnWords(opening.getText().strip(), lines(points.getText()), closing.getText().strip());
    model.type(
        new InaugurationEntry(
            before.session(),
            before.group(),
            number.getText().strip(),
            decree.getText().strip(),
            seen,
            wording));
  }

  private void addWitness(int person) {
    var seen = new ArrayList<>(entry().witnesses());
    if (!seen.contains(person)) {
      seen.add(person);
      type(seen);
    }
  }

  private void removeWitness(int person) {
    type(entry().witnesses().stream().filter(other -> other != person).toList());
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
