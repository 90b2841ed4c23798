package id.balai.ui.console.people;

import id.balai.domain.access.Post;
import id.balai.domain.event.Event;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.participant.Participant;
import id.balai.service.house.Services;
import id.balai.service.people.EditResult;
import id.balai.service.people.PeopleIndex;
import id.balai.service.people.PeopleQuery;
import id.balai.service.people.PersonEntry;
import id.balai.service.people.PersonLine;
import id.balai.service.people.PersonRecord;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.PaperFolder;
import id.balai.ui.route.Routes;
import id.balai.ui.task.LatestOnly;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Words;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The list of people. Everything that reads or writes happens in the background: the index of the
/// list is made there, kept true there, and asked there.
public final class PeopleViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(PeopleViewModel.class);

  /// How many people there are while nobody knows.
  static final int NOT_READ = -1;

  private final Services services;
  private final Tasks tasks;
  private final Words words;
  private final Routes routes;
  private final PaperFolder papers;
  private final UUID eventId;
  private final LatestOnly searches;
  private final StringProperty typed = new SimpleStringProperty("");
  private final ObjectProperty<PeopleQuery> query = new SimpleObjectProperty<>(PeopleQuery.ALL);
  private final ReadOnlyObjectWrapper<List<PersonLine>> hits =
      new ReadOnlyObjectWrapper<>(List.of());
  private final PeopleIndex index;
  private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper(NOT_READ);
  private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(Mode.NONE);
  private final ReadOnlyObjectWrapper<Optional<PersonRecord>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private Optional<PersonForm> form = Optional.empty();
  private Optional<Event> event = Optional.empty();
  private Optional<Ledger.Subscription> subscription = Optional.empty();

  public PeopleViewModel(ConsoleContext context) {
    this.services = context.services();
    this.tasks = context.tasks();
    this.words = context.words();
    this.routes = context.routes();
    this.papers = context.papers();
    this.eventId = context.event();
    this.index = new PeopleIndex(services.books(), eventId);
    this.searches = new LatestOnly(tasks);
    typed.addListener((_, _, now) -> ask(query.get(), now));
  }

  /// What is typed into the search field.
  public StringProperty typedProperty() {
    return typed;
  }

  /// Who is found, in the order that is asked for.
  public ReadOnlyObjectProperty<List<PersonLine>> hitsProperty() {
    return hits.getReadOnlyProperty();
  }

  /// How many people are on the list; [#NOT_READ] until it was read.
  public ReadOnlyIntegerProperty totalProperty() {
    return total.getReadOnlyProperty();
  }

  /// The zone in which times are shown.
  ZoneId zone() {
    return event.orElseThrow().zone();
  }

  /// What is asked.
  public PeopleQuery query() {
    return query.get();
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

  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// What came of what was done last, as a sentence.
  public ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  void start() {
    subscription = Optional.of(services.ledger().subscribe(this::heard));
    index.forget();
    tasks.run(this::load, this::planned, this::broken);
    search();
  }

  void stop() {
    subscription.ifPresent(Ledger.Subscription::close);
    subscription = Optional.empty();
  }

  /// Asks for other people.
  public void filter(PeopleQuery.Filter filter) {
    PeopleQuery now = query.get();
    ask(new PeopleQuery(now.typed(), filter, now.order(), now.isDescending()), now.typed());
  }

  /// Asks for another order; none: the best hits first.
  public void order(Optional<PeopleQuery.Order> order, boolean isDescending) {
    PeopleQuery now = query.get();
    ask(new PeopleQuery(now.typed(), now.filter(), order, isDescending), now.typed());
  }

  /// Shows the record of a person.
  public void choose(UUID person) {
    tasks.run(
        () -> {
          Event now = load();
          return new Chosen(now, services.people().records().of(now, person));
        },
        now -> {
          planned(now.event());
          Optional<PersonRecord> record = now.record();
          chosen.set(record);
          show(record.isPresent() ? Mode.RECORD : Mode.NONE);
        },
        this::broken);
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

  /// Stores what the form says.
  public void save() {
    PersonForm now = form.orElseThrow();
    if (!now.isRight()) {
      return;
    }
    Callable<EditResult> change =
        switch (mode.get()) {
          case ADD -> () -> services.people().editing().add(load(), now.entry());
          case CORRECT -> () -> corrected(now);
          case SPLIT -> () -> taken(now);
          default -> throw new IllegalStateException("there is no form to save");
        };
    work(change, this::changed);
  }

  /// Joins another entry into the chosen one.
  public void join(UUID other) {
    String reason = form.orElseThrow().reason.get();
    UUID kept = person().id();
    work(() -> services.people().joining().merge(load(), kept, other, reason), this::changed);
  }

  /// Who may be the chosen person too: names that are alike or hold what is typed.
  public void candidates(String name, Consumer<List<PersonLine>> shown) {
    UUID self = person().id();
    var question = new PeopleQuery(name, PeopleQuery.Filter.EVERYBODY, Optional.empty(), false);
    tasks.run(
        () ->
            index.find(question).stream().filter(line -> !line.id().equals(self)).limit(6).toList(),
        shown,
        this::broken);
  }

  /// Writes everything that is known about the chosen person into a file, named by number only.
  public void copy() {
    Participant person = person();
    work(
        () -> {
          Event now = load();
          Path folder = papers.of(now.code());
          var file = folder.resolve("data-peserta-" + person.number() + ".json");
          services.keeping().people().export(now, person.id(), file);
          return folder;
        },
        folder -> said.set(words.text("people.copied", folder)));
  }

  /// Whether whoever sits at the desk may erase a person's data.
  boolean mayErase() {
    return services.desk().may(Post.KEEPER, eventId);
  }

  /// Says what erasing means before it is done.
  public void askToErase() {
    show(Mode.ERASE);
  }

  /// Erases the data of the chosen person.
  public void erase() {
    UUID person = person().id();
    work(
        () -> services.keeping().people().erase(load(), person),
        erasure -> {
          said.set(
              words.text(
                  switch (erasure) {
                    case DONE -> "people.erased";
                    case BACKUPS_REMAIN -> "people.erased.backups";
                    case FAILED -> "people.not.stored";
                  }));
          choose(person);
        });
  }

  /// Goes to the import of a list.
  public void lists() {
    routes.lists(eventId);
  }

  /// Writes the list of people as a workbook.
  public void export() {
    work(
        () -> {
          Event event = load();
          var file = papers.of(event.code()).resolve("daftar-peserta.xlsx");
          return services.lists().people().write(event, file, words.language().locale());
        },
        count ->
            said.set(
                count == 0
                    ? words.text("people.export.none")
                    : words.text("people.exported", count, papers.of(event.orElseThrow().code()))));
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
        said.set(words.text("people.saved"));
        form = Optional.empty();
        choose(done.person().id());
      }
      case EditResult.Unchanged _ -> said.set(words.text("people.unchanged"));
      case EditResult.Overtaken _ -> {
        said.set(words.text("people.overtaken"));
        chosen.get().ifPresent(record -> choose(record.person().id()));
      }
      case EditResult.BothSigned _ -> said.set(words.text("people.both.signed"));
      case EditResult.BothCertified _ -> said.set(words.text("people.both.certified"));
      case EditResult.Failed _ -> said.set(words.text("people.not.stored"));
    }
  }

  private void ask(PeopleQuery next, String text) {
    query.set(new PeopleQuery(text, next.filter(), next.order(), next.isDescending()));
    search();
  }

  private void search() {
    PeopleQuery question = query.get();
    searches.run(() -> found(question), this::found, this::broken);
  }

  private Found found(PeopleQuery question) {
    index.catchUp();
    return new Found(index.find(question), index.size());
  }

  private void found(Found now) {
    total.set(now.total());
    hits.set(new Hits(now.hits()));
  }

  private void planned(Event now) {
    event = Optional.of(now);
  }

  /// Called on the writer's thread, which must not wait for anything.
  private void heard(Entry entry) {
    if (entry.fact().event().equals(eventId)) {
      index.note(entry.fact());
      tasks.show(() -> noted(entry.fact()));
    }
  }

  private void noted(Fact fact) {
    if (fact instanceof Fact.EventPlanned now) {
      planned(now.plan());
    }
    search();
  }

  private void show(Mode next) {
    // A form may follow a form: the panel is drawn anew even where the mode stays.
    mode.set(Mode.NONE);
    mode.set(next);
  }

  /// The event as it stands in the books, for work in the background.
  private Event load() {
    return services.books().events().find(eventId).orElseThrow();
  }

  /// @param event whose times the record is shown in
  private record Chosen(Event event, Optional<PersonRecord> record) {}

  private record Found(List<PersonLine> hits, int total) {}

  private Participant person() {
    return chosen.get().orElseThrow().person();
  }

  private <T> void work(Callable<T> task, Consumer<T> done) {
    busy.set(true);
    said.set("");
    tasks.run(
        task,
        result -> {
          busy.set(false);
          done.accept(result);
        },
        this::broken);
  }

  private void broken(Exception trouble) {
    LOG.error("the list of people could not be worked on", trouble);
    busy.set(false);
    said.set(words.text("people.trouble"));
  }
}
