package id.balai.ui.console.people;

import id.balai.domain.event.Event;
import id.balai.domain.participant.Participant;
import id.balai.service.dataprotection.PersonalDataService;
import id.balai.service.people.EditResult;
import id.balai.service.people.PeopleIndex;
import id.balai.service.people.PeopleQuery;
import id.balai.service.people.PeopleServices;
import id.balai.service.people.PersonEntry;
import id.balai.service.people.PersonLine;
import id.balai.service.people.PersonRecord;
import id.balai.ui.console.ErasureWords;
import id.balai.ui.console.PageModel;
import java.nio.file.Path;
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

  /// Key of what is said where machinery breaks.
  static final String FAILED = "people.trouble";

  private final PageModel page;
  private final PeopleServices people;
  private final PersonalDataService data;
  private final PeopleIndex index;
  private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(Mode.NONE);
  private final ReadOnlyObjectWrapper<Optional<PersonRecord>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<PersonForm> form = Optional.empty();

  public PersonViewModel(
      PageModel page, PeopleIndex index, PeopleServices people, PersonalDataService data) {
    this.page = page;
    this.index = index;
    this.people = people;
    this.data = data;
  }

  PageModel page() {
    return page;
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
    page.run(
        () -> people.records().of(page.load(), person),
        record -> {
          chosen.set(record);
          show(record.isPresent() ? Mode.RECORD : Mode.NONE);
        },
        FAILED);
  }

  /// Closes the panel, or the form in it.
  public void close() {
    show(mode.get() == Mode.RECORD || chosen.get().isEmpty() ? Mode.NONE : Mode.RECORD);
  }

  /// Opens the form for somebody new.
  public void add() {
    form = Optional.of(PersonForm.empty(page.event()));
    show(Mode.ADD);
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
    form = Optional.of(new PersonForm(page.event(), PersonEntry.of(person())));
    show(Mode.MERGE);
  }

  /// Asks before the last merger is undone.
  public void part() {
    form = Optional.of(new PersonForm(page.event(), PersonEntry.of(person())));
    show(Mode.PART);
  }

  /// Undoes the last merger into the chosen person.
  public void parted() {
    String reason = form.orElseThrow().reason.get();
    Participant from = person();
    page.runAlone(() -> people.parting().undo(page.load(), from, reason), this::changed, FAILED);
  }

  /// Reads the record of somebody who may be the chosen person too.
  void compare(UUID other, Consumer<PersonRecord> shown) {
    page.run(
        () -> people.records().of(page.load(), other), record -> record.ifPresent(shown), FAILED);
  }

  /// Stores what the form says.
  public void save() {
    PersonForm now = form.orElseThrow();
    if (!now.isRight()) {
      return;
    }
    if (now.asks()) {
      page.say("people.number.ask");
      return;
    }
    Callable<EditResult> change =
        switch (mode.get()) {
          case ADD -> () -> people.editing().add(page.load(), now.entry());
          case CORRECT -> () -> corrected(now);
          case SPLIT -> () -> taken(now);
          default -> throw new IllegalStateException("there is no form to save");
        };
    page.runAlone(change, this::changed, FAILED);
  }

  /// Joins another entry into the chosen one.
  public void join(UUID other) {
    String reason = form.orElseThrow().reason.get();
    UUID kept = person().id();
    page.runAlone(
        () -> people.joining().merge(page.load(), kept, other, reason), this::changed, FAILED);
  }

  /// Who may be the chosen person too: names that are alike or hold what is typed.
  public void candidates(String name, Consumer<List<PersonLine>> shown) {
    UUID self = person().id();
    var question = new PeopleQuery(name, PeopleQuery.Filter.EVERYBODY, Optional.empty(), false);
    page.run(
        () ->
            index.find(question).stream().filter(line -> !line.id().equals(self)).limit(6).toList(),
        shown,
        FAILED);
  }

  /// Writes everything that is known about the chosen person into a page to be read and a file for
  /// programs, named by number only.
  public void copy() {
    Participant person = person();
    page.runAlone(
        () -> {
          Event now = page.load();
          Path folder = page.papers().of(now.code());
          String name = "data-peserta-" + person.number();
          data.page(now, person.id(), folder.resolve(name + ".html"), locale());
          data.export(now, person.id(), folder.resolve(name + ".json"));
          return folder;
        },
        folder -> page.say("people.copied", folder),
        FAILED);
  }

  private Locale locale() {
    return page.messages().language().locale();
  }

  /// Says what erasing means before it is done.
  public void askToErase() {
    show(Mode.ERASE);
  }

  /// Erases the data of the chosen person.
  public void erase() {
    UUID person = person().id();
    page.runAlone(
        () -> data.erase(page.load(), person),
        erasure -> {
          page.tell(new ErasureWords(page.messages()).of(List.of(erasure)));
          choose(person);
        },
        FAILED);
  }

  private EditResult corrected(PersonForm now) {
    return people.editing().correct(page.load(), person(), now.entry(), now.reason.get());
  }

  private EditResult taken(PersonForm now) {
    Participant from = person();
    int last = from.participations().size() - 1;
    return people.joining().split(page.load(), from, now.entry(), last, now.reason.get());
  }

  private void edit(Mode next) {
    Participant person = person();
    PersonEntry entry = PersonEntry.of(person);
    if (next == Mode.SPLIT) {
      entry = SplitEntry.of(person);
    }
    form = Optional.of(new PersonForm(page.event(), entry));
    show(next);
  }

  private void changed(EditResult result) {
    switch (result) {
      case EditResult.Done done -> {
        page.say("people.saved");
        form = Optional.empty();
        choose(done.person().id());
      }
      case EditResult.Unchanged _ -> page.say("people.unchanged");
      case EditResult.Overtaken _ -> {
        page.say("people.overtaken");
        chosen.get().ifPresent(record -> choose(record.person().id()));
      }
      case EditResult.BothSigned _ -> page.say("people.both.signed");
      case EditResult.BothCertified _ -> page.say("people.both.certified");
      case EditResult.NotParted _ -> page.say("people.part.not");
      case EditResult.Failed _ -> page.tell(page.notTaken("people.not.stored"));
    }
  }

  private void show(Mode next) {
    // A form may follow a form: the panel is drawn anew even where the mode stays.
    mode.set(Mode.NONE);
    mode.set(next);
  }

  private Participant person() {
    return chosen.get().orElseThrow().person();
  }
}
