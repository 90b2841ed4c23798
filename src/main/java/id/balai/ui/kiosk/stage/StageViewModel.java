package id.balai.ui.kiosk.stage;

import id.balai.domain.access.Actor;
import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.badge.Sighting;
import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.event.Event;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.SigningFact;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Assistance;
import id.balai.domain.signature.Identification;
import id.balai.service.signing.JointPlaces;
import id.balai.service.signing.PaperSignatureEntry;
import id.balai.service.signing.SignatureSubmission;
import id.balai.service.signing.SigningResult;
import id.balai.service.signing.StageQueue;
import id.balai.service.station.StationMemory;
import id.balai.ui.control.Countdown;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.kiosk.flow.KioskServices;
import id.balai.ui.kiosk.flow.PendingSignature;
import id.balai.ui.kiosk.flow.SigningMode;
import id.balai.ui.kiosk.station.KioskContext;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Messages;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
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

  private static final String STATION = "Panggung";

  /// Who comes after.
  public record Line(List<Participant> waiting, List<Participant> skipped) {
    public Line {
      waiting = List.copyOf(waiting);
      skipped = List.copyOf(skipped);
    }
  }

  private final KioskServices services;
  private final Clock clock;
  private final SkippedPeople skipped;
  private final OperatorAccess operator;
  private final Tasks tasks;
  private final Messages messages;
  private final Event event;
  private final DeclarationPlan plan;
  private final Door door;
  private final ReadOnlyObjectWrapper<Optional<PendingSignature>> turn =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Line> line =
      new ReadOnlyObjectWrapper<>(new Line(List.of(), List.of()));
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Optional<Participant>> called =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Countdown countdown = new Countdown();
  private StageQueue queue = new StageQueue(List.of());
  private Optional<DeclarationText> text = Optional.empty();
  private Instant calledAt;
  private boolean isStoring;
  private boolean hasInk;
  private Optional<Ledger.Subscription> subscription = Optional.empty();

  /// @param context of a kiosk at [#door]
  /// @param memory remembers who was skipped for as long as the stage is open
  /// @throws java.util.NoSuchElementException when the event has no such declaration
  public StageViewModel(KioskContext context, StationMemory memory, String declaration) {
    this.services = context.services();
    this.clock = context.clock();
    this.tasks = context.tasks();
    this.messages = context.messages();
    this.event = context.event();
    this.plan = event.declaration(declaration).orElseThrow();
    this.skipped = new SkippedPeople(memory, event.id(), plan.code());
    this.operator = new OperatorAccess(clock, event.id(), skipped::forget);
    this.door = context.door();
    this.calledAt = clock.instant();
  }

  /// Where a declaration is signed on a stage.
  ///
  /// @throws java.util.NoSuchElementException when the event has no such declaration
  public static Door door(Event event, String declaration) {
    String session = event.declaration(declaration).orElseThrow().session();
    return new Door(event.id(), session, STATION, Door.Place.INSIDE);
  }

  /// Who is at the pad; empty: nobody was called.
  public ReadOnlyObjectProperty<Optional<PendingSignature>> turnProperty() {
    return turn.getReadOnlyProperty();
  }

  /// Who comes after, and who was skipped.
  public ReadOnlyObjectProperty<Line> lineProperty() {
    return line.getReadOnlyProperty();
  }

  /// What just happened, as a sentence; may be empty.
  public ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  /// Who is called, for the hall; empty: nobody.
  public ReadOnlyObjectProperty<Optional<Participant>> calledProperty() {
    return called.getReadOnlyProperty();
  }

  /// The operator's way in and out.
  public OperatorAccess operator() {
    return operator;
  }

  /// Somebody wants to leave the stage: asks for the operator's PIN. Ink on the pad is kept or
  /// wiped first.
  public void askOut() {
    if (isFree()) {
      operator.ask(OperatorAccess.Wish.OUT);
    }
  }

  /// The person at the pad needs help, or has signed on paper: asks for the operator's PIN, because
  /// the log says who stood beside (R21).
  public void askAid() {
    if (turn.get().isPresent() && isFree()) {
      operator.ask(OperatorAccess.Wish.AID);
    }
  }

  /// Whether nothing would be lost; says so otherwise.
  private boolean isFree() {
    boolean isBusy = hasInk || isStoring;
    if (isBusy) {
      status.set(messages.text("stage.ink"));
    }
    return !isBusy;
  }

  /// What is done with the page of the person at the pad, or by the operator beside.
  public void handle(KioskInput input) {
    switch (input) {
      case KioskInput.ReachedEnd _ -> hasInk = false;
      case KioskInput.InkChanged(boolean isInked) -> hasInk = isInked;
      case KioskInput.Sign(SignatureSubmission drawn) -> sign(drawn);
      case KioskInput.ReadIn(String language) -> readIn(language);
      case KioskInput.Begin(Assistance assistance) -> {
        operator.stay();
        var helped = SigningMode.helped(assistance, operator.who());
        turn.set(turn.get().map(duty -> duty.by(helped)));
      }
      case KioskInput.SignOnPaper seen -> {
        operator.stay();
        turn.get().ifPresent(duty -> signOnPaper(duty, seen));
      }
      case KioskInput.Back _ -> {
        hasInk = false;
        next();
      }
      default -> {
        // Somebody of the committee stands beside the signer.
      }
    }
  }

  private void signOnPaper(PendingSignature duty, KioskInput.SignOnPaper in) {
    var seen =
        new PaperSignatureEntry(duty.person().id(), duty.shown(), in.kind(), in.assistance());
    store(() -> services.signing().sign(seen, door, operator.who()));
  }

  /// The person at the pad reads the text in another language; not over ink.
  private void readIn(String language) {
    if (isFree()) {
      turn.set(turn.get().map(now -> now.in(language)));
    }
  }

  /// What is left of the turn.
  public Countdown countdown() {
    return countdown;
  }

  /// Begins with everybody who is to sign and has not.
  public void start() {
    subscription = Optional.of(services.ledger().subscribe(this::onEntry));
    tasks.run(
        () ->
            new Begun(
                new JointPlaces(services.repositories()).expected(event, plan.code()), read()),
        begun -> {
          queue = new StageQueue(begun.people(), skipped.before());
          text = begun.text();
          show(Identification.OPERATOR);
        },
        this::onError);
  }

  /// Ends the following.
  public void stop() {
    subscription.ifPresent(Ledger.Subscription::close);
    subscription = Optional.empty();
  }

  /// Calls the next one; who did not sign is skipped. Ink on the pad is never thrown away by it.
  public void next() {
    if (!isFree()) {
      return;
    }
    queue.next();
    status.set("");
    show(Identification.OPERATOR);
  }

  /// Calls somebody who was skipped.
  public void recall(UUID person) {
    call(person, Identification.OPERATOR);
  }

  /// A camera or a serial scanner was shown something; only badges count here.
  public void sighted(Sighting sighting) {
    if (sighting instanceof Sighting.Badge(String text)) {
      codeRead(text);
    }
  }

  /// A badge was held to the scanner: hostile text. Its owner is recorded as present and called.
  public void codeRead(String text) {
    if (!isFree()) {
      return;
    }
    tasks.run(() -> services.checkIn().scan(text, door), this::answered, this::onError);
  }

  /// Stores what was drawn; the pad keeps its ink until that is certain.
  private void sign(SignatureSubmission drawn) {
    Actor who = turn.get().map(duty -> duty.manner().who()).orElse(Actor.PARTICIPANT);
    store(() -> services.signing().sign(drawn, door, who));
  }

  private void store(Callable<SigningResult> signing) {
    Optional<Participant> signer = turn.get().map(PendingSignature::person);
    if (!isStoring && signer.isPresent()) {
      isStoring = true;
      tasks.run(signing, result -> signed(result, signer.get()), this::signingBroke);
    }
  }

  /// Time went on.
  public void tick() {
    Duration left = TURN.minus(Duration.between(calledAt, clock.instant()));
    boolean isRunning = turn.get().isPresent();
    operator.tick();
    countdown.show(isRunning && !left.isNegative() ? left : Duration.ZERO, TURN);
  }

  private void answered(ScanResult answer) {
    switch (answer) {
      case ScanResult.Ok ok -> call(ok.participant().id(), Identification.BADGE);
      case ScanResult.Already again -> call(again.participant().id(), Identification.BADGE);
      case ScanResult.OperatorCard card -> operator.came(card.holder());
      default -> status.set(messages.text("stage.stranger"));
    }
  }

  private void call(UUID person, Identification identification) {
    operator.stay();
    if (!isFree()) {
      return;
    }
    if (queue.call(person)) {
      status.set("");
      show(identification);
    } else {
      status.set(messages.text("stage.done.before"));
    }
  }

  private void signed(SigningResult result, Participant signer) {
    isStoring = false;
    switch (result) {
      case SigningResult.Signed _, SigningResult.SignedOnPaper _, SigningResult.AlreadySigned _ ->
          leave(signer, "stage.stored");
      case SigningResult.NotOwed _ -> leave(signer, "stage.not.owed");
      case SigningResult.TextChanged _ -> {
        status.set(messages.text("stage.changed"));
        hasInk = false;
        readAgain(() -> turn.set(turn.get().flatMap(now -> text.map(now::over))));
      }
      case SigningResult.Failed _ ->
          status.set(
              messages.text(services.ledger().isFull() ? "stage.disk.full" : "stage.failed"));
    }
  }

  private void leave(Participant signer, String key) {
    queue.signed(signer.id());
    hasInk = false;
    status.set(messages.text(key, signer.name()));
    show(Identification.OPERATOR);
  }

  private void signingBroke(Exception cause) {
    isStoring = false;
    LOG.error("a signature on the stage could not be stored", cause);
    status.set(messages.text("stage.failed"));
  }

  private void onError(Exception cause) {
    LOG.error("the stage could not go on", cause);
    status.set(messages.text("stage.failed"));
  }

  /// On the writer's thread: somebody may sign at another kiosk meanwhile.
  private void onEntry(Entry entry) {
    Optional<UUID> signer =
        switch (entry.fact()) {
          case SigningFact.Signed fact
              when fact.signature().declaration().equals(plan.code())
                  && !fact.signature().station().equals(STATION) ->
              fact.person();
          case SigningFact.SignedOnPaper fact
              when fact.signature().declaration().equals(plan.code())
                  && !fact.signature().station().equals(STATION) ->
              fact.person();
          default -> Optional.empty();
        };
    if (entry.fact().event().equals(event.id())) {
      if (entry.fact() instanceof SigningFact.TextWritten) {
        tasks.show(() -> readAgain(() -> {}));
      }
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
    skipped.now(queue.skipped());
    Optional<Participant> current = queue.current();
    called.set(current);
    boolean isSame = current.map(Participant::id).equals(turn.get().map(now -> now.person().id()));
    if (isSame) {
      return;
    }
    calledAt = clock.instant();
    turn.set(
        current.flatMap(
            person -> text.map(whole -> new PendingSignature(person, whole, identification))));
  }

  /// What is signed, as it stands now; for the background.
  private Optional<DeclarationText> read() {
    return services.signing().text(event.id(), plan.code());
  }

  private void readAgain(Runnable then) {
    tasks.run(
        this::read,
        now -> {
          text = now;
          then.run();
        },
        this::onError);
  }

  /// What the stage begins with.
  private record Begun(List<Participant> people, Optional<DeclarationText> text) {}
}
