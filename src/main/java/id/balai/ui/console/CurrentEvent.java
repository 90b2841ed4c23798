package id.balai.ui.console;

import id.balai.domain.event.Event;
import id.balai.domain.event.EventRepository;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.WorkspaceFact;
import id.balai.ui.task.Tasks;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The event of a console. It is read before the console opens and followed while it is open, so
/// that no page has to ask for it on the screen's thread.
public final class CurrentEvent {

  private final UUID id;
  private final EventRepository events;
  private final ReadOnlyObjectWrapper<Event> event;
  private final ReadOnlyBooleanWrapper closed;
  private Optional<Ledger.Subscription> subscription = Optional.empty();

  private CurrentEvent(EventRepository events, Event event, boolean isClosed) {
    this.id = event.id();
    this.events = events;
    this.event = new ReadOnlyObjectWrapper<>(event);
    this.closed = new ReadOnlyBooleanWrapper(isClosed);
  }

  /// Reads it; blocks.
  ///
  /// @throws java.util.NoSuchElementException when there is no such event
  public static CurrentEvent read(EventRepository events, UUID id) {
    return new CurrentEvent(events, events.find(id).orElseThrow(), events.closedAt(id).isPresent());
  }

  public UUID id() {
    return id;
  }

  /// The event as it was last planned; on the screen's thread.
  public Event get() {
    return event.get();
  }

  /// The event as it was last planned.
  public ReadOnlyObjectProperty<Event> property() {
    return event.getReadOnlyProperty();
  }

  /// Whether the event is closed: what happened in it does not change any more.
  public ReadOnlyBooleanProperty closedProperty() {
    return closed.getReadOnlyProperty();
  }

  /// The event as it is stored now; blocks, for work in the background.
  public Event load() {
    return events.find(id).orElseThrow();
  }

  /// Begins to follow it; does nothing where it does so already.
  public void follow(Ledger ledger, Tasks tasks) {
    if (subscription.isEmpty()) {
      subscription = Optional.of(ledger.subscribe(entry -> onEntry(entry, tasks)));
      tasks.run(
          () -> read(events, id),
          now -> {
            event.set(now.get());
            closed.set(now.closedProperty().get());
          },
          // What was read before stands until the next entry.
          _ -> {});
    }
  }

  /// Ends the following.
  public void leave() {
    subscription.ifPresent(Ledger.Subscription::close);
    subscription = Optional.empty();
  }

  /// On the writer's thread.
  private void onEntry(Entry entry, Tasks tasks) {
    if (!entry.fact().event().equals(id)) {
      return;
    }
    switch (entry.fact()) {
      case WorkspaceFact.EventPlanned planned -> tasks.show(() -> event.set(planned.plan()));
      case WorkspaceFact.EventClosed _ -> tasks.show(() -> closed.set(true));
      default -> {}
    }
  }
}
