package id.balai.ui.console.people;

import id.balai.domain.event.Event;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.WorkspaceFact;
import id.balai.service.people.PeopleIndex;
import id.balai.service.people.PeopleQuery;
import id.balai.service.people.PersonLine;
import id.balai.service.workspace.Services;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.CurrentEvent;
import id.balai.ui.console.PaperFolder;
import id.balai.ui.console.Permissions;
import id.balai.ui.route.Routes;
import id.balai.ui.task.LatestOnly;
import id.balai.ui.task.Outcome;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The list of people. Everything that reads or writes happens in the background: the index of the
/// list is made there, kept true there, and asked there.
public final class PeopleViewModel {

  /// How many people there are while nobody knows.
  static final int NOT_READ = -1;

  private final Permissions permits;
  private final Services services;
  private final Tasks tasks;
  private final Messages messages;
  private final Routes routes;
  private final PaperFolder papers;
  private final UUID eventId;
  private final CurrentEvent current;
  private final LatestOnly searches;
  private final StringProperty typed = new SimpleStringProperty("");
  private final ObjectProperty<PeopleQuery> query = new SimpleObjectProperty<>(PeopleQuery.ALL);
  private final ReadOnlyObjectWrapper<List<PersonLine>> hits =
      new ReadOnlyObjectWrapper<>(List.of());
  private final PeopleIndex index;
  private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper(NOT_READ);
  private final PageWork work;
  private final PersonViewModel person;
  private Optional<Ledger.Subscription> subscription = Optional.empty();

  public PeopleViewModel(ConsoleContext context) {
    this.permits = context.permits();
    this.services = context.services();
    this.tasks = context.tasks();
    this.messages = context.messages();
    this.routes = context.routes();
    this.papers = context.papers();
    this.eventId = context.event();
    this.current = context.current();
    this.index = new PeopleIndex(services.repositories(), eventId);
    this.searches = new LatestOnly(tasks);
    this.work = new PageWork(tasks, messages);
    this.person = new PersonViewModel(context, index, work);
    typed.addListener((_, _, now) -> ask(query.get(), now));
  }

  /// What may be done by the current actor.
  Permissions permits() {
    return permits;
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

  /// The panel beside the list.
  public PersonViewModel person() {
    return person;
  }

  /// What is asked.
  public PeopleQuery query() {
    return query.get();
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return work.busyProperty();
  }

  /// The result of the last action, as a sentence.
  public ReadOnlyStringProperty statusProperty() {
    return work.statusProperty();
  }

  void start() {
    subscription = Optional.of(services.ledger().subscribe(this::onEntry));
    index.forget();
    work.look(this::load, person::planned);
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

  /// Goes to the import of a list.
  public void lists() {
    routes.lists(eventId);
  }

  /// Writes the list of people as a workbook.
  public void export() {
    work.run(
        () -> {
          Event event = load();
          Path folder = papers.of(event.code());
          var file = folder.resolve("daftar-peserta.xlsx");
          int count = services.lists().people().write(event, file, messages.language().locale());
          return new Written(count, folder);
        },
        written -> {
          if (written.count() == 0) {
            work.say("people.export.none");
          } else {
            work.say("people.exported", written.count(), written.folder());
            tasks.activity().done(Outcome.folder(work.statusProperty().get(), written.folder()));
          }
        });
  }

  /// A list that was written.
  private record Written(int count, Path folder) {}

  private void ask(PeopleQuery next, String text) {
    query.set(new PeopleQuery(text, next.filter(), next.order(), next.isDescending()));
    search();
  }

  private void search() {
    PeopleQuery question = query.get();
    searches.run(() -> found(question), this::found, work::broken);
  }

  private Found found(PeopleQuery question) {
    index.catchUp();
    return new Found(index.find(question), index.size());
  }

  private void found(Found now) {
    total.set(now.total());
    hits.set(new Hits(now.hits()));
  }

  /// Called on the writer's thread, which must not wait for anything.
  private void onEntry(Entry entry) {
    if (entry.fact().event().equals(eventId)) {
      index.note(entry.fact());
      tasks.show(() -> noted(entry.fact()));
    }
  }

  private void noted(Fact fact) {
    if (fact instanceof WorkspaceFact.EventPlanned now) {
      person.planned(now.plan());
    }
    search();
  }

  /// The event as it stands in the books, for work in the background.
  private Event load() {
    return current.load();
  }

  private record Found(List<PersonLine> hits, int total) {}
}
