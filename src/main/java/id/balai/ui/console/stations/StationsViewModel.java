package id.balai.ui.console.stations;

import id.balai.service.hub.HouseChange;
import id.balai.service.hub.HubDesk;
import id.balai.service.hub.HubKeeper.Known;
import id.balai.service.hub.HubServer;
import id.balai.service.hub.Inviting;
import id.balai.ui.console.PageModel;
import id.balai.ui.task.LatestOnly;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The stations of the common database and the server of this laptop. All methods belong to the
/// screen's thread; whatever asks a database is done in the background.
public final class StationsViewModel {

  private final PageModel page;
  private final HubDesk desk;
  private final JoinViewModel joining;
  private final LatestOnly looking;
  private final ObservableList<Known> rows = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Known>> chosen =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<HubDesk.Stand>> stand =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Inviting.Waiting>> waiting =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty name = new SimpleStringProperty("");
  private final ObservableList<String> addresses = FXCollections.observableArrayList();
  private final StringProperty address = new SimpleStringProperty("");

  public StationsViewModel(PageModel page, HubDesk desk, JoinViewModel joining) {
    this.page = page;
    this.desk = desk;
    this.joining = joining;
    this.looking = new LatestOnly(page.tasks());
  }

  PageModel page() {
    return page;
  }

  JoinViewModel joining() {
    return joining;
  }

  ObservableList<Known> rows() {
    return rows;
  }

  ObjectProperty<Optional<Known>> chosenProperty() {
    return chosen;
  }

  /// How everything stood when it was looked at last; empty before.
  ReadOnlyObjectProperty<Optional<HubDesk.Stand>> standProperty() {
    return stand.getReadOnlyProperty();
  }

  /// The invitation that is shown.
  ReadOnlyObjectProperty<Optional<Inviting.Waiting>> waitingProperty() {
    return waiting.getReadOnlyProperty();
  }

  /// The name that is typed for a station.
  StringProperty nameProperty() {
    return name;
  }

  /// The addresses at which other laptops reach this one.
  ObservableList<String> addresses() {
    return addresses;
  }

  /// The one of them at which another laptop is waited for, or empty where there is none.
  StringProperty addressProperty() {
    return address;
  }

  void start() {
    page.tell("");
    look();
  }

  void look() {
    looking.run(desk::look, this::shown, this::unseen);
  }

  /// Whoever has lost the common database may join another one.
  private void unseen(Exception cause) {
    stand.set(Optional.empty());
    page.broken(cause, "stations.away");
  }

  private void shown(HubDesk.Stand now) {
    stand.set(Optional.of(now));
    Optional<String> before = chosen.get().map(Known::name);
    List<Known> all = now.stations().orElse(List.of());
    rows.setAll(all);
    chosen.set(
        all.stream().filter(one -> before.filter(one.name()::equals).isPresent()).findFirst());
    addresses.setAll(now.addresses());
    if (!now.addresses().contains(address.get())) {
      address.set(now.addresses().stream().findFirst().orElse(""));
    }
  }

  void startServer() {
    server("stations.server.starting", desk::start);
  }

  void openServer() {
    server("stations.working", desk::open);
  }

  void closeServer() {
    server("stations.working", desk::close);
  }

  void stopServer() {
    server("stations.working", desk::stop);
  }

  private void server(String meanwhile, Callable<HubServer.Result> work) {
    page.runAlone(
        meanwhile,
        work,
        result -> {
          page.say(
              result instanceof HubServer.Result.Not(String key)
                  ? Troubles.of(key)
                  : "stations.done");
          look();
        },
        "stations.failed");
  }

  /// Waits for the laptop of a station with the typed name.
  void invite() {
    withdraw();
    String station = name.get().strip();
    String at = address.get();
    page.runAlone(
        "stations.working",
        () -> tried(station, _ -> desk.invite(station, at)),
        result -> invited(result),
        "stations.failed");
  }

  private void invited(Optional<Inviting.Invited> result) {
    if (result.isEmpty()) {
      page.say("stations.name.wrong");
      return;
    }
    switch (result.get()) {
      case Inviting.Invited.Not(String key) -> page.say(Troubles.of(key));
      case Inviting.Invited.Began(Inviting.Waiting began) -> {
        page.tell("");
        waiting.set(Optional.of(began));
        page.run(began::await, end -> ended(began, end), "stations.failed");
      }
    }
  }

  private void ended(Inviting.Waiting one, Inviting.Standing end) {
    if (waiting.get().filter(shown -> shown.equals(one)).isPresent()) {
      waiting.set(Optional.empty());
      name.set("");
      page.tell(page.messages().of("stations.invited", end));
      look();
    }
  }

  /// Takes the invitation back.
  void withdraw() {
    Optional<Inviting.Waiting> shown = waiting.get();
    waiting.set(Optional.empty());
    shown.ifPresent(Inviting.Waiting::close);
  }

  /// Gives the chosen station the typed name.
  void rename() {
    String wanted = name.get().strip();
    chosen
        .get()
        .ifPresent(
            one ->
                change(
                    () ->
                        tried(
                            wanted,
                            to -> {
                              desk.rename(one.name(), to);
                              return to;
                            }),
                    "stations.renamed"));
  }

  /// Lets the chosen station in no more.
  void shutOut() {
    chosen
        .get()
        .ifPresent(
            one ->
                change(
                    () ->
                        tried(
                            one.name(),
                            station -> {
                              desk.shutOut(station);
                              return station;
                            }),
                    "stations.shut.out"));
  }

  private void change(Callable<Optional<String>> work, String done) {
    page.runAlone(
        "stations.working",
        work,
        result -> {
          result.ifPresent(_ -> name.set(""));
          page.tell(
              result
                  .map(station -> page.messages().text(done, station))
                  .orElseGet(() -> page.messages().text("stations.name.wrong")));
          look();
        },
        "stations.failed");
  }

  /// Empty where no station can be called so.
  private static <T> Optional<T> tried(String station, Function<String, T> work) {
    try {
      return Optional.of(work.apply(station));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Closes the house and moves its records, to the server of this laptop or home.
  void move(HouseChange change) {
    page.run(
        () -> {
          desk.requireKeeper();
          return change;
        },
        page.routes()::change,
        "stations.failed");
  }
}
