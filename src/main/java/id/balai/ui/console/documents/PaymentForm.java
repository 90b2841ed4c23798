package id.balai.ui.console.documents;

import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.event.PaymentEntry;
import id.balai.domain.event.PaymentEntry.Rate;
import id.balai.domain.event.PaymentEntry.Single;
import id.balai.domain.event.PaymentEntry.Whom;
import id.balai.domain.participant.Role;
import id.balai.ui.control.Forms;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Fields of the list of payments: an amount for everybody, others for roles, groups and people.
final class PaymentForm extends VBox {

  private static final double AMOUNT = 110;

  private final EntriesViewModel model;
  private final Forms forms;
  private final TextField purpose = field("purpose");
  private final TextField each = field("each");
  private final TextField tax = field("tax");
  private final TextField single;
  private final List<RateField> rates = new ArrayList<>();
  private final GridPane grid = new GridPane();
  private final PeopleLines singles;
  private boolean isFilling;

  private record RateField(Whom whom, String name, TextField field) {}

  PaymentForm(DocumentsViewModel documents, Messages messages) {
    this.model = documents.entries();
    this.forms = new Forms(messages);
    single = Texts.field(messages, "payment-single-amount", "documents.amount.unit");
    single.setPrefWidth(AMOUNT - 20);
    single.setMinWidth(AMOUNT - 20);
    this.singles =
        new PeopleLines(
            model,
            messages,
            "payment-single",
            List.of(single),
            this::addSingle,
            this::removeSingle);
    getStyleClass().add("entries-form");
    grid.getStyleClass().add("choice-grid");
    row(messages.bind("documents.amount"), each);
    row(messages.bind("documents.tax"), tax);
    grid.add(Texts.line(messages, "entries-title", "documents.rates"), 0, grid.getRowCount(), 2, 1);
    Event event = documents.event();
    for (Role role : Role.values()) {
      rate(Whom.ROLE, role.name(), messages.bind(Messages.key("people.role", role)));
    }
    for (Group group : event.groups()) {
      rate(Whom.GROUP, group.name(), messages.bind(() -> group.name()));
    }
    getChildren()
        .addAll(
            forms.labelled("documents.purpose", purpose),
            grid,
            Texts.line(messages, "entries-title", "documents.singles"),
            singles);
    model.entriesProperty().subscribe(now -> fill(now.payment()));
  }

  private void rate(Whom whom, String name, ObservableValue<String> called) {
    TextField field = field(whom.name().toLowerCase(Locale.ROOT) + "-" + rates.size());
    field.promptTextProperty().bind(each.textProperty());
    rates.add(new RateField(whom, name, field));
    row(called, field);
  }

  private TextField field(String id) {
    var field = new TextField();
    field.setId("payment-" + id);
    field.textProperty().addListener((_, _, _) -> typed());
    return field;
  }

  private void row(ObservableValue<String> called, TextField field) {
    GridPane.setHgrow(forms.row(grid, called, field), Priority.ALWAYS);
    field.setPrefWidth(AMOUNT + 30);
  }

  private void fill(PaymentEntry entry) {
    isFilling = true;
    if (!purpose.getText().strip().equals(entry.purpose())) {
      purpose.setText(entry.purpose());
    }
    put(each, entry.each() == 0 ? OptionalLong.empty() : OptionalLong.of(entry.each()));
    put(tax, entry.taxPercent() == 0 ? OptionalLong.empty() : OptionalLong.of(entry.taxPercent()));
    rates.forEach(rate -> put(rate.field(), entry.rate(rate.whom(), rate.name())));
    isFilling = false;
    singles.show(
        entry.singles().stream().map(Single::number).toList(),
        number ->
            entry.singles().stream()
                .filter(one -> one.number() == number)
                .map(one -> dotted(one.amount()))
                .findFirst()
                .orElse(""));
  }

  private static void put(TextField field, OptionalLong amount) {
    if (!Amounts.read(field.getText()).equals(amount)) {
      field.setText(amount.isEmpty() ? "" : dotted(amount.getAsLong()));
    }
  }

  private static String dotted(long amount) {
    return String.format(Locale.of("id"), "%,d", amount);
  }

  private void typed() {
    if (!isFilling) {
      type(model.entriesProperty().get().payment().singles());
    }
  }

  private void type(List<Single> people) {
    List<Rate> others =
        rates.stream()
            .flatMap(
                rate -> {
                  OptionalLong amount = Amounts.read(rate.field().getText());
                  return amount.isEmpty()
                      ? Stream.of()
                      : Stream.of(new Rate(rate.whom(), rate.name(), amount.getAsLong()));
                })
            .toList();
    model.type(
        new PaymentEntry(
            purpose.getText().strip(),
            Amounts.read(each.getText()).orElse(0),
            (int) Math.min(100, Amounts.read(tax.getText()).orElse(0)),
            others,
            people));
  }

  private void addSingle(int person) {
    var people = new ArrayList<>(model.entriesProperty().get().payment().singles());
    people.removeIf(other -> other.number() == person);
    people.add(new Single(person, Amounts.read(single.getText()).orElse(0)));
    single.clear();
    type(people);
  }

  private void removeSingle(int person) {
    type(
        model.entriesProperty().get().payment().singles().stream()
            .filter(other -> other.number() != person)
            .toList());
  }
}
