package id.balai.ui.kiosk.stage;

import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.event.Event;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Identification;
import id.balai.service.house.Services;
import id.balai.service.signing.Drawn;
import id.balai.service.signing.JointPlaces;
import id.balai.service.signing.SigningResult;
import id.balai.service.signing.StageQueue;
import id.balai.ui.control.Countdown;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A declaration that is signed on a stage (*mode panggung*): one after another in protocol order,
/// each in twenty seconds (R17). All methods belong to the screen's thread.
public final class StageViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(StageViewModel.class);

  /// How long a signer has.
  public static final Duration TURN = Duration.ofSeconds(20);

  private static final Duration PIN_WAITS = Duration.ofSeconds(30);

  private static final String STATION = "Panggung";

  /// Who is at the pad.
  ///
  /// @param person who
  /// @param text what is shown
  /// @param identification by which the person was known
  public record Turn(Participant person, DeclarationText text, Identification identification) {}

  /// Whether somebody is on the way out.
  public enum Way {
    /// Nobody is.
    IN,
    /// The operator's PIN is asked for.
    ASKED,
    /// An operator was let out.
    OUT
  }

  /// Who comes after.
  public record Line(List<Participant> waiting, List<Participant> skipped) {
    public Line {
      waiting = List.copyOf(waiting);
      skipped = List.copyOf(skipped);
    }
  }

  private final Services services;
  private final Tasks tasks;
  private final Words words;
  private final Event event;
  private final DeclarationPlan plan;
  private final Door door;
  private final ReadOnlyObjectWrapper<Optional<Turn>> turn =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Line> line =
      new ReadOnlyObjectWrapper<>(new Line(List.of(), List.of()));
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Optional<Participant>> called =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Way> way = new ReadOnlyObjectWrapper<>(Way.IN);
  private final Countdown countdown = new Countdown();
  private StageQueue queue = new StageQueue(List.of());
  private Instant calledAt;
  private Instant askedAt = Instant.MIN;
  private boolean isStoring;
  private boolean hasInk;
  private Optional<Ledger.Subscription> subscription = Optional.empty();

  /// @throws java.util.NoSuchElementException when the event has no such declaration
  public StageViewModel(
      Services services, Tasks tasks, Words words, Event event, String declaration) {
    this.services = services;
    this.tasks = tasks;
    this.words = words;
    this.event = event;
    this.plan = event.declaration(declaration).orElseThrow();
    this.door = new Door(event.id(), plan.session(), STATION);
    this.calledAt = services.clock().instant();
  }

  /// Who is at the pad; empty: nobody was called.
  public ReadOnlyObjectProperty<Optional<Turn>> turnProperty() {
    return turn.getReadOnlyProperty();
  }

  /// Who comes after, and who was skipped.
  public ReadOnlyObjectProperty<Line> lineProperty() {
    return line.getReadOnlyProperty();
  }

  /// What just happened, as a sentence; may be empty.
  public ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  /// Who is called, for the hall; empty: nobody.
  public ReadOnlyObjectProperty<Optional<Participant>> calledProperty() {
    return called.getReadOnlyProperty();
  }

  /// Whether somebody is on the way out.
  public ReadOnlyObjectProperty<Way> wayProperty() {
    return way.getReadOnlyProperty();
  }

  /// Somebody wants to leave the stage: asks for the operator's PIN. Ink on the pad is kept or
  /// wiped first.
  public void askOut() {
    if (hasInk || isStoring) {
      said.set(words.text("stage.ink"));
    } else {
      askedAt = services.clock().instant();
      way.set(Way.ASKED);
    }
  }

  /// Nobody leaves after all.
  public void stay() {
    way.set(Way.IN);
  }

  /// An operator showed the right PIN or a card.
  public void letOut() {
    way.set(Way.OUT);
  }

  /// What is left of the turn.
  public Countdown countdown() {
    return countdown;
  }

  /// Begins with everybody who is to sign and has not.
  public void start() {
    subscription = Optional.of(services.ledger().subscribe(this::heard));
    tasks.run(
        () -> new JointPlaces(services.books()).expected(event, plan.code()),
        people -> {
          queue = new StageQueue(people);
          show(Identification.OPERATOR);
        },
        this::broke);
  }

  /// Ends the following.
  public void stop() {
    subscription.ifPresent(Ledger.Subscription::close);
    subscription = Optional.empty();
  }

  /// Calls the next one; who did not sign is skipped. Ink on the pad is never thrown away by it.
  public void next() {
    if (hasInk || isStoring) {
      said.set(words.text("stage.ink"));
      return;
    }
    queue.next();
    said.set("");
    show(Identification.OPERATOR);
  }

  /// Calls somebody who was skipped.
  public void recall(UUID person) {
    call(person, Identification.OPERATOR);
  }

  /// A badge was held to the scanner: hostile text. Its owner is recorded as present and called.
  public void codeRead(String text) {
    if (hasInk || isStoring) {
      said.set(words.text("stage.ink"));
      return;
    }
    tasks.run(() -> services.checkIn().scan(text, door), this::answered, this::broke);
  }

  /// There is ink on the pad, or no longer.
  public void inkChanged(boolean isInked) {
    hasInk = isInked;
  }

  /// Stores what was drawn; the pad keeps its ink until that is certain.
  public void sign(Drawn drawn) {
    if (!isStoring) {
      isStoring = true;
      tasks.run(() -> services.signing().sign(drawn, door), this::signed, this::signingBroke);
    }
  }

  /// Time went on.
  public void tick() {
    Duration left = TURN.minus(Duration.between(calledAt, services.clock().instant()));
    boolean isRunning = turn.get().isPresent();
    if (way.get() == Way.ASKED && services.clock().instant().isAfter(askedAt.plus(PIN_WAITS))) {
      stay();
    }
    countdown.show(isRunning && !left.isNegative() ? left : Duration.ZERO, TURN);
  }

  private void answered(ScanResult answer) {
    switch (answer) {
      case ScanResult.Ok ok -> call(ok.participant().id(), Identification.BADGE);
      case ScanResult.Already again -> call(again.participant().id(), Identification.BADGE);
      case ScanResult.OperatorCard _ -> letOut();
      default -> said.set(words.text("stage.stranger"));
    }
  }

  private void call(UUID person, Identification identification) {
    stay();
    if (hasInk || isStoring) {
      said.set(words.text("stage.ink"));
    } else if (queue.call(person)) {
      said.set("");
      show(identification);
    } else {
      said.set(words.text("stage.done.before"));
    }
  }

  private void signed(SigningResult result) {
    isStoring = false;
    switch (result) {
      case SigningResult.Signed _, SigningResult.SignedOnPaper _, SigningResult.AlreadySigned _ ->
          leave("stage.stored");
      case SigningResult.NotOwed _ -> leave("stage.not.owed");
      case SigningResult.TextChanged _ -> {
        said.set(words.text("stage.changed"));
        hasInk = false;
        turn.set(Optional.empty());
        show(Identification.OPERATOR);
      }
      case SigningResult.Failed _ -> said.set(words.text("stage.failed"));
    }
  }

  private void leave(String key) {
    String name = turn.get().map(now -> now.person().name()).orElse("");
    queue.current().map(Participant::id).ifPresent(queue::signed);
    hasInk = false;
    said.set(words.text(key, name));
    show(Identification.OPERATOR);
  }

  private void signingBroke(Exception cause) {
    isStoring = false;
    LOG.error("a signature on the stage could not be stored", cause);
    said.set(words.text("stage.failed"));
  }

  private void broke(Exception cause) {
    LOG.error("the stage could not go on", cause);
    said.set(words.text("stage.failed"));
  }

  /// On the writer's thread: somebody may sign at another kiosk meanwhile.
  private void heard(Entry entry) {
    Optional<UUID> signer =
        switch (entry.fact()) {
          case Fact.Signed fact
              when fact.signature().declaration().equals(plan.code())
                  && !fact.signature().station().equals(STATION) ->
              fact.person();
          case Fact.SignedOnPaper fact when fact.signature().declaration().equals(plan.code()) ->
              fact.person();
          default -> Optional.empty();
        };
    if (entry.fact().event().equals(event.id())) {
      signer.ifPresent(person -> tasks.show(() -> signedElsewhere(person)));
    }
  }

  private void signedElsewhere(UUID person) {
    boolean isAtThePad = queue.current().filter(who -> who.id().equals(person)).isPresent();
    if (!isAtThePad || !hasInk) {
      queue.signed(person);
      show(Identification.OPERATOR);
    }
  }

  private void show(Identification identification) {
    line.set(new Line(queue.waiting(), queue.skipped()));
    Optional<Participant> current = queue.current();
    called.set(current);
    boolean isSame = current.map(Participant::id).equals(turn.get().map(now -> now.person().id()));
    if (isSame) {
      return;
    }
    calledAt = services.clock().instant();
    turn.set(
        current.flatMap(
            person ->
                services
                    .signing()
                    .text(event.id(), plan.code())
                    .map(text -> new Turn(person, text.in(text.language()), identification))));
  }
}
