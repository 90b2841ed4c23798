package id.balai.ui.console.people;

import id.balai.domain.event.Event;
import id.balai.service.people.PeopleIndex;
import id.balai.service.people.PeopleQuery;
import id.balai.service.people.PersonLine;
import id.balai.service.registration.PeopleListService;
import id.balai.ui.console.PageModel;
import id.balai.ui.console.SeenPage;
import id.balai.ui.task.LatestOnly;
import id.balai.ui.task.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The list of people. Everything that reads or writes happens in the background: the index of the
/// list is made there, kept true there, and asked there.
public final class PeopleViewModel implements SeenPage.Model {

  /// How many people there are while nobody knows.
  static final int NOT_READ = -1;

  private final PageModel page;
  private final PeopleListService lists;
  private final PersonViewModel person;
  private final LatestOnly searches;
  private final StringProperty typed = new SimpleStringProperty("");
  private final ObjectProperty<PeopleQuery> query = new SimpleObjectProperty<>(PeopleQuery.ALL);
  private final ReadOnlyObjectWrapper<List<PersonLine>> hits =
      new ReadOnlyObjectWrapper<>(List.of());
  private final PeopleIndex index;
  private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper(NOT_READ);

  public PeopleViewModel(
      PageModel page, PeopleIndex index, PeopleListService lists, PersonViewModel person) {
    this.page = page;
    this.index = index;
    this.lists = lists;
    this.person = person;
    this.searches = new LatestOnly(page.tasks());
    typed.addListener((_, _, now) -> ask(query.get(), now));
  }

  @Override
  public PageModel page() {
    return page;
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

  @Override
  public void start() {
    page.followEntries(index::note, _ -> search());
    index.forget();
    search();
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
    page.routes().lists(page.id());
  }

  /// Writes the list of people as a workbook.
  public void export() {
    page.runAlone(
        () -> {
          Event event = page.load();
          Path folder = page.papers().of(event.code());
          var file = folder.resolve("daftar-peserta.xlsx");
          int count = lists.write(event, file, page.messages().language().locale());
          return new Written(count, folder);
        },
        written -> {
          if (written.count() == 0) {
            page.say("people.export.none");
          } else {
            page.say("people.exported", written.count(), written.folder());
            page.done(Outcome.folder(page.statusProperty().get(), written.folder()));
          }
        },
        PersonViewModel.FAILED);
  }

  /// A list that was written.
  private record Written(int count, Path folder) {}

  private void ask(PeopleQuery next, String text) {
    query.set(new PeopleQuery(text, next.filter(), next.order(), next.isDescending()));
    search();
  }

  private void search() {
    PeopleQuery question = query.get();
    searches.run(
        () -> found(question), this::found, cause -> page.broken(cause, PersonViewModel.FAILED));
  }

  private Found found(PeopleQuery question) {
    index.catchUp();
    return new Found(index.find(question), index.size());
  }

  private void found(Found now) {
    total.set(now.total());
    hits.set(new Hits(now.hits()));
  }

  private record Found(List<PersonLine> hits, int total) {}
}
