package id.balai.ui.console;

import id.balai.domain.event.Event;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.ui.route.Routes;
import id.balai.ui.task.Outcome;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Messages;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What every page of the console is made of: the event, work in the background, one sentence about
/// the last action, what the current actor may do, and the entries of the log while the page is
/// seen. A page's view model has one as a field and gives it to its view. All methods but [#load]
/// and [#notTaken] belong to the screen's thread.
public final class PageModel {

  private static final Logger LOG = LoggerFactory.getLogger(PageModel.class);

  private final CurrentEvent current;
  private final Permissions permits;
  private final Tasks tasks;
  private final Messages messages;
  private final Routes routes;
  private final PaperFolder papers;
  private final Ledger ledger;
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private Optional<Ledger.Subscription> following = Optional.empty();

  PageModel(
      CurrentEvent current,
      Permissions permits,
      Tasks tasks,
      Messages messages,
      Routes routes,
      PaperFolder papers,
      Ledger ledger) {
    this.current = current;
    this.permits = permits;
    this.tasks = tasks;
    this.messages = messages;
    this.routes = routes;
    this.papers = papers;
    this.ledger = ledger;
  }

  /// For a part of the page that says its own sentences.
  public PageModel part() {
    return new PageModel(current, permits, tasks, messages, routes, papers, ledger);
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
    return new EventTime(event().zone(), messages);
  }

  /// The words of the screens.
  public Messages messages() {
    return messages;
  }

  /// What the current actor may do.
  public Permissions permits() {
    return permits;
  }

  /// Runs work whose end this page does not show itself.
  public Tasks tasks() {
    return tasks;
  }

  /// Leads to other pages and screens.
  public Routes routes() {
    return routes;
  }

  /// Where papers are put.
  public PaperFolder papers() {
    return papers;
  }

  /// The result of the last action, as a sentence; may be empty.
  public ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  /// Whether something is being done that nothing else may begin beside.
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// Says the words of a key with values put in.
  public void say(String key, Object... values) {
    status.set(messages.text(key, values));
  }

  /// Says a sentence that is made already; an empty one says nothing.
  public void tell(String sentence) {
    status.set(sentence);
  }

  /// Shows over all pages what was left.
  public void done(Outcome left) {
    tasks.activity().done(left);
  }

  /// Does `work` in the background and gives its result to `done`; what goes wrong is said.
  ///
  /// @param otherwise key of what is said where machinery breaks
  public <T> void run(Callable<T> work, Consumer<? super T> done, String otherwise) {
    tasks.run(work, done, cause -> broken(cause, otherwise));
  }

  /// As [#run], for something that somebody waits for: nothing else can be begun meanwhile, and
  /// what was said before is gone.
  public <T> void runAlone(Callable<T> work, Consumer<? super T> done, String otherwise) {
    status.set("");
    alone(work, done, otherwise);
  }

  /// As [#runAlone(Callable, Consumer, String)], and says so.
  ///
  /// @param meanwhile key of what is said until it is done
  public <T> void runAlone(
      String meanwhile, Callable<T> work, Consumer<? super T> done, String otherwise) {
    say(meanwhile);
    alone(work, done, otherwise);
  }

  private <T> void alone(Callable<T> work, Consumer<? super T> done, String otherwise) {
    busy.set(true);
    run(
        work,
        result -> {
          busy.set(false);
          done.accept(result);
        },
        otherwise);
  }

  /// Says why something was not done.
  ///
  /// @param otherwise key of what is said where machinery breaks
  public void broken(Exception cause, String otherwise) {
    status.set(trouble(cause, otherwise));
    busy.set(false);
  }

  /// Why something was not done, as a sentence.
  ///
  /// @param otherwise key of what is said where machinery breaks
  public String trouble(Exception cause, String otherwise) {
    return ErrorMessages.status(LOG, otherwise, cause, messages, otherwise);
  }

  /// Why the storage did not take a change: the event is closed, the disk is full, or another
  /// reason.
  ///
  /// @param otherwise key of the sentence for another reason
  public String notTaken(String otherwise) {
    if (permits.closedProperty().get()) {
      return messages.text("access.closed");
    }
    return messages.text(ledger.isFull() ? "access.disk.full" : otherwise);
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
                      tasks.show(() -> changed.accept(entry));
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
