package id.balai.ui.console.documents;

import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.event.Session;
import id.balai.domain.layout.PaperFit;
import id.balai.domain.layout.PaperSize;
import id.balai.domain.layout.SheetMode;
import id.balai.domain.layout.SheetSort;
import id.balai.domain.participant.Role;
import id.balai.service.papers.PaperType;
import id.balai.service.papers.PaperType.Part;
import id.balai.ui.control.Forms;
import id.balai.ui.control.Named;
import id.balai.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The kind of paper and what is chosen with it.
final class ChoicePane extends VBox {

  private static final int MOST = 300;

  private final DocumentsViewModel model;
  private final Messages messages;
  private final Forms forms;
  private final GridPane grid = new GridPane();

  ChoicePane(DocumentsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.forms = new Forms(messages);
    getStyleClass().addAll("card", "panel", "choice-pane");
    grid.getStyleClass().add("choice-grid");
    getChildren().add(grid);
    Event event = model.event();
    row("documents.kind", kinds(event));
    optional(Part.SESSION, "documents.session", names(Part.SESSION, event));
    optional(Part.GROUP, "documents.group", names(Part.GROUP, event));
    optional(Part.ROLE, "documents.role", roles());
    optional(Part.INSTITUTION, "documents.institution", institutions());
    optional(
        Part.SIZE,
        "documents.size",
        combo("size", List.of(PaperSize.values()), model.sizeProperty(), ChoicePane::size));
    optional(
        Part.SIZE,
        "documents.fit",
        combo(
            "fit",
            List.of(PaperFit.values()),
            model.fitProperty(),
            fit -> messages.of("documents.fit", fit)));
    optional(
        Part.MODE,
        "documents.mode",
        combo(
            "mode",
            List.of(SheetMode.FILLED, SheetMode.HYBRID, SheetMode.BLANK),
            model.modeProperty(),
            mode -> messages.of("documents.mode", mode)));
    optional(
        Part.SORT,
        "documents.sort",
        combo(
            "sort",
            List.of(SheetSort.values()),
            model.sortProperty(),
            sort -> messages.of("documents.sort", sort)));
    optional(Part.COUNT, "documents.count", count());
  }

  /// What this event needs; the rest of the papers stands behind a word.
  private Node kinds(Event event) {
    List<PaperType> usual =
        PaperType.offered().stream().filter(type -> type.isUsual(event)).toList();
    ComboBox<PaperType> combo =
        combo("kind", usual, model.kindProperty(), kind -> messages.of("documents.kind", kind));
    var others = new Hyperlink();
    others.setId("choice-others");
    others.setMinWidth(USE_PREF_SIZE);
    others.textProperty().bind(messages.bind("documents.kind.others"));
    others.setOnAction(
        _ -> {
          PaperType chosen = combo.getValue();
          combo.getItems().setAll(PaperType.offered());
          combo.setValue(chosen);
          others.setVisible(false);
          others.setManaged(false);
          if (combo.getScene().getWindow() != null) {
            combo.show();
          }
        });
    var both = new VBox(combo, others);
    return both;
  }

  private Node names(Part part, Event event) {
    List<String> all = new ArrayList<>();
    all.add("");
    if (part == Part.SESSION) {
      event.sessions().forEach(session -> all.add(session.code()));
      return combo("session", all, model.sessionProperty(), code -> session(event, code));
    }
    event.groups().stream().map(Group::name).forEach(all::add);
    return combo(
        "group", all, model.groupProperty(), name -> name.isEmpty() ? none(Part.GROUP) : name);
  }

  private String session(Event event, String code) {
    return event.session(code).map(Session::name).orElseGet(() -> none(Part.SESSION));
  }

  /// What it means that nothing is chosen: all, or for a paper about one the one that it is about.
  private String none(Part part) {
    if (model.kindProperty().get().isOfOne(part)) {
      return model.meant(part);
    }
    return messages.text(part == Part.SESSION ? "documents.session.all" : "documents.group.all");
  }

  private void optional(Part part, String key, Node field) {
    Label label = row(key, field);
    for (Node node : List.of(label, field)) {
      model.kindProperty().subscribe(kind -> node.setVisible(kind.has(part)));
      node.managedProperty().bind(node.visibleProperty());
    }
  }

  private Label row(String key, Node field) {
    Label label = forms.row(grid, key, field);
    label.setMinWidth(USE_PREF_SIZE);
    GridPane.setHgrow(field, Priority.ALWAYS);
    return label;
  }

  private <T> ComboBox<T> combo(
      String id, List<T> items, Property<T> chosen, Function<T, String> text) {
    ComboBox<T> combo =
        forms.choice("choice-" + id, items, chosen.getValue(), text, chosen::setValue);
    combo.setMinWidth(0);
    model.kindProperty().subscribe(() -> Named.in(combo, text));
    return combo;
  }

  private Spinner<Integer> count() {
    var spinner = new Spinner<Integer>(1, MOST, model.countProperty().get());
    spinner.setId("choice-count");
    spinner.setEditable(true);
    spinner.setMaxWidth(Double.MAX_VALUE);
    spinner.valueProperty().subscribe(value -> model.countProperty().set(value));
    return spinner;
  }

  private Node roles() {
    List<Optional<Role>> all = new ArrayList<>();
    all.add(Optional.empty());
    List.of(Role.values()).forEach(role -> all.add(Optional.of(role)));
    return combo(
        "role",
        all,
        model.roleProperty(),
        role ->
            role.map(one -> messages.of("people.role", one))
                .orElseGet(() -> messages.text("documents.role.all")));
  }

  private Node institutions() {
    ComboBox<String> combo =
        combo(
            "institution",
            List.of(""),
            model.institutionProperty(),
            name -> name.isEmpty() ? messages.text("documents.institution.all") : name);
    model
        .institutions()
        .subscribe(
            () -> {
              var all = new ArrayList<>(List.of(""));
              all.addAll(model.institutions());
              combo.getItems().setAll(all);
              combo.setValue(model.institutionProperty().get());
            });
    return combo;
  }

  private static String size(PaperSize size) {
    return switch (size) {
      case F4 -> "F4 · 215 × 330";
      case A4 -> "A4 · 210 × 297";
      case FOLIO -> "Folio · 216 × 330";
      case LEGAL -> "Legal · 216 × 356";
    };
  }
}
