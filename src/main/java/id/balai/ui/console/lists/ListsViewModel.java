package id.balai.ui.console.lists;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.participant.roster.Action;
import id.balai.domain.participant.roster.ColumnMapping;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.domain.participant.roster.RosterRequest;
import id.balai.domain.participant.roster.RosterResult;
import id.balai.domain.participant.roster.RosterResult.Roster;
import id.balai.domain.participant.roster.RosterRow;
import id.balai.service.access.CurrentActor;
import id.balai.service.registration.ImportResult;
import id.balai.service.registration.ImportService;
import id.balai.service.registration.LastImport;
import id.balai.service.registration.Lists;
import id.balai.service.registration.PastedList;
import id.balai.service.registration.UndoResult;
import id.balai.ui.console.PageModel;
import id.balai.ui.task.Outcome;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Messages;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Gets a list into an event: file, columns, rows, then all or nothing.
public final class ListsViewModel {

  private static final String STATION = CurrentActor.NAME;

  private static final String FAILED = "lists.trouble";

  private final PageModel page;
  private final PageModel wrong;
  private final Messages messages;
  private final ImportService importing;
  private final Lists lists;
  private final ReadOnlyIntegerWrapper progress = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.FILE);
  private final ReadOnlyObjectWrapper<Optional<Roster>> roster =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableList<ListRow> rows = FXCollections.observableArrayList();
  private final BooleanProperty onlyDecisions = new SimpleBooleanProperty(true);
  private final PastedList pasted = new PastedList();
  private final ReadOnlyIntegerWrapper answers = new ReadOnlyIntegerWrapper();
  private ListDraft draft = new ListDraft(Path.of(""));
  private final ReadOnlyObjectWrapper<Optional<LastImport>> last =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public ListsViewModel(PageModel page, ImportService importing, Lists lists) {
    this.page = page;
    this.wrong = page.part();
    this.messages = page.messages();
    this.importing = importing;
    this.lists = lists;
    onlyDecisions.addListener((javafx.beans.Observable _) -> list());
    messages.languageProperty().addListener((javafx.beans.Observable _) -> list());
  }

  /// Its sentence is the result of the import.
  public PageModel page() {
    return page;
  }

  /// Its sentence says what is wrong; it is busy while the list is worked on.
  public PageModel wrong() {
    return wrong;
  }

  /// Rows or facts that the work at hand has behind it.
  public ReadOnlyIntegerProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /// Does something with the list that nothing else may begin beside.
  <T> void work(Callable<T> task, Consumer<T> done) {
    progress.set(0);
    wrong.runAlone(task, done, FAILED);
  }

  /// So many rows or facts are behind; from any thread.
  private void seen(int done) {
    page.tasks().show(() -> progress.set(done));
  }

  /// Whether the list cannot be changed: something is being done, the event is closed, or the
  /// current actor may not.
  BooleanExpression fixedProperty() {
    return page.permits().fixed(AccessLevel.COMMITTEE).or(wrong.busyProperty());
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
    work(() -> pasted.keep(text), this::open);
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
              lists.columns().remember(decided);
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
    return new ListReading(roster.get(), draft, lists.reports(), messages.language().locale());
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
    wrong.tell("");
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
    work(
        () -> importing.bring(decided, page.load(), STATION, (done, _) -> seen(done)),
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

  /// Looks up what was imported last.
  public void begin() {
    page.tasks()
        .run(
            () -> lists.undoing().last(page.load()),
            last::set,
            cause -> wrong.broken(cause, FAILED));
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
    work(() -> lists.undoing().undo(page.load(), wanted, STATION), this::undone);
  }

  /// Begins with another file; the import before can be undone until the next one is brought in.
  public void again() {
    wrong.tell("");
    step.set(Step.FILE);
  }

  /// Writes what became of every row.
  void report() {
    new ImportReport(this, importing, lists.reports()).write();
  }

  /// Back to the event.
  public void leave() {
    page.routes().page(page.id(), "prepare");
  }

  /// What a column may hold, in words.
  public String column(RosterColumn column) {
    return lists.reports().column(column, messages.language().locale());
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
    work(
        () -> {
          before.run();
          return importing.read(asked.file(), page.load(), asked.request(this::seen));
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
    String why = lists.reports().sentence(unreadable, messages.language().locale());
    wrong.say("lists.unreadable", fileName(), why);
  }

  private void brought(ImportResult result) {
    switch (result) {
      case ImportResult.Imported done -> {
        begin();
        // What was pasted is not kept longer than it is needed.
        page.tasks().run(pasted::discard, _ -> {}, cause -> wrong.broken(cause, FAILED));
        List<ListRow> left = notTaken();
        long bad = left.stream().filter(row -> row.action() == Action.REJECT).count();
        page.say("lists.done", done.added(), done.merged(), bad, left.size() - bad);
        page.done(Outcome.of(page.statusProperty().get()));
        step.set(Step.DONE);
      }
      case ImportResult.Unreadable _, ImportResult.Failed _ -> wrong.say("lists.not.stored");
    }
  }

  private void undone(UndoResult result) {
    switch (result) {
      case UndoResult.Undone done -> {
        page.say("lists.undone", done.removed());
        begin();
        step.set(Step.FILE);
      }
      case UndoResult.InUse _ -> wrong.say("lists.undo.refused");
      case UndoResult.Failed _ -> wrong.say("lists.not.stored");
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
    String reasons = lists.reports().reasons(row, messages.language().locale());
    return new ListRow(row, action, reasons);
  }

  private ColumnMapping mapping() {
    return roster.get().map(Roster::mapping).orElse(new ColumnMapping(0, List.of()));
  }
}
