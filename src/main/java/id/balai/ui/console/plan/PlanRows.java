package id.balai.ui.console.plan;

import id.balai.domain.event.DoorRules;
import id.balai.domain.event.Labels;
import id.balai.domain.event.PresenceSignature;
import id.balai.domain.layout.LabelSize;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.DateField;
import id.balai.ui.control.Forms;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The parts of the form that have rows: sessions, groups, officials.
final class PlanRows {

  /// Minutes inside that are offered.
  private static final List<Integer> STAYS = List.of(5, 10, 15, 30, 45, 60, 90, 120);

  private final PlanViewModel model;
  private final Forms fields;
  private final Messages messages;

  PlanRows(PlanViewModel model, Forms fields, Messages messages) {
    this.model = model;
    this.fields = fields;
    this.messages = messages;
  }

  Node programme() {
    PlanForm form = model.form();
    var flaw = new VBox();
    Node rows =
        rows(
            form.sessions,
            row -> {
              int number = form.sessions.indexOf(row) + 1;
              TextField name = fields.input("session-" + number, row.name());
              name.promptTextProperty().bind(messages.bind("plan.session"));
              var first =
                  Texts.styled(
                      new HBox(name, remove("remove-session-" + number, form.sessions, row)),
                      "pair");
              DateField day = fields.day("session-day-" + number, row.day());
              day.promptTextProperty().bind(messages.bind("plan.session.day"));
              HBox.setHgrow(day, Priority.ALWAYS);
              var second =
                  new HBox(
                      day,
                      time("session-" + number + "-from", row.starts()),
                      new Label("–"),
                      time("session-" + number + "-to", row.ends()));
              second.getStyleClass().add("pair");
              return Texts.styled(new VBox(first, second), "official");
            },
            () ->
                flaw.getChildren()
                    .setAll(
                        flaw(
                            model.flaws()::sessions,
                            model.flaws()::wrongSession,
                            "session-",
                            form.sessions.stream()
                                .flatMap(
                                    row ->
                                        Stream.of(
                                            row.name(),
                                            row.starts(),
                                            row.ends(),
                                            row.day(),
                                            form.date))
                                .toArray(javafx.beans.Observable[]::new))));
    return fields.card(
        "plan.programme",
        rows,
        flaw,
        Buttons.corner(
            "add-session",
            messages.bind("plan.session.add"),
            () -> {
              model.addSession();
              rows.lookup("#session-" + form.sessions.size()).requestFocus();
            }),
        fields.labelled(
            "plan.presence",
            fields.choice(
                "presence",
                form.presence,
                List.of(PresenceSignature.values()),
                one -> messages.of("plan.presence", one))),
        doorAsks(form),
        fields.labelled(
            "plan.leaving",
            fields.choice(
                "leaving",
                form.leaving,
                List.of(DoorRules.Leaving.values()),
                one -> messages.of("plan.leaving", one))),
        stay(form),
        fields.labelled(
            "plan.labels",
            fields.choice(
                "labels",
                form.labels,
                List.of(Labels.values()),
                one -> messages.of("plan.labels", one))),
        labelSize(form));
  }

  /// Asked only where labels are printed.
  private Node labelSize(PlanForm form) {
    Node size =
        fields.labelled(
            "plan.label.size",
            fields.choice(
                "label-size",
                form.labelSize,
                List.of(LabelSize.values()),
                one ->
                    messages.text(
                        one == LabelSize.CARD ? "plan.label.card" : "plan.label.millimetres",
                        Integer.toString(one.width() / 10),
                        Integer.toString(one.height() / 10))));
    Texts.shown(size, form.labels.isNotEqualTo(Labels.NOBODY));
    return size;
  }

  /// Asked only where a second scan means leaving.
  private Node stay(PlanForm form) {
    List<Integer> minutes =
        Stream.concat(STAYS.stream(), Stream.of(form.stay.get())).distinct().sorted().toList();
    Node stay =
        fields.labelled(
            "plan.stay",
            fields.choice("stay", form.stay, minutes, one -> messages.text("length.minutes", one)));
    Texts.shown(stay, form.leaving.isEqualTo(DoorRules.Leaving.SECOND_SCAN));
    return stay;
  }

  private CheckBox doorAsks(PlanForm form) {
    var asks = new CheckBox();
    asks.setId("door-asks");
    asks.setWrapText(true);
    asks.textProperty().bind(messages.bind("plan.door.asks"));
    asks.selectedProperty().bindBidirectional(form.doorAsks);
    return asks;
  }

  Node groups() {
    PlanForm form = model.form();
    var flaw = new VBox();
    Node rows =
        rows(
            form.groups,
            row -> {
              var signs = new CheckBox();
              signs.textProperty().bind(messages.bind("plan.group.signs"));
              signs.selectedProperty().bindBidirectional(row.signs());
              signs.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
              int number = form.groups.indexOf(row) + 1;
              var up = mover("group-up-" + number, "plan.group.up", () -> model.move(row, -1));
              up.setDisable(number == 1);
              var down = mover("group-down-" + number, "plan.group.down", () -> model.move(row, 1));
              down.setDisable(number == form.groups.size());
              var off = remove("remove-group-" + number, form.groups, row);
              TextField name = fields.input("group-" + number, row.name());
              return Texts.styled(new HBox(name, signs, up, down, off), "pair");
            },
            () ->
                flaw.getChildren()
                    .setAll(
                        flaw(
                            model.flaws()::groups,
                            model.flaws()::wrongGroup,
                            "group-",
                            form.groups.stream()
                                .map(PlanForm.GroupRow::name)
                                .toArray(javafx.beans.Observable[]::new))));
    return fields.card(
        "plan.groups",
        Texts.line(messages, "note", "plan.groups.lead"),
        rows,
        flaw,
        Buttons.corner(
            "add-group",
            messages.bind("plan.group.add"),
            () -> {
              model.addGroup();
              rows.lookup("#group-" + form.groups.size()).requestFocus();
            }));
  }

  Node officials() {
    var flaw = new VBox();
    Node rows =
        rows(
            model.form().officials,
            row -> {
              TextField capacity = fields.input("", row.capacity());
              capacity.promptTextProperty().bind(messages.bind("plan.official.capacity"));
              TextField name = fields.input("", row.name());
              name.promptTextProperty().bind(messages.bind("plan.official.name"));
              TextField identity = fields.input("", row.identity());
              identity.promptTextProperty().bind(messages.bind("plan.official.identity"));
              var approves = new CheckBox();
              approves.textProperty().bind(messages.bind("plan.official.approves"));
              approves.selectedProperty().bindBidirectional(row.approves());
              approves.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
              var first = new HBox(capacity, approves);
              TextField rank = fields.input("", row.rank());
              rank.promptTextProperty().bind(messages.bind("plan.official.rank"));
              var all = model.form().officials;
              var off = remove("remove-official-" + (all.indexOf(row) + 1), all, row);
              var second = new HBox(name);
              var third = Texts.styled(new HBox(rank, identity, off), "pair");
              first.getStyleClass().add("pair");
              second.getStyleClass().add("pair");
              return Texts.styled(new VBox(first, second, third), "official");
            },
            () ->
                flaw.getChildren()
                    .setAll(
                        fields.flaw(
                            model.flaws()::officials,
                            model.form().officials.stream()
                                .flatMap(row -> Stream.of(row.identity(), row.rank(), row.name()))
                                .toArray(javafx.beans.Observable[]::new))));
    return fields.card(
        "plan.officials",
        rows,
        flaw,
        Buttons.corner("add-official", messages.bind("plan.official.add"), model::addOfficial));
  }

  /// A new event's declaration; of an event that exists it is edited on its own page.
  Node declaration(PlanForm form, PlanFlaws flaws) {
    if (!model.isNew()) {
      return new VBox();
    }
    var declares = new CheckBox();
    declares.setId("has-declaration");
    declares.textProperty().bind(messages.bind("plan.declaration"));
    declares.selectedProperty().bindBidirectional(form.hasDeclaration);
    TextArea points = fields.lines("points", form.declarationPoints);
    var text =
        new VBox(
            fields.field("declaration-title", "plan.declaration.title", form.declarationTitle),
            fields.labelled("plan.declaration.points", points),
            Forms.about(
                points,
                fields.flaw(
                    flaws::declaration,
                    form.hasDeclaration,
                    form.declarationTitle,
                    form.declarationPoints)));
    text.getStyleClass().add("rows");
    text.visibleProperty().bind(form.hasDeclaration);
    text.managedProperty().bind(form.hasDeclaration);
    return fields.card("plan.declaration.card", declares, text);
  }

  /// Rows that are drawn anew when one comes or goes.
  private static <T> Node rows(ObservableList<T> all, Function<T, Node> row, Runnable then) {
    var box = Texts.styled(new VBox(), "rows");
    Runnable draw =
        () -> {
          box.getChildren().setAll(all.stream().map(row).toList());
          then.run();
        };
    all.addListener((javafx.beans.Observable _) -> draw.run());
    draw.run();
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private <T> Node remove(String id, ObservableList<T> all, T row) {
    var off = Buttons.corner(id, messages.bind("plan.row.remove"), () -> all.remove(row));
    off.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    return off;
  }

  /// The sentence about the rows, which leads to the row that it names.
  private Label flaw(
      Supplier<String> key, IntSupplier row, String id, javafx.beans.Observable... causes) {
    Label label = fields.flaw(key, row, causes);
    Supplier<Node> field = () -> label.getScene().lookup("#" + id + row.getAsInt());
    return Forms.about(field, label);
  }

  private Button mover(String id, String key, Runnable move) {
    Button mover = Buttons.corner(id, messages.bind(key), move);
    mover.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    return mover;
  }

  private TextField time(String id, javafx.beans.property.StringProperty value) {
    TextField field = fields.input(id, value);
    field.getStyleClass().add("time-field");
    field.setPromptText("00.00");
    HBox.setHgrow(field, Priority.NEVER);
    return field;
  }
}
