package id.balai.ui.kiosk.projector;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.Event;
import id.balai.domain.log.Books;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.service.signing.JointPlaces;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Words;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The joint sheet as it grows, for everybody in the hall.
public final class ProjectorViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(ProjectorViewModel.class);

  private static final JointPlaces.Sheet EMPTY = new JointPlaces.Sheet(List.of(), List.of());

  private final Books books;
  private final Ledger ledger;
  private final Tasks tasks;
  private final Words words;
  private final Event event;
  private final String declaration;
  private final ObservableValue<String> called;
  private final ReadOnlyObjectWrapper<JointPlaces.Sheet> sheet = new ReadOnlyObjectWrapper<>(EMPTY);
  private final ReadOnlyObjectWrapper<String> title = new ReadOnlyObjectWrapper<>("");
  private Optional<Ledger.Subscription> subscription = Optional.empty();

  /// @param called name of who is called to the pad; empty: nobody
  public ProjectorViewModel(
      Books books,
      Ledger ledger,
      Tasks tasks,
      Words words,
      Event event,
      String declaration,
      ObservableValue<String> called) {
    this.books = books;
    this.ledger = ledger;
    this.tasks = tasks;
    this.words = words;
    this.event = event;
    this.declaration = declaration;
    this.called = called;
  }

  /// Everybody's place, signed or not.
  public ReadOnlyObjectProperty<JointPlaces.Sheet> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  /// Heading of the declaration.
  public ReadOnlyObjectProperty<String> titleProperty() {
    return title.getReadOnlyProperty();
  }

  /// The event's printed name.
  public String event() {
    return event.name();
  }

  /// Who is called to the pad; empty: nobody.
  public ObservableValue<String> called() {
    return called;
  }

  /// How many have signed of how many.
  public StringBinding count() {
    return words.bind(
        () -> {
          JointPlaces.Sheet now = sheet.get();
          int all = now.places().size() + now.latecomers().size();
          return words.text("projector.count", now.signed(), all);
        },
        sheet);
  }

  void start() {
    subscription = Optional.of(ledger.subscribe(this::heard));
    refresh();
  }

  void stop() {
    subscription.ifPresent(Ledger.Subscription::close);
    subscription = Optional.empty();
  }

  /// On the writer's thread.
  private void heard(Entry entry) {
    boolean changesTheSheet =
        entry.fact() instanceof Fact.Signed
            || entry.fact() instanceof Fact.SignedOnPaper
            || entry.fact() instanceof Fact.SignatureAnnulled
            || entry.fact() instanceof Fact.TextWritten
            || entry.fact() instanceof Fact.Corrected;
    if (changesTheSheet && entry.fact().event().equals(event.id())) {
      tasks.show(this::refresh);
    }
  }

  private void refresh() {
    tasks.run(
        () ->
            books
                .declarations()
                .current(event.id(), declaration)
                .map(text -> new Read(text, new JointPlaces(books).of(event, text))),
        read -> read.ifPresent(this::show),
        e -> LOG.error("the joint sheet could not be read", e));
  }

  private void show(Read read) {
    title.set(read.text().title());
    sheet.set(read.sheet());
  }

  private record Read(DeclarationText text, JointPlaces.Sheet sheet) {}
}
