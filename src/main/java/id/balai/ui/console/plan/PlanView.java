package id.balai.ui.console.plan;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.Event;
import id.balai.domain.layout.PaperSize;
import id.balai.ui.console.Permissions;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.DateField;
import id.balai.ui.control.Forms;
import id.balai.ui.control.Named;
import id.balai.ui.control.Reveal;
import id.balai.ui.control.Texts;
import id.balai.ui.control.Theme;
import id.balai.ui.control.TopBar;
import id.balai.ui.route.Screen;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The form for an event: two columns of cards, one button.
public final class PlanView implements Screen {

  /// What is still seen above a field that one is led to, in pixels.
  private static final double ABOVE = 120;

  private final PlanViewModel model;
  private final Messages messages;
  private final Forms fields;
  private final BorderPane root = new BorderPane();
  private final Button save;

  /// The form for a change, as a page of the console.
  public PlanView(PlanViewModel model, Messages messages, Permissions permits) {
    this(model, messages);
    permits.change(AccessLevel.COMMITTEE, save);
  }

  public PlanView(PlanViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.fields = new Forms(messages, model.triedProperty(), model::mended);
    this.save = Buttons.primary("save", messages.bind("plan.save"), this::save);
    root.setId("plan");
    root.getStyleClass().add("console");
    root.getStylesheets().add(Theme.sheet(PlanView.class, "plan.css"));
    if (model.isNew()) {
      root.setTop(
          new TopBar(Buttons.corner("cancel", messages.bind("plan.cancel"), model::cancel)));
    }
    var columns = Texts.styled(new HBox(column(left()), column(right())), "columns");
    var scroll = new ScrollPane(model.isNew() ? new VBox(beginnings(), columns) : columns);
    scroll.setFitToWidth(true);
    var closed = Texts.line(messages, "note", "plan.closed");
    closed.setId("plan-closed");
    closed.setPadding(new javafx.geometry.Insets(24, 36, 24, 36));
    root.centerProperty().bind(model.closedProperty().map(isClosed -> isClosed ? closed : scroll));
    Node foot = foot();
    root.bottomProperty().bind(model.closedProperty().map(isClosed -> isClosed ? null : foot));
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<Node> offers() {
    return List.of(Buttons.corner("cancel", messages.bind("plan.cancel"), model::cancel));
  }

  @Override
  public void onShow() {
    model.load();
  }

  private static VBox column(List<Node> cards) {
    var column = new VBox();
    column.getChildren().addAll(cards);
    column.getStyleClass().add("column");
    column.setPrefWidth(560);
    HBox.setHgrow(column, Priority.ALWAYS);
    return column;
  }

  /// What the event begins with: one click fills what is usual for its kind.
  private Node beginnings() {
    var row = Texts.styled(new FlowPane(), "offers");
    for (PlanTemplate template : PlanTemplate.values()) {
      String id = "template-" + template.name().toLowerCase(java.util.Locale.ROOT);
      row.getChildren()
          .add(
              Buttons.corner(
                  id,
                  messages.bind(Messages.key("plan.template", template)),
                  () -> model.begin(template)));
    }
    var older = new ComboBox<Event>(model.older());
    older.setId("older");
    older.promptTextProperty().bind(messages.bind("plan.older"));
    Named.in(older, one -> one.place() + ", " + new EventTime(one.zone(), messages).days(one));
    Texts.shown(older, javafx.beans.binding.Bindings.isNotEmpty(model.older()));
    older.valueProperty().subscribe(event -> Optional.ofNullable(event).ifPresent(model::begin));
    row.getChildren().add(older);
    return Texts.styled(
        new VBox(Texts.line(messages, "field-label", "plan.begin"), row), "beginnings");
  }

  private List<Node> left() {
    PlanForm form = model.form();
    PlanFlaws flaws = model.flaws();
    var zone =
        fields.choice("zone", form.zone, PlanViewModel.ZONES, one -> zone(one, form.date.get()));
    DateField day = picker("date", form.date);
    var when =
        new HBox(
            new VBox(
                fields.marked("plan.date"),
                day,
                Forms.about(day, fields.flaw(flaws::date, form.date))),
            fields.labelled("plan.zone", zone));
    when.getStyleClass().add("pair");
    var paper = fields.choice("paper", form.paper, List.of(PaperSize.values()), PaperSize::name);
    return List.of(
        fields.card(
            "plan.event",
            fields.needed("name", "plan.name", form.name, flaws::name),
            fields.field("theme", "plan.theme", form.theme),
            fields.needed("venue", "plan.venue", form.venue, flaws::venue),
            fields.needed("place", "plan.place", form.place, flaws::place),
            when),
        fields.card(
            "plan.letterhead",
            fields.field("government", "plan.government", form.government),
            fields.needed("office", "plan.office", form.office, flaws::office),
            fields.field("address", "plan.address", form.address),
            fields.field("contact-line", "plan.contact.line", form.contactLine),
            fields.field("seat", "plan.seat", form.seat),
            new EmblemField(model, form.emblem, "emblem", "plan.emblem", fields, messages),
            new EmblemField(
                model, form.secondEmblem, "second-emblem", "plan.emblem.second", fields, messages),
            fields.labelled("plan.paper", paper)),
        certificates(),
        privacy());
  }

  private List<Node> right() {
    PlanForm form = model.form();
    var rows = new PlanRows(model, fields, messages);
    return List.of(
        rows.programme(), rows.groups(), rows.declaration(form, model.flaws()), rows.officials());
  }

  private Node certificates() {
    PlanForm form = model.form();
    PlanFlaws flaws = model.flaws();
    Label example =
        Texts.says(
            "number-example",
            "note",
            messages.bind(
                () ->
                    flaws.pattern().isEmpty() ? messages.text("plan.example", flaws.example()) : "",
                form.numberPattern,
                form.numberCode,
                form.numberUnit,
                form.date));
    var pair =
        new HBox(
            fields.field("number-code", "plan.code", form.numberCode),
            fields.field("number-unit", "plan.unit", form.numberUnit),
            fields.field("hours", "plan.hours", form.hours, flaws::hours));
    pair.getStyleClass().add("pair");
    return fields.card(
        "plan.certificates",
        fields.field("number-pattern", "plan.pattern", form.numberPattern, flaws::pattern),
        example,
        pair);
  }

  private Node privacy() {
    PlanForm form = model.form();
    DateField keep = picker("keep-until", form.keepUntil);
    TextArea indonesian = fields.lines("notice-id", form.noticeIndonesian);
    return fields.card(
        "plan.privacy",
        fields.labelled("plan.keep", keep),
        Forms.about(keep, fields.flaw(model.flaws()::keepUntil, form.keepUntil, form.date)),
        fields.field("contact", "plan.contact", form.contact),
        Texts.line(messages, "note", "plan.notice.lead"),
        fields.labelled("plan.notice.id", indonesian),
        fields.labelled("plan.notice.en", fields.lines("notice-en", form.noticeEnglish)),
        Forms.about(
            indonesian,
            fields.flaw(model.flaws()::notice, form.noticeIndonesian, form.noticeEnglish)));
  }

  private Node foot() {
    var status = model.work().statusProperty();
    Label problem = Texts.says("problem", "problem", status);
    problem.visibleProperty().bind(status.isNotEmpty());
    HBox.setHgrow(problem, Priority.ALWAYS);
    problem.setMaxWidth(Double.MAX_VALUE);
    return Texts.styled(
        new HBox(problem, Texts.line(messages, "note", "plan.needed"), save), "foot");
  }

  /// Stores what is typed, or leads to the first field that is wrong.
  private void save() {
    model.save();
    if (!model.work().statusProperty().get().isEmpty()) {
      Forms.firstWrong(root).ifPresent(PlanView::leadTo);
    }
  }

  private static void leadTo(Node field) {
    Reveal.top(field, ABOVE);
    field.requestFocus();
  }

  private String zone(java.time.ZoneId zone, LocalDate date) {
    LocalDate day = date == null ? LocalDate.EPOCH : date;
    return new EventTime(zone, messages).zone(day.atStartOfDay(zone).toInstant());
  }

  private DateField picker(String id, ObjectProperty<LocalDate> value) {
    return fields.day(id, value);
  }
}
