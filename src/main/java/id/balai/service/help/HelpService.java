package id.balai.service.help;

import id.balai.domain.access.Actor;
import id.balai.domain.attendance.Door;
import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Entry;
import id.balai.domain.log.EventLog;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.Recording;
import id.balai.domain.log.Repositories;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/// Calls for an operator, from the call until somebody takes it. Both are facts, so that a call
/// reaches every station the way everything does, and outlives a power cut.
public final class HelpService {

  /// A call that nobody took for so long is no longer waited for.
  private static final Duration FORGOTTEN = Duration.ofMinutes(30);

  private static final int LOOK_BACK = 500;

  private final Repositories repositories;
  private final EventLog log;
  private final Ledger ledger;
  private final CurrentActor currentActor;
  private final Map<Place, HelpCall> open = new LinkedHashMap<>();
  private final Set<UUID> known = new HashSet<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  /// Follows the ledger for as long as it is.
  public HelpService(LedgerAccess access, EventLog log) {
    this.repositories = access.repositories();
    this.log = log;
    this.ledger = access.ledger();
    this.currentActor = access.currentActor();
    var _ = access.ledger().subscribe(this::onEntry);
  }

  /// Somebody at a door needs an operator; blocks until it is on disk. A second call of a station
  /// that waits already is none.
  ///
  /// @return whether the call is on disk
  public boolean call(Door door) {
    boolean isWaiting =
        open(door.event()).stream().anyMatch(one -> one.station().equals(door.station()));
    if (isWaiting) {
      return true;
    }
    Event event = repositories.events().find(door.event()).orElseThrow();
    var fact = new DoorFact.HelpCalled(door.event(), door.session(), door.station());
    return ledger.record(currentActor.at(door, event), fact) instanceof Recording.Stored;
  }

  /// Anyone who sits at the committee's desk took it; blocks until it is on disk.
  public void taken(HelpCall call) {
    Event event = repositories.events().find(call.event()).orElseThrow();
    ledger.record(currentActor.by(event), new DoorFact.HelpTaken(call.event(), call.station()));
  }

  /// An operator took the call of a door at the door itself; blocks until it is on disk.
  public void taken(Door door, Actor operator) {
    boolean isWaiting =
        open(door.event()).stream().anyMatch(one -> one.station().equals(door.station()));
    if (isWaiting) {
      Event event = repositories.events().find(door.event()).orElseThrow();
      var fact = new DoorFact.HelpTaken(door.event(), door.station());
      ledger.record(currentActor.at(door, event, operator), fact);
    }
  }

  /// The calls of an event that nobody took yet, the oldest first.
  public List<HelpCall> open(UUID event) {
    if (isNew(event)) {
      log.newest(event, LOOK_BACK).reversed().forEach(this::note);
    }
    synchronized (open) {
      var oldest = currentActor.now().minus(FORGOTTEN);
      return open.values().stream()
          .filter(call -> call.event().equals(event) && call.at().isAfter(oldest))
          .toList();
    }
  }

  /// Calls `listener` whenever a call came or was taken, on the writer's thread.
  ///
  /// @return ends it
  public Runnable onChange(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  private boolean isNew(UUID event) {
    synchronized (open) {
      return known.add(event);
    }
  }

  private void onEntry(Entry entry) {
    if (note(entry)) {
      listeners.forEach(Runnable::run);
    }
  }

  private boolean note(Entry entry) {
    synchronized (open) {
      return switch (entry.fact()) {
        case DoorFact.HelpCalled(UUID event, String session, String station) -> {
          var call = new HelpCall(event, session, station, entry.provenance().at());
          open.put(new Place(event, station), call);
          yield true;
        }
        case DoorFact.HelpTaken(UUID event, String station) ->
            open.remove(new Place(event, station)) != null;
        default -> false;
      };
    }
  }

  private record Place(UUID event, String station) {}
}
