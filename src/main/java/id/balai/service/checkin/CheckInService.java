package id.balai.service.checkin;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.Passage;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.attendance.TimeInside;
import id.balai.domain.badge.Badge;
import id.balai.domain.badge.BadgeCode;
import id.balai.domain.badge.Card;
import id.balai.domain.badge.OperatorCard;
import id.balai.domain.badge.ScanText;
import id.balai.domain.badge.ShownCard;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.OfflineRecords;
import id.balai.domain.log.Provenance;
import id.balai.domain.log.Recording;
import id.balai.domain.log.Repositories;
import id.balai.domain.log.StoreAwayException;
import id.balai.domain.participant.Delegate;
import id.balai.domain.participant.Participant;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import id.balai.service.access.LoneDoor;
import id.balai.service.signing.PendingDeclarations;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Answers a code at the door and records what follows from it, before it answers.
public final class CheckInService {

  private static final int TRIES = 4;

  private final Repositories repositories;
  private final Ledger ledger;
  private final CurrentActor currentActor;
  private final PendingDeclarations pending;
  private final OfflineRecords records;
  private final DoorApart apart;
  private final TakingBack takingBack;
  private final Doorway doorway;

  /// @param records takes what is done while the common database is away
  public CheckInService(LedgerAccess access, OfflineRecords records) {
    this.repositories = access.repositories();
    this.ledger = access.ledger();
    this.currentActor = access.currentActor();
    this.records = records;
    this.takingBack = new TakingBack(access);
    this.apart = new DoorApart(access, new LoneDoor(access, records));
    this.doorway = new Doorway(access.repositories(), access.currentActor());
    this.pending = new PendingDeclarations(access.repositories());
  }

  /// The answer to a code that was scanned or typed; blocks until it is on disk.
  ///
  /// @param typed whatever the device gave: hostile
  /// @throws IllegalArgumentException when the door's event or session does not exist
  public ScanResult scan(String typed, Door door) {
    return togetherOr(
        () -> decided(() -> read(typed, door)),
        () ->
            BadgeCode.parse(ScanText.first(typed))
                .map(code -> apart.scan(code, door))
                .orElseGet(() -> new ScanResult.Failed("", ledger.isFull())));
  }

  /// Asks the common database, and where it is away lets the door answer alone.
  private ScanResult togetherOr(Supplier<ScanResult> together, Supplier<ScanResult> alone) {
    try {
      ScanResult result = together.get();
      if (result instanceof ScanResult.Failed && !ledger.isFull()) {
        // Where the database went away meanwhile, asking says so; where it is back, asking again
        // answers.
        ledger.catchUp();
        return together.get();
      }
      return result;
    } catch (StoreAwayException e) {
      return alone.get();
    }
  }

  /// Whether a door has its event and session.
  ///
  /// @throws IllegalArgumentException when the door's event or session does not exist
  public void meet(Door door) {
    eventOf(door);
  }

  /// How much was recorded here while the common database was away and is not decided yet. Does not
  /// ask the database.
  public long waiting() {
    return records.waiting();
  }

  /// For how long the common database has been out of reach; empty while it answers. Does not ask
  /// it.
  public Optional<Duration> aloneFor() {
    return ledger.aloneFor();
  }

  /// Decides by what this door knows, and anew where it turns out that others know better.
  ///
  /// @param deciding gives nothing where others recorded what this door did not know
  private ScanResult decided(Supplier<Optional<ScanResult>> deciding) {
    boolean isNewest = false;
    for (int i = 0; i < TRIES; i++) {
      Optional<ScanResult> result = deciding.get();
      if (result.isPresent() && (isNewest || isCertain(result.get()) || !ledger.catchUp())) {
        return result.get();
      }
      isNewest = true;
    }
    return new ScanResult.Failed("", ledger.isFull());
  }

  /// Whether an answer is on disk, or could not be brought there; any other rests on what this door
  /// knows.
  private static boolean isCertain(ScanResult result) {
    return switch (result) {
      case ScanResult.OperatorCard _, ScanResult.Already _ -> false;
      case ScanResult.Left left -> left.isNew();
      default -> true;
    };
  }

  private Optional<ScanResult> read(String typed, Door door) {
    Event event = eventOf(door);
    String text = ScanText.first(typed);
    if (!BadgeCode.isBadgeShaped(text)) {
      return refuse(new ScanResult.Foreign(), event, door);
    }
    return BadgeCode.parse(text)
        .map(code -> answer(code, event, door))
        .orElseGet(() -> refuse(new ScanResult.BadCheck(text), event, door));
  }

  /// Whom a door that asks first would admit by this code: somebody of the event with a badge that
  /// works, whose session is open and who is not recorded yet. Nothing is recorded by this; every
  /// other code is for [#scan] to answer.
  ///
  /// @param typed hostile
  public Optional<Participant> toBeAsked(String typed, Door door) {
    try {
      Event event = eventOf(door);
      Session session = event.session(door.session()).orElseThrow();
      return BadgeCode.parse(ScanText.first(typed))
          .filter(_ -> event.door().asksFirst() && !Doorway.isExit(event, door))
          .filter(_ -> doorway.isOpen(session))
          .flatMap(repositories.badges()::shown)
          .filter(shown -> shown.card() instanceof Badge)
          .filter(shown -> shown.card().state() == Badge.State.ISSUED)
          .filter(shown -> shown.card().event().equals(event.id()))
          .flatMap(ShownCard::holder)
          .filter(person -> person.inSession(session.code()).isPresent())
          .filter(person -> doorway.first(person, event, session).isEmpty());
    } catch (StoreAwayException e) {
      return Optional.empty();
    }
  }

  /// Records somebody without a badge, or who came in that person's place (*mewakili*).
  ///
  /// @param delegate who came; empty: the person
  /// @throws IllegalArgumentException when the event, session or person does not exist
  public ScanResult admit(
      UUID participant, Door door, Attendance.Means means, Optional<Delegate> delegate) {
    Event event = eventOf(door);
    Participant person = repositories.participants().find(participant).orElseThrow();
    Badge badge = repositories.badges().newest(participant).orElseThrow();
    var coming = new Coming(means, delegate);
    return togetherOr(
        () -> decided(() -> admit(badge.code(), person, event, door, coming)),
        () ->
            apart.admit(
                badge.code(), person, event, door, attendance(person, event, door, coming)));
  }

  /// Takes back what this door has just recorded.
  public TakingBack takingBack() {
    return takingBack;
  }

  private Event eventOf(Door door) {
    return doorway
        .find(door)
        .or(() -> ledger.catchUp() ? doorway.find(door) : Optional.empty())
        .orElseThrow(() -> new IllegalArgumentException("no such event or session"));
  }

  private Optional<ScanResult> answer(BadgeCode code, Event event, Door door) {
    Optional<ShownCard> found = repositories.badges().shown(code);
    if (found.isEmpty()) {
      return refuse(new ScanResult.Unknown(code), event, door);
    }
    ShownCard shown = found.get();
    Card card = shown.card();
    if (card.state() != Badge.State.ISSUED) {
      return refuse(Ended.of(shown), event, door);
    }
    if (!card.event().equals(event.id())) {
      Event other = repositories.events().find(card.event()).orElseThrow();
      return refuse(new ScanResult.WrongEvent(code, other.name(), other.date()), event, door);
    }
    return switch (card) {
      case OperatorCard operator ->
          Optional.of(new ScanResult.OperatorCard(code, operator.holder()));
      case Badge _ -> admit(code, shown.holder().orElseThrow(), event, door, Coming.WITH_BADGE);
    };
  }

  private Optional<ScanResult> admit(
      BadgeCode code, Participant person, Event event, Door door, Coming coming) {
    Session session = event.session(door.session()).orElseThrow();
    Optional<TimeInside> time = doorway.time(person, event, session);
    Optional<Step> step = time.map(known -> doorway.step(event, door, known));
    // Whoever is inside may leave, also when the door has closed.
    if (step.isPresent() && step.get() instanceof Step.Goes) {
      return pass(code, person, event, door, time.get(), Passage.Way.OUT);
    }
    if (step.isPresent() && step.get() instanceof Step.Went(Passage out)) {
      return Optional.of(left(code, person, time.get(), out, false));
    }
    if (session.isTooEarly(currentActor.now())) {
      return refuse(
          new ScanResult.NotOpen(code, person, session.opens().orElseThrow()), event, door);
    }
    if (session.isOver(currentActor.now())) {
      return refuse(
          new ScanResult.Closed(code, person, session.closes().orElseThrow()), event, door);
    }
    if (person.inSession(session.code()).isEmpty()) {
      return refuse(new ScanResult.NotOnList(code, person), event, door);
    }
    if (time.isEmpty()) {
      return Doorway.isExit(event, door)
          ? refuse(new ScanResult.NotInside(code, person), event, door)
          : attend(code, person, event, door, coming);
    }
    return step.orElseThrow() instanceof Step.Returns
        ? pass(code, person, event, door, time.get(), Passage.Way.IN)
        : Optional.of(already(code, person, event, time.get().first()));
  }

  private Optional<ScanResult> pass(
      BadgeCode code,
      Participant person,
      Event event,
      Door door,
      TimeInside time,
      Passage.Way way) {
    Attendance first = time.first();
    var passage =
        new Passage(
            event.id(), first.session(), person.id(), currentActor.now(), door.station(), way);
    return record(new DoorFact.Passed(passage), event, door)
        .map(
            () ->
                Optional.of(
                    way == Passage.Way.OUT
                        ? left(code, person, time.with(passage), passage, true)
                        : new ScanResult.Returned(
                            code,
                            person,
                            first,
                            passage,
                            pending.onPad(event, first.session(), person))),
            Optional::empty,
            () -> failed(code.text()));
  }

  private static ScanResult left(
      BadgeCode code, Participant person, TimeInside time, Passage passage, boolean isNew) {
    return new ScanResult.Left(
        code, person, time.first(), passage, time.length(passage.at()), isNew);
  }

  private ScanResult already(BadgeCode code, Participant person, Event event, Attendance first) {
    return new ScanResult.Already(
        code, person, first, pending.onPad(event, first.session(), person));
  }

  private Optional<ScanResult> attend(
      BadgeCode code, Participant person, Event event, Door door, Coming coming) {
    Session session = event.session(door.session()).orElseThrow();
    Attendance attendance = attendance(person, event, door, coming);
    // Two doors at the same moment: the other one's record is the first and stands.
    return record(new DoorFact.Attended(attendance, read(code, coming)), event, door)
        .map(
            () ->
                Optional.of(
                    new ScanResult.Ok(
                        code, person, attendance, pending.onPad(event, session.code(), person))),
            Optional::empty,
            () -> failed(code.text()));
  }

  private static Optional<String> read(BadgeCode code, Coming coming) {
    return Optional.of(code.text()).filter(_ -> coming.means() == Attendance.Means.BADGE);
  }

  private Attendance attendance(Participant person, Event event, Door door, Coming coming) {
    return new Attendance(
            event.id(),
            door.session(),
            person.id(),
            currentActor.now(),
            door.station(),
            coming.means(),
            coming.delegate(),
            Optional.empty())
        .under(event.privacy().notice().version());
  }

  private Optional<ScanResult> refuse(ScanResult result, Event event, Door door) {
    return record(Refusals.factOf(result, event.id(), door.session()), event, door)
        .map(
            () -> Optional.of(result),
            Optional::empty,
            () -> failed(Refusals.codeOf(result).orElse("")));
  }

  private Recording record(Fact fact, Event event, Door door) {
    return ledger.recordDecided(provenance(event, door), fact);
  }

  private Optional<ScanResult> failed(String code) {
    return Optional.of(new ScanResult.Failed(code, ledger.isFull()));
  }

  private Provenance provenance(Event event, Door door) {
    return currentActor.at(door, event);
  }

  /// How somebody came: known by what, and in whose person.
  private record Coming(Attendance.Means means, Optional<Delegate> delegate) {
    static final Coming WITH_BADGE = new Coming(Attendance.Means.BADGE, Optional.empty());
  }
}
