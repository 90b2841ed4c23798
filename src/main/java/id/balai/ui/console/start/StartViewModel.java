package id.balai.ui.console.start;

import id.balai.domain.event.Event;
import id.balai.domain.event.EventRepository;
import id.balai.service.access.CurrentActor;
import id.balai.service.registration.SampleSetupService;
import id.balai.ui.console.PageWork;
import id.balai.ui.route.Routes;
import id.balai.ui.task.Outcome;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The first choice: an event that is there, the sample, or a new one.
public final class StartViewModel {

  private static final String SAMPLE = "rantau-pulung";

  private static final String STATION = CurrentActor.NAME;

  private final EventRepository repository;
  private final SampleSetupService samples;
  private final PageWork work;
  private final Routes routes;
  private final ObservableList<Event> events = FXCollections.observableArrayList();

  public StartViewModel(
      EventRepository repository, SampleSetupService samples, PageWork work, Routes routes) {
    this.repository = repository;
    this.samples = samples;
    this.work = work;
    this.routes = routes;
  }

  PageWork work() {
    return work;
  }

  /// The events of this installation, the newest first.
  public ObservableList<Event> events() {
    return events;
  }

  void load() {
    work.run(repository::all, events::setAll, "console.trouble");
  }

  /// Loads the sample event and opens it.
  public void trySample() {
    work.runAlone(
        () -> samples.add(SAMPLE, SampleSetupService.People.WITH, STATION),
        this::opened,
        "console.trouble");
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
    event.ifPresentOrElse(
        made -> {
          open(made);
          work.done(Outcome.of(work.messages().text("console.sample.made", made.name())));
        },
        () -> work.say("console.not.stored"));
  }
}
