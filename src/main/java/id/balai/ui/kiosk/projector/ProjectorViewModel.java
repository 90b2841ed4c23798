package id.balai.ui.kiosk.projector;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.Event;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Repositories;
import id.balai.domain.log.SigningFact;
import id.balai.domain.participant.Participant;
import id.balai.service.signing.JointPlaces;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The joint sheet as it grows, for everybody in the hall.
public final class ProjectorViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(ProjectorViewModel.class);

  private static final JointPlaces.Sheet EMPTY = new JointPlaces.Sheet(List.of(), List.of());

  private final Repositories repositories;
  private final Ledger ledger;
  private final Tasks tasks;
  private final Messages messages;
  private final Event event;
  private final String declaration;
  private final ObservableValue<Optional<Participant>> called;
  private final ReadOnlyObjectWrapper<JointPlaces.Sheet> sheet = new ReadOnlyObjectWrapper<>(EMPTY);
  private final ReadOnlyObjectWrapper<String> title = new ReadOnlyObjectWrapper<>("");
  private final ReadOnlyObjectWrapper<Integer> page = new ReadOnlyObjectWrapper<>(0);
  private final ReadOnlyObjectWrapper<Optional<JointPlaces.Place>> newest =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<UUID>> calledId =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<UUID> newestSigner = Optional.empty();
  private Optional<Ledger.Subscription> subscription = Optional.empty();
  private Subscription calls = Subscription.EMPTY;

  /// @param called who is called to the pad; empty: nobody
  public ProjectorViewModel(
      Repositories repositories,
      Ledger ledger,
      Tasks tasks,
      Messages messages,
      Event event,
      String declaration,
      ObservableValue<Optional<Participant>> called) {
    this.repositories = repositories;
    this.ledger = ledger;
    this.tasks = tasks;
    this.messages = messages;
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

  /// Id of who is called to the pad; empty: nobody.
  public ReadOnlyObjectProperty<Optional<UUID>> calledProperty() {
    return calledId.getReadOnlyProperty();
  }

  /// Name of who is called; where nobody is, how it stands.
  public StringBinding calledWords() {
    return messages.bind(
        () ->
            called
                .getValue()
                .map(Participant::name)
                .orElseGet(() -> messages.text(isComplete() ? "projector.done" : "projector.wait")),
        called,
        sheet);
  }

  /// The page that the hall sees, from 0: the one with the place of who is called; it turns by
  /// calling, never by signing.
  public ReadOnlyObjectProperty<Integer> page() {
    return page.getReadOnlyProperty();
  }

  /// Place of who signed last while the hall looked on; empty: nobody did yet.
  public ReadOnlyObjectProperty<Optional<JointPlaces.Place>> newestProperty() {
    return newest.getReadOnlyProperty();
  }

  /// Name of who signed last; may be empty.
  public StringBinding newestName() {
    return messages.bind(() -> newest.get().map(place -> place.signer().name()).orElse(""), newest);
  }

  /// How many have signed of how many.
  public StringBinding count() {
    return messages.bind(
        () -> {
          JointPlaces.Sheet now = sheet.get();
          return messages.text("projector.count", now.signed(), all(now));
        },
        sheet);
  }

  void start() {
    subscription = Optional.of(ledger.subscribe(this::onEntry));
    calls = called.subscribe(_ -> turn());
    refresh();
  }

  void stop() {
    calls.unsubscribe();
    subscription.ifPresent(Ledger.Subscription::close);
    subscription = Optional.empty();
  }

  private boolean isComplete() {
    JointPlaces.Sheet now = sheet.get();
    return all(now) > 0 && now.signed() == all(now);
  }

  private static int all(JointPlaces.Sheet sheet) {
    return sheet.places().size() + sheet.latecomers().size();
  }

  /// On the writer's thread.
  private void onEntry(Entry entry) {
    Fact fact = entry.fact();
    boolean isSignature =
        fact instanceof SigningFact.Signed || fact instanceof SigningFact.SignedOnPaper;
    boolean changesTheSheet =
        isSignature
            || fact instanceof SigningFact.SignatureAnnulled
            || fact instanceof SigningFact.TextWritten
            || fact instanceof PeopleFact.Registered
            || fact instanceof PeopleFact.Corrected
            || fact instanceof PeopleFact.ImportUndone;
    if (changesTheSheet && fact.event().equals(event.id())) {
      Optional<UUID> signer = isSignature ? fact.person() : Optional.empty();
      tasks.show(
          () -> {
            newestSigner = signer.or(() -> newestSigner);
            refresh();
          });
    }
  }

  private void refresh() {
    tasks.run(
        () ->
            repositories
                .declarations()
                .current(event.id(), declaration)
                .map(text -> new Read(text, new JointPlaces(repositories).of(event, text))),
        read -> read.ifPresent(this::show),
        e -> LOG.error("the joint sheet could not be read", e));
  }

  private void show(Read read) {
    title.set(read.text().title());
    sheet.set(read.sheet());
    newest.set(
        Stream.concat(read.sheet().places().stream(), read.sheet().latecomers().stream())
            .filter(JointPlaces.Place::isSigned)
            .filter(place -> newestSigner.filter(place.person().id()::equals).isPresent())
            .findFirst());
    turn();
  }

  /// Turns to the page of who is called; somebody without a place turns none.
  private void turn() {
    calledId.set(called.getValue().map(Participant::id));
    List<UUID> places = sheet.get().places().stream().map(place -> place.person().id()).toList();
    called
        .getValue()
        .map(who -> places.indexOf(who.id()))
        .filter(place -> place >= 0)
        .ifPresent(place -> page.set(place / PlaceGrid.ON_PAGE));
  }

  private record Read(DeclarationText text, JointPlaces.Sheet sheet) {}
}
