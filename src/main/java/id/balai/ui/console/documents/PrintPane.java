package id.balai.ui.console.documents;

import id.balai.domain.printing.PrintOrder;
import id.balai.domain.printing.Printer;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Forms;
import id.balai.ui.control.Named;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Where and how papers are printed, and the buttons that do it.
final class PrintPane extends VBox {

  private final PrintViewModel model;
  private final PaperWork papers;
  private final WorkViewModel work;
  private final Messages messages;

  PrintPane(PrintViewModel model, PaperWork papers, WorkViewModel work, Messages messages) {
    this.model = model;
    this.papers = papers;
    this.work = work;
    this.messages = messages;
    getStyleClass().addAll("card", "panel", "print-pane");
    setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(printers(), said(), trays(), amount(), doing());
  }

  private Node printers() {
    ComboBox<Printer> printers =
        new Forms(messages)
            .choice(
                "printer",
                "documents.printer",
                model.printers(),
                Printer::label,
                chosen -> model.printerProperty().set(Optional.of(chosen)));
    printers.promptTextProperty().bind(messages.bind("documents.printer"));
    model.printerProperty().subscribe(chosen -> chosen.ifPresent(printers::setValue));
    return printers;
  }

  private Node said() {
    Label said =
        Texts.says(
            "printer-said",
            "note",
            messages.bind(
                this::sentence,
                model.stateProperty(),
                model.printerProperty(),
                model.troublesProperty()));
    var again =
        Buttons.corner("printers-again", messages.bind("documents.printer.again"), model::ask);
    model.stateProperty().subscribe(state -> again.setVisible(state != PrintViewModel.State.FOUND));
    again.managedProperty().bind(again.visibleProperty());
    return new VBox(6, said, again);
  }

  private String sentence() {
    if (!model.troublesProperty().get().isEmpty()) {
      return messages.text("documents.printer.waits", troubles(model.troublesProperty().get()));
    }
    return switch (model.stateProperty().get()) {
      case ASKING -> messages.text("documents.printer.asking");
      case NONE -> messages.text("documents.printer.none");
      case NO_PRINT_SYSTEM -> messages.text("documents.printer.no.system");
      case FOUND -> model.printerProperty().get().map(this::state).orElse("");
    };
  }

  private String state(Printer printer) {
    String state = messages.of("documents.printer", printer.state());
    return printer.troubles().isEmpty() ? state : state + " " + troubles(printer.troubles());
  }

  private String troubles(java.util.Set<id.balai.domain.printing.PrinterTrouble> all) {
    return all.stream()
        .sorted()
        .map(one -> messages.of("documents.trouble", one))
        .collect(Collectors.joining(", "));
  }

  private Node trays() {
    var trays = new ComboBox<String>();
    trays.setId("tray");
    trays.setMaxWidth(Double.MAX_VALUE);
    Named.in(trays, tray -> tray.isEmpty() ? messages.text("documents.tray.any") : tray);
    trays.accessibleTextProperty().bind(messages.bind("documents.tray"));
    model
        .printerProperty()
        .subscribe(
            printer -> {
              List<String> offered = printer.map(one -> one.offer().trays()).orElse(List.of());
              trays.getItems().setAll(Stream.concat(Stream.of(""), offered.stream()).toList());
              trays.setValue("");
              trays.setVisible(!offered.isEmpty());
            });
    trays.managedProperty().bind(trays.visibleProperty());
    trays.setOnAction(
        _ -> Optional.ofNullable(trays.getValue()).ifPresent(model.trayProperty()::set));
    return trays;
  }

  private Node amount() {
    Label label = Texts.line(messages, "field-label", "documents.copies");
    label.setMinWidth(USE_PREF_SIZE);
    var copies = new Spinner<Integer>(1, PrintOrder.MOST_COPIES, 1);
    copies.setId("copies");
    copies.setEditable(true);
    copies.getStyleClass().add("copies");
    copies.accessibleTextProperty().bind(messages.bind("documents.copies"));
    copies.valueProperty().subscribe(value -> model.copiesProperty().set(value));
    var duplex = new CheckBox();
    duplex.setId("duplex");
    duplex.textProperty().bind(messages.bind("documents.duplex"));
    duplex.setMinWidth(USE_PREF_SIZE);
    duplex.selectedProperty().bindBidirectional(model.duplexProperty());
    model
        .printerProperty()
        .subscribe(
            printer -> duplex.setDisable(printer.filter(one -> one.offer().isDuplex()).isEmpty()));
    var row = Texts.styled(new HBox(label, copies), "pair");
    return new VBox(6, row, duplex);
  }

  private Node doing() {
    Button print = Buttons.primary("print", messages.bind("documents.print"), papers::print);
    print.setMaxWidth(Double.MAX_VALUE);
    print.setTooltip(shortcut(DocumentsView.PRINT));
    print.disableProperty().bind(work.barredProperty());
    var others =
        new FlowPane(
            button("save", messages.bind("documents.save"), papers::save, DocumentsView.SAVE),
            all("print-all", "documents.print.all", papers::printAll, DocumentsView.PRINT_ALL),
            all("save-all", "documents.save.all", papers::saveAll, DocumentsView.SAVE_ALL));
    others.getStyleClass().add("offers");
    return new VBox(10, print, others);
  }

  /// A button for the whole list, which says how many there are; hidden where there is one.
  private Button all(String id, String key, Runnable action, KeyCombination keys) {
    ObservableValue<String> says =
        messages.bind(() -> messages.text(key, papers.count().get()), papers.count());
    Button button = button(id, says, action, keys);
    Texts.shown(button, papers.count().greaterThan(1));
    return button;
  }

  private Button button(
      String id, ObservableValue<String> says, Runnable action, KeyCombination keys) {
    Button button = Buttons.corner(id, says, action);
    button.setTooltip(shortcut(keys));
    button.disableProperty().bind(work.barredProperty());
    return button;
  }

  private static Tooltip shortcut(KeyCombination keys) {
    return new Tooltip(keys.getDisplayText());
  }
}
