package id.balai.service.access;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Actor;
import id.balai.domain.attendance.Door;
import id.balai.domain.event.Event;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Provenance;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/// Knows who acts now, and where: one for each house. Every [Provenance] is made here.
///
/// As long as nobody set a password, the current actor may do everything and stands in the log as
/// `panitia`.
public final class CurrentActor {

  /// The committee's desk, where lists come in and papers go out.
  public static final String NAME = "Meja panitia";

  private static final String PROGRAM = "balai";

  /// The current actor of a house without passwords.
  private static final Actor ANYBODY = new Actor(AccessLevel.KEEPER, "", Optional.empty());

  private final Clock clock;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private volatile Optional<Actor> actor = Optional.of(ANYBODY);

  /// A desk at which the current actor may do everything.
  public CurrentActor(Clock clock) {
    this.clock = clock;
  }

  /// The time of all records.
  public Instant now() {
    return clock.instant();
  }

  /// Who acts at the desk; empty: nobody signed in yet.
  public Optional<Actor> actor() {
    return actor;
  }

  /// Whether the current actor may act as `needed` at every event.
  public boolean may(AccessLevel needed) {
    return actor.filter(who -> who.event().isEmpty() && who.post().covers(needed)).isPresent();
  }

  /// Whether the current actor may act as `needed` at this event.
  public boolean may(AccessLevel needed, UUID event) {
    return actor.filter(who -> who.may(needed, event)).isPresent();
  }

  /// Lets a use case that leaves something outside the log (a file, a key) begin.
  ///
  /// @throws NotAllowedException when the current actor may not act as `needed`
  public void require(AccessLevel needed, UUID event) {
    if (!may(needed, event)) {
      throw new NotAllowedException(needed);
    }
  }

  /// Lets a use case for the whole house begin.
  ///
  /// @throws NotAllowedException when the current actor may not act as `needed`
  public void require(AccessLevel needed) {
    if (!may(needed)) {
      throw new NotAllowedException(needed);
    }
  }

  /// Lets something begin for which somebody must be `needed` at one event at least; what is done
  /// there asks again, with the event.
  ///
  /// @throws NotAllowedException when the current actor is less everywhere
  public void requireSomewhere(AccessLevel needed) {
    if (needed != AccessLevel.PARTICIPANT && !isSomewhere(needed)) {
      throw new NotAllowedException(needed);
    }
  }

  /// Whether the current actor may act as `needed` at one event at least.
  public boolean isSomewhere(AccessLevel needed) {
    return actor.filter(who -> who.post().covers(needed)).isPresent();
  }

  /// Now, at the committee's desk, by the current actor.
  ///
  /// @throws NotAllowedException when nobody signed in
  public Provenance by(Event event) {
    return by(event, NAME);
  }

  /// Now, at the committee's desk, by the current actor, about the whole installation; in UTC.
  ///
  /// @throws NotAllowedException when nobody signed in
  public Provenance byHouse() {
    return by(ZoneOffset.UTC, NAME);
  }

  /// Now, at a place of the committee, by the current actor.
  ///
  /// @throws NotAllowedException when nobody signed in
  public Provenance by(Event event, String station) {
    return by(event.zone(), station);
  }

  private Provenance by(ZoneId zone, String station) {
    Actor who = actor.orElseThrow(() -> new NotAllowedException(AccessLevel.COMMITTEE));
    String text = who.equals(ANYBODY) ? AccessLevel.COMMITTEE.word() : who.text();
    return new Provenance(now(), zone, station, text);
  }

  /// By the program itself, which no place and nobody stands behind.
  public static Provenance ofProgram(Instant now) {
    return new Provenance(now, ZoneOffset.UTC, PROGRAM, PROGRAM);
  }

  /// Now, at a door, by the person who stands there.
  public Provenance at(Door door, Event event) {
    return at(door, event, Actor.PARTICIPANT);
  }

  /// Now, at a door, by `who`: [Actor#PARTICIPANT] or an operator.
  public Provenance at(Door door, Event event, Actor who) {
    return new Provenance(now(), event.zone(), door.station(), who.text());
  }

  /// The same person at a desk with another clock: for papers that carry the time of a closing.
  public CurrentActor with(Clock other) {
    var desk = new CurrentActor(other);
    desk.actor = actor;
    return desk;
  }

  /// Calls `listener` whenever somebody else sits down at the desk, on the thread that changed it.
  ///
  /// @return ends it
  public Runnable onChange(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// Somebody sits down; empty: nobody until somebody signs in.
  void seat(Optional<Actor> who) {
    actor = who;
    listeners.forEach(Runnable::run);
  }

  /// Nobody set a password: the current actor may do everything.
  void open() {
    seat(Optional.of(ANYBODY));
  }

  /// Whether the one who is named in a provenance may record facts of this post at this event.
  boolean may(Provenance by, AccessLevel needed, UUID event) {
    for (AccessLevel atDoor : List.of(AccessLevel.PARTICIPANT, AccessLevel.OPERATOR)) {
      if (isOf(by.actor(), atDoor)) {
        return atDoor.covers(needed);
      }
    }
    return event.equals(Fact.NO_EVENT) ? may(needed) : may(needed, event);
  }

  private static boolean isOf(String actor, AccessLevel post) {
    return actor.equals(post.word()) || actor.startsWith(post.word() + ": ");
  }
}
