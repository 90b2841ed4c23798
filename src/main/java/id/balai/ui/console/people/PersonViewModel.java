package id.balai.ui.console.people;

import id.balai.domain.event.Event;
import id.balai.domain.participant.Participant;
import id.balai.service.people.EditResult;
import id.balai.service.people.PeopleIndex;
import id.balai.service.people.PeopleQuery;
import id.balai.service.people.PersonEntry;
import id.balai.service.people.PersonLine;
import id.balai.service.people.PersonRecord;
import id.balai.service.workspace.Services;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.CurrentEvent;
import id.balai.ui.console.ErrorMessages;
import id.balai.ui.console.PaperFolder;
import id.balai.ui.console.Permissions;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The panel beside the list: one person's record, or the form that is open in its place.
public final class PersonViewModel {

  private final ConsoleContext context;
  private final Services services;
  private final PaperFolder papers;
  private final CurrentEvent current;
  private final PeopleIndex index;
  private final PageWork work;
  private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(Mode.NONE);
  private final ReadOnlyObjectWrapper<Optional<PersonRecord>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<PersonForm> form = Optional.empty();
  private Optional<Event> event = Optional.empty();

  PersonViewModel(ConsoleContext context, PeopleIndex index, PageWork work) {
    this.context = context;
    this.services = context.services();
    this.papers = context.papers();
    this.current = context.current();
    this.index = index;
    this.work = work;
  }

  /// The event as it was last planned.
  void planned(Event now) {
    event = Optional.of(now);
  }

  /// The zone in which times are shown.
  ZoneId zone() {
    return event.orElseThrow().zone();
  }

  /// What the panel is for.
  ReadOnlyObjectProperty<Mode> modeProperty() {
    return mode.getReadOnlyProperty();
  }

  /// The record of the person who is chosen.
  public ReadOnlyObjectProperty<Optional<PersonRecord>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// The form, while there is one.
  Optional<PersonForm> form() {
    return form;
  }

  /// Shows the record of a person.
  public void choose(UUID person) {
    work.look(
        () -> {
          Event now = load();
          return new Chosen(now, services.people().records().of(now, person));
        },
        now -> {
          planned(now.event());
          Optional<PersonRecord> record = now.record();
          chosen.set(record);
          show(record.isPresent() ? Mode.RECORD : Mode.NONE);
        });
  }

  /// Closes the panel, or the form in it.
  public void close() {
    show(mode.get() == Mode.RECORD || chosen.get().isEmpty() ? Mode.NONE : Mode.RECORD);
  }

  /// Opens the form for somebody new.
  public void add() {
    event.ifPresent(
        now -> {
          form = Optional.of(PersonForm.empty(now));
          show(Mode.ADD);
        });
  }

  /// Opens the form for a correction of the chosen person.
  public void correct() {
    edit(Mode.CORRECT);
  }

  /// Opens the form for the person who is taken out of the chosen one.
  public void split() {
    edit(Mode.SPLIT);
  }

  /// Opens the choice of an entry that is the same person.
  public void merge() {
    form = Optional.of(new PersonForm(event.orElseThrow(), PersonEntry.of(person())));
    show(Mode.MERGE);
  }

  /// Asks before the last merger is undone.
  public void part() {
    form = Optional.of(new PersonForm(event.orElseThrow(), PersonEntry.of(person())));
    show(Mode.PART);
  }

  /// Undoes the last merger into the chosen person.
  public void parted() {
    String reason = form.orElseThrow().reason.get();
    Participant from = person();
    work.run(() -> services.people().parting().undo(load(), from, reason), this::changed);
  }

  /// Reads the record of somebody who may be the chosen person too.
  void compare(UUID other, Consumer<PersonRecord> shown) {
    work.look(
        () -> services.people().records().of(load(), other), record -> record.ifPresent(shown));
  }

  /// Stores what the form says.
  public void save() {
    PersonForm now = form.orElseThrow();
    if (!now.isRight()) {
      return;
    }
    if (now.asks()) {
      work.say("people.number.ask");
      return;
    }
    Callable<EditResult> change =
        switch (mode.get()) {
          case ADD -> () -> services.people().editing().add(load(), now.entry());
          case CORRECT -> () -> corrected(now);
          case SPLIT -> () -> taken(now);
          default -> throw new IllegalStateException("there is no form to save");
        };
    work.run(change, this::changed);
  }

  /// Joins another entry into the chosen one.
  public void join(UUID other) {
    String reason = form.orElseThrow().reason.get();
    UUID kept = person().id();
    work.run(() -> services.people().joining().merge(load(), kept, other, reason), this::changed);
  }

  /// Who may be the chosen person too: names that are alike or hold what is typed.
  public void candidates(String name, Consumer<List<PersonLine>> shown) {
    UUID self = person().id();
    var question = new PeopleQuery(name, PeopleQuery.Filter.EVERYBODY, Optional.empty(), false);
    work.look(
        () ->
            index.find(question).stream().filter(line -> !line.id().equals(self)).limit(6).toList(),
        shown);
  }

  /// Writes everything that is known about the chosen person into a page to be read and a file for
  /// programs, named by number only.
  public void copy() {
    Participant person = person();
    work.run(
        () -> {
          Event now = load();
          Path folder = papers.of(now.code());
          String name = "data-peserta-" + person.number();
          var data = services.keeping().people();
          data.page(now, person.id(), folder.resolve(name + ".html"), locale());
          data.export(now, person.id(), folder.resolve(name + ".json"));
          return folder;
        },
        folder -> work.say("people.copied", folder));
  }

  private Locale locale() {
    return context.messages().language().locale();
  }

  /// What may be done by the current actor.
  Permissions permits() {
    return context.permits();
  }

  /// Says what erasing means before it is done.
  public void askToErase() {
    show(Mode.ERASE);
  }

  /// Erases the data of the chosen person.
  public void erase() {
    UUID person = person().id();
    work.run(
        () -> services.keeping().people().erase(load(), person),
        erasure -> {
          work.status(erasure);
          choose(person);
        });
  }

  private EditResult corrected(PersonForm now) {
    return services.people().editing().correct(load(), person(), now.entry(), now.reason.get());
  }

  private EditResult taken(PersonForm now) {
    Participant from = person();
    int last = from.participations().size() - 1;
    return services.people().joining().split(load(), from, now.entry(), last, now.reason.get());
  }

  private void edit(Mode next) {
    Participant person = person();
    PersonEntry entry = PersonEntry.of(person);
    if (next == Mode.SPLIT) {
      entry = SplitEntry.of(person);
    }
    form = Optional.of(new PersonForm(event.orElseThrow(), entry));
    show(next);
  }

  private void changed(EditResult result) {
    switch (result) {
      case EditResult.Done done -> {
        work.say("people.saved");
        form = Optional.empty();
        choose(done.person().id());
      }
      case EditResult.Unchanged _ -> work.say("people.unchanged");
      case EditResult.Overtaken _ -> {
        work.say("people.overtaken");
        chosen.get().ifPresent(record -> choose(record.person().id()));
      }
      case EditResult.BothSigned _ -> work.say("people.both.signed");
      case EditResult.BothCertified _ -> work.say("people.both.certified");
      case EditResult.NotParted _ -> work.say("people.part.not");
      case EditResult.Failed _ ->
          work.sayPlain(ErrorMessages.notTaken(context, "people.not.stored"));
    }
  }

  private void show(Mode next) {
    // A form may follow a form: the panel is drawn anew even where the mode stays.
    mode.set(Mode.NONE);
    mode.set(next);
  }

  /// The event as it stands in the books, for work in the background.
  private Event load() {
    return current.load();
  }

  /// @param event whose times the record is shown in
  private record Chosen(Event event, Optional<PersonRecord> record) {}

  private Participant person() {
    return chosen.get().orElseThrow().person();
  }
}
