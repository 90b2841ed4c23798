package id.balai.ui.console.start;

import id.balai.domain.event.Event;
import id.balai.domain.event.EventRepository;
import id.balai.service.access.CurrentActor;
import id.balai.service.registration.SampleSetupService;
import id.balai.ui.route.Routes;
import id.balai.ui.task.Outcome;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Messages;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The first choice: an event that is there, the sample, or a new one.
public final class StartViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(StartViewModel.class);

  private static final String SAMPLE = "rantau-pulung";

  private static final String STATION = CurrentActor.NAME;

  private final EventRepository repository;
  private final SampleSetupService samples;
  private final Tasks tasks;
  private final Messages messages;
  private final Routes routes;
  private final ObservableList<Event> events = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  public StartViewModel(
      EventRepository repository,
      SampleSetupService samples,
      Tasks tasks,
      Messages messages,
      Routes routes) {
    this.repository = repository;
    this.samples = samples;
    this.messages = messages;
    this.tasks = tasks;
    this.routes = routes;
  }

  /// The events of this installation, the newest first.
  public ObservableList<Event> events() {
    return events;
  }

  /// Whether something is being made.
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// Key of the sentence that says what went wrong, or empty.
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  void load() {
    tasks.run(repository::all, events::setAll, this::onError);
  }

  /// Loads the sample event and opens it.
  public void trySample() {
    busy.set(true);
    problem.set("");
    tasks.run(
        () -> samples.add(SAMPLE, SampleSetupService.People.WITH, STATION),
        this::opened,
        this::onError);
  }

  /// Opens an event.
  public void open(Event event) {
    routes.home(event.id());
  }

  /// Opens the guide.
  public void guide() {
    routes.guide();
  }

  /// Goes to the form for a new event.
  public void plan() {
    routes.plan();
  }

  /// Goes to the form that makes this laptop a station of another one.
  public void join() {
    routes.join();
  }

  private void opened(Optional<Event> event) {
    busy.set(false);
    event.ifPresentOrElse(this::open, () -> problem.set("console.not.stored"));
    event.ifPresent(
        made ->
            tasks.activity().done(Outcome.of(messages.text("console.sample.made", made.name()))));
  }

  private void onError(Exception trouble) {
    LOG.error("the first screen could not do its work", trouble);
    busy.set(false);
    problem.set("console.trouble");
  }
}
