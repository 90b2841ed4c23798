package id.balai.ui.console.lists;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.Event;
import id.balai.domain.participant.roster.Action;
import id.balai.domain.participant.roster.ColumnMapping;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.domain.participant.roster.RosterRequest;
import id.balai.domain.participant.roster.RosterResult;
import id.balai.domain.participant.roster.RosterResult.Roster;
import id.balai.domain.participant.roster.RosterRow;
import id.balai.service.access.CurrentActor;
import id.balai.service.registration.ImportResult;
import id.balai.service.registration.LastImport;
import id.balai.service.registration.PastedList;
import id.balai.service.registration.UndoResult;
import id.balai.service.workspace.Services;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.CurrentEvent;
import id.balai.ui.console.Permissions;
import id.balai.ui.route.Routes;
import id.balai.ui.task.Outcome;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Messages;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Gets a list into an event: file, columns, rows, then all or nothing.
public final class ListsViewModel {

  private static final String STATION = CurrentActor.NAME;

  private final Permissions permits;
  private final Services services;
  private final Tasks tasks;
  private final Routes routes;
  private final Messages messages;
  private final UUID eventId;
  private final CurrentEvent current;
  private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.FILE);
  private final ReadOnlyObjectWrapper<Optional<Roster>> roster =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableList<ListRow> rows = FXCollections.observableArrayList();
  private final BooleanProperty onlyDecisions = new SimpleBooleanProperty(true);
  private final ListWork work;
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
  private final PastedList pasted = new PastedList();
  private final ReadOnlyIntegerWrapper answers = new ReadOnlyIntegerWrapper();
  private ListDraft draft = new ListDraft(Path.of(""));
  private final ReadOnlyObjectWrapper<Optional<LastImport>> last =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public ListsViewModel(ConsoleContext context) {
    this.permits = context.permits();
    this.services = context.services();
    this.tasks = context.tasks();
    this.routes = context.routes();
    this.messages = context.messages();
    this.work = new ListWork(tasks, messages);
    this.eventId = context.event();
    this.current = context.current();
    onlyDecisions.addListener((javafx.beans.Observable _) -> list());
    messages.languageProperty().addListener((javafx.beans.Observable _) -> list());
  }

  /// Whether the list cannot be changed: something is being done, the event is closed, or the
  /// current actor may not.
  BooleanExpression fixedProperty() {
    return work.busy.or(permits.fixed(AccessLevel.COMMITTEE));
  }

  /// Where the operator is.
  public ReadOnlyObjectProperty<Step> stepProperty() {
    return step.getReadOnlyProperty();
  }

  /// What was read last.
  public ReadOnlyObjectProperty<Optional<Roster>> rosterProperty() {
    return roster.getReadOnlyProperty();
  }

  /// The rows that are shown.
  public ObservableList<ListRow> rows() {
    return rows;
  }

  /// Whether only rows are shown that need a decision.
  public BooleanProperty onlyDecisionsProperty() {
    return onlyDecisions;
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return work.busy.getReadOnlyProperty();
  }

  /// Rows or facts that the work at hand has behind it.
  public ReadOnlyIntegerProperty progressProperty() {
    return work.progress.getReadOnlyProperty();
  }

  /// What is wrong, as a sentence; empty where nothing is.
  public ReadOnlyStringProperty problemProperty() {
    return work.problem.getReadOnlyProperty();
  }

  /// The result of the import, as a sentence.
  public ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  /// The name of the file that was chosen.
  public String fileName() {
    if (pasted.holds(draft.file())) {
      return messages.text("lists.pasted");
    }
    return String.valueOf(draft.file().getFileName());
  }

  /// Reads a file.
  public void open(Path file) {
    draft = new ListDraft(file);
    read(Step.COLUMNS);
  }

  /// Reads a list that was copied from a spreadsheet, a paper or a chat.
  public void paste(String text) {
    work.run(() -> pasted.keep(text), this::open);
  }

  /// Reads the file again with a column understood differently.
  public void map(int index, RosterColumn holds) {
    ColumnMapping now = mapping();
    if (now.at(index) != holds) {
      ColumnMapping decided = now.with(index, holds);
      draft.map(decided);
      draft.answer(index);
      read(
          Step.COLUMNS,
          () -> {
            if (decided.headerLine() > 0) {
              services.lists().columns().remember(decided);
            }
          });
    }
  }

  /// Leaves a column out about which there was a question.
  public void leaveOut(int index) {
    draft.answer(index);
    answers.set(answers.get() + 1);
  }

  /// Changes whenever a question was answered.
  public ReadOnlyIntegerProperty answersProperty() {
    return answers.getReadOnlyProperty();
  }

  /// What the page shows of how the list was understood.
  public ListReading reading() {
    return new ListReading(
        roster.get(), draft, services.lists().reports(), messages.language().locale());
  }

  /// Reads another part of the file.
  ///
  /// @param header line of the header; see [RosterRequest.Part]
  /// @param table which of the tables side by side
  public void part(int header, int table) {
    if (draft.part().header() != header || draft.part().table() != table) {
      draft.part(new RosterRequest.Part(draft.part().sheet(), header, table));
      read(Step.COLUMNS);
    }
  }

  /// The part of the file that is read.
  public RosterRequest.Part part() {
    return draft.part();
  }

  /// Reads another sheet of the workbook.
  ///
  /// @param name empty: the first with people, and all others of its kind
  public void sheet(String name) {
    if (!draft.part().sheet().equals(name)) {
      draft.sheet(name);
      read(Step.COLUMNS);
    }
  }

  /// Goes on to the rows.
  public void acceptColumns() {
    step.set(Step.ROWS);
  }

  /// Goes a step back.
  public void back() {
    work.problem.set("");
    step.set(step.get() == Step.ROWS ? Step.COLUMNS : Step.FILE);
  }

  /// Puts a text in the place of a cell and reads the file again.
  public void correct(ListRow row, RosterColumn column, String text) {
    draft.correct(row.row().place(), column, text.strip());
    read(Step.ROWS);
  }

  /// Puts a number in the place of the row's own.
  public void correctNumber(ListRow row, String text) {
    correct(row, row.numberColumn(reading().numberColumn()), text);
  }

  /// Sets a row aside, or takes it back in.
  public void toggle(ListRow row) {
    draft.toggle(row.row().place());
    list();
  }

  /// How many rows become people or further places of people.
  public long taken() {
    return roster.get().stream()
        .flatMap(read -> read.without(draft.skipped()).rows().stream())
        .filter(row -> row.action() != Action.REJECT && row.action() != Action.SKIP)
        .count();
  }

  /// Brings the list in, all or nothing.
  public void bring() {
    Roster decided = decided();
    work.run(
        () -> services.importing().bring(decided, event(), STATION, (done, _) -> work.seen(done)),
        this::brought);
  }

  /// The rows of people that were not taken, the rejected ones first; also after the import.
  List<ListRow> notTaken() {
    return roster.get().stream()
        .flatMap(read -> read.rows().stream())
        .map(this::row)
        .filter(ListRow::isLeftOut)
        .sorted(Comparator.comparing(row -> row.action() != Action.REJECT))
        .toList();
  }

  /// Goes back to the rows that were not taken, to mend them; who is on the list already is known.
  void toRows() {
    read(Step.ROWS);
  }

  /// The list as it was decided, without what was set aside.
  Roster decided() {
    return roster.get().orElseThrow().without(draft.skipped());
  }

  ListWork work() {
    return work;
  }

  /// Looks up what was imported last.
  public void begin() {
    tasks.run(() -> services.lists().undoing().last(event()), last::set, work::broken);
  }

  /// The import that can be undone, while nobody of it was recorded; empty where there is none.
  public ReadOnlyObjectProperty<Optional<LastImport>> lastProperty() {
    return last.getReadOnlyProperty();
  }

  /// When the import that can be undone was made, as the event's clock shows it.
  public String when(LastImport one) {
    var time = new EventTime(one.zone(), messages);
    return time.day(time.day(one.at())) + ", " + time.time(one.at());
  }

  /// Undoes the last import as a whole.
  public void undo() {
    LastImport wanted = last.get().orElseThrow();
    work.run(() -> services.lists().undoing().undo(event(), wanted, STATION), this::undone);
  }

  /// Begins with another file; the import before can be undone until the next one is brought in.
  public void again() {
    work.problem.set("");
    step.set(Step.FILE);
  }

  /// Back to the event.
  public void leave() {
    routes.page(eventId, "prepare");
  }

  /// What a column may hold, in words.
  public String column(RosterColumn column) {
    return services.lists().reports().column(column, messages.language().locale());
  }

  /// What becomes of a row, in words.
  public String action(Action action) {
    return messages.of("lists.action", action);
  }

  private void read(Step next) {
    read(next, () -> {});
  }

  /// @param before is done first, in the background
  private void read(Step next, Runnable before) {
    ListDraft asked = draft;
    work.run(
        () -> {
          before.run();
          return services.importing().read(asked.file(), event(), asked.request(work::seen));
        },
        result -> {
          switch (result) {
            case RosterResult.Unreadable unreadable -> refuse(unreadable);
            case Roster read -> {
              roster.set(Optional.of(read));
              step.set(next);
              list();
            }
          }
        });
  }

  private void refuse(RosterResult.Unreadable unreadable) {
    String why = services.lists().reports().sentence(unreadable, messages.language().locale());
    work.problem.set(messages.text("lists.unreadable", fileName(), why));
  }

  private void brought(ImportResult result) {
    switch (result) {
      case ImportResult.Imported done -> {
        begin();
        // What was pasted is not kept longer than it is needed.
        tasks.run(pasted::discard, _ -> {}, work::broken);
        List<ListRow> left = notTaken();
        long bad = left.stream().filter(row -> row.action() == Action.REJECT).count();
        status.set(
            messages.text("lists.done", done.added(), done.merged(), bad, left.size() - bad));
        tasks.activity().done(Outcome.of(status.get()));
        step.set(Step.DONE);
      }
      case ImportResult.Unreadable _, ImportResult.Failed _ ->
          work.problem.set(messages.text("lists.not.stored"));
    }
  }

  private void undone(UndoResult result) {
    switch (result) {
      case UndoResult.Undone done -> {
        status.set(messages.text("lists.undone", done.removed()));
        begin();
        step.set(Step.FILE);
      }
      case UndoResult.InUse _ -> work.problem.set(messages.text("lists.undo.refused"));
      case UndoResult.Failed _ -> work.problem.set(messages.text("lists.not.stored"));
    }
  }

  private void list() {
    rows.setAll(
        roster.get().stream()
            .flatMap(read -> read.rows().stream())
            .map(this::row)
            .filter(row -> !onlyDecisions.get() || row.needsDecision())
            .toList());
  }

  private ListRow row(RosterRow row) {
    Action action = draft.skipped().contains(row.place()) ? Action.SKIP : row.action();
    String reasons = services.lists().reports().reasons(row, messages.language().locale());
    return new ListRow(row, action, reasons);
  }

  private ColumnMapping mapping() {
    return roster.get().map(Roster::mapping).orElse(new ColumnMapping(0, List.of()));
  }

  /// The event as it stands in the books; blocks.
  Event event() {
    return current.load();
  }
}
