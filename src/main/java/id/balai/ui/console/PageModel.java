package id.balai.ui.console;

import id.balai.domain.event.Event;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.ui.route.Routes;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Messages;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;

/// What every page of the console is made of: the event, work in the background, one sentence about
/// the last action, what the current actor may do, and the entries of the log while the page is
/// seen. A page's view model has one as a field and gives it to its view. All methods but [#load]
/// and [#notTaken] belong to the screen's thread.
public final class PageModel extends PageWork {

  private final CurrentEvent current;
  private final Permissions permits;
  private final Routes routes;
  private final PaperFolder papers;
  private final Ledger ledger;
  private Optional<Ledger.Subscription> following = Optional.empty();

  PageModel(
      CurrentEvent current,
      Permissions permits,
      Tasks tasks,
      Messages messages,
      Routes routes,
      PaperFolder papers,
      Ledger ledger) {
    super(tasks, messages);
    this.routes = routes;
    this.current = current;
    this.permits = permits;
    this.papers = papers;
    this.ledger = ledger;
  }

  /// For a part of the page that says its own sentences.
  public PageModel part() {
    return new PageModel(current, permits, tasks(), messages(), routes, papers, ledger);
  }

  /// Id of the event.
  public UUID id() {
    return current.id();
  }

  /// The event as it was last planned.
  public Event event() {
    return current.get();
  }

  /// The event as it was last planned.
  public ReadOnlyObjectProperty<Event> eventProperty() {
    return current.property();
  }

  /// The event as it is stored now; blocks, for work in the background.
  public Event load() {
    return current.load();
  }

  /// Times in the event's zone.
  public EventTime times() {
    return new EventTime(event().zone(), messages());
  }

  /// What the current actor may do.
  public Permissions permits() {
    return permits;
  }

  /// Leads to other pages and screens.
  public Routes routes() {
    return routes;
  }

  /// Where papers are put.
  public PaperFolder papers() {
    return papers;
  }

  /// Why the storage did not take a change: the event is closed, the disk is full, or another
  /// reason.
  ///
  /// @param otherwise key of the sentence for another reason
  public String notTaken(String otherwise) {
    if (permits.closedProperty().get()) {
      return messages().text("access.closed");
    }
    return messages().text(ledger.isFull() ? "access.disk.full" : otherwise);
  }

  /// Calls `changed` after each entry about this event that `isAbout` accepts, until [#leave]; does
  /// nothing where it does so already.
  ///
  /// @param isAbout is asked on the writer's thread, which must not wait for anything
  public void follow(Predicate<Fact> isAbout, Runnable changed) {
    follow(
        entry -> entry.fact().event().equals(id()) && isAbout.test(entry.fact()),
        _ -> changed.run());
  }

  /// As [#follow(Predicate, Runnable)], for every entry that is recorded.
  public void followAll(Runnable changed) {
    follow(_ -> true, _ -> changed.run());
  }

  /// As [#follow(Predicate, Runnable)], for a page that shows the entries themselves.
  public void followEntries(Consumer<Fact> noted, Consumer<Entry> changed) {
    follow(
        entry -> {
          boolean isOurs = entry.fact().event().equals(id());
          if (isOurs) {
            noted.accept(entry.fact());
          }
          return isOurs;
        },
        changed);
  }

  private void follow(Predicate<Entry> isWanted, Consumer<Entry> changed) {
    if (following.isEmpty()) {
      following =
          Optional.of(
              ledger.subscribe(
                  entry -> {
                    if (isWanted.test(entry)) {
                      tasks().show(() -> changed.accept(entry));
                    }
                  }));
    }
  }

  /// Whether entries are followed now.
  public boolean isFollowing() {
    return following.isPresent();
  }

  /// Ends the following.
  public void leave() {
    following.ifPresent(Ledger.Subscription::close);
    following = Optional.empty();
  }
}
