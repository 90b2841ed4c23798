package id.balai.ui.kiosk;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Actor;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.badge.BadgeCode;
import id.balai.domain.badge.ForeignKind;
import id.balai.domain.badge.Sighting;
import id.balai.domain.certificate.CertificateCode;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.PeopleFact;
import id.balai.service.checkin.ClockCheck;
import id.balai.service.checkin.Figures;
import id.balai.service.help.HelpCall;
import id.balai.ui.control.Countdown;
import id.balai.ui.control.Tone;
import id.balai.ui.kiosk.examine.Verdict;
import id.balai.ui.kiosk.flow.KioskBackend;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.kiosk.flow.KioskMachine;
import id.balai.ui.kiosk.flow.KioskState;
import id.balai.ui.kiosk.flow.Notice;
import id.balai.ui.kiosk.flow.PendingSignature;
import id.balai.ui.kiosk.flow.RepeatGuard;
import id.balai.ui.kiosk.result.ResultTone;
import id.balai.ui.kiosk.station.KioskContext;
import id.balai.ui.text.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Moves a kiosk from screen to screen: hears codes and touches, asks the services, follows the
/// machine. All methods belong to the screen's thread.
public final class KioskViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(KioskViewModel.class);

  private final KioskContext context;
  private final KioskMachine machine;
  private final KioskBackend backend;
  private final Language firstLanguage;
  private final RepeatGuard repeats = new RepeatGuard();
  private final ReadOnlyObjectWrapper<KioskState> state;
  private final ReadOnlyObjectWrapper<Instant> now;
  private final ReadOnlyObjectWrapper<Figures> figures;
  private final ReadOnlyObjectWrapper<Notice> notice;
  private final HelpLine help;
  private final LabelLine label;
  private final BooleanProperty large = new SimpleBooleanProperty(this, "large");
  private final Countdown countdown = new Countdown();
  private final ClockCheck clockCheck;
  private final ReadOnlyBooleanWrapper clockIsWrong =
      new ReadOnlyBooleanWrapper(this, "clockIsWrong");
  private Ledger.@Nullable Subscription following;
  private Optional<Signer> storing = Optional.empty();
  private long asked;

  public KioskViewModel(KioskContext context) {
    this.context = context;
    this.machine = new KioskMachine(context.clock().instant());
    this.backend =
        new KioskBackend(
            context.services(),
            context.event(),
            context.door(),
            () -> context.messages().language().locale().getLanguage());
    this.help = new HelpLine(context);
    this.label = new LabelLine(context, this::touched);
    this.clockCheck = new ClockCheck(context.event());
    this.firstLanguage = context.messages().language();
    this.state = new ReadOnlyObjectWrapper<>(this, "state", machine.state());
    this.now = new ReadOnlyObjectWrapper<>(this, "now", context.clock().instant());
    this.figures = new ReadOnlyObjectWrapper<>(this, "figures", new Figures(0, 0));
    this.notice = new ReadOnlyObjectWrapper<>(this, "notice", Notice.NONE);
  }

  /// Where the kiosk stands.
  public ReadOnlyObjectProperty<KioskState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// The time at the last tick.
  public ReadOnlyObjectProperty<Instant> nowProperty() {
    return now.getReadOnlyProperty();
  }

  /// The counter at the foot.
  public ReadOnlyObjectProperty<Figures> figuresProperty() {
    return figures.getReadOnlyProperty();
  }

  /// What has to be said without leaving the screen.
  public ReadOnlyObjectProperty<Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /// Whether all type is enlarged by a quarter ("Aa Besar").
  public BooleanProperty largeProperty() {
    return large;
  }

  /// How long until the screen goes back.
  public Countdown countdown() {
    return countdown;
  }

  /// Whether the computer's clock cannot be right (R50).
  public ReadOnlyBooleanProperty clockIsWrongProperty() {
    return clockIsWrong.getReadOnlyProperty();
  }

  /// Who waits for an operator at this event, here or at another station.
  public ReadOnlyObjectProperty<List<HelpCall>> helpCallsProperty() {
    return help.callsProperty();
  }

  /// How the printing of the shown person's label goes, as the key of a sentence; empty: nothing.
  ReadOnlyStringProperty labelProperty() {
    return label.keyProperty();
  }

  /// Begins to follow what other stations record.
  public void start() {
    help.start();
    following = context.services().ledger().subscribe(this::recorded);
    context
        .tasks()
        .run(
            backend::newestRecord,
            clockCheck::recorded,
            e -> LOG.error("the newest record could not be read", e));
    refreshFigures();
    tick();
  }

  /// Ends the following.
  public void stop() {
    help.stop();
    if (following != null) {
      following.close();
      following = null;
    }
  }

  /// A camera or a serial scanner was shown something.
  public void sighted(Sighting sighting) {
    switch (sighting) {
      case Sighting.Badge(String text) -> codeRead(text);
      case Sighting.Certificate(String text) -> certificateSeen(text);
      case Sighting.Foreign(ForeignKind kind) -> foreignSeen(kind);
    }
  }

  /// A device read a code: hostile text. The next scan always wins, except over ink on the pad.
  public void codeRead(String text) {
    Instant at = context.clock().instant();
    if (machine.state().hasInk()) {
      boolean isStoring = storing.equals(signer(machine.state()));
      notice.set(isStoring ? Notice.STORING : Notice.SIGN_FIRST);
      context.station().sounds().play(Tone.WARN);
      touched();
    } else if (repeats.isRepeat(text, at)) {
      touched();
    } else if (CertificateCode.isCertificates(text)
        || (isExamining() && !BadgeCode.isBadgeShaped(BadgeCode.normalize(text)))) {
      ask(new KioskInput.Check(text));
    } else {
      ask(new KioskInput.Scan(text));
    }
  }

  /// A code that is no badge was held before a device. Answered where the kiosk waits for a code; a
  /// poster or a shirt behind a person never takes the screen away from them.
  public void foreignSeen(ForeignKind kind) {
    if (machine.state() instanceof KioskState.Resting) {
      ask(new KioskInput.Scan(kind.name()));
    } else if (machine.state() instanceof KioskState.Examining) {
      ask(new KioskInput.Check(kind.name()));
    }
  }

  /// The code of a certificate was held before a camera. Answered like a foreign one.
  ///
  /// @param text hostile
  public void certificateSeen(String text) {
    if (machine.state() instanceof KioskState.Resting || isExamining()) {
      ask(new KioskInput.Check(text));
    }
  }

  private boolean isExamining() {
    return machine.state() instanceof KioskState.Examining
        || machine.state() instanceof KioskState.Examined;
  }

  /// Somebody did something, or something happened: the one way in for every screen.
  public void handle(KioskInput input) {
    switch (input) {
      case KioskInput.Sign sign -> store(sign, this::signingBroke);
      case KioskInput.SignOnPaper seen -> store(seen, this::broke);
      case KioskInput.NotMe notMe -> {
        repeats.forget();
        ask(notMe);
      }
      case KioskInput.Request request -> ask(request);
      case KioskInput.CallHelp _ -> help.call(machine::state, this::go);
      case KioskInput.Move(String session) when session.equals(context.door().session()) ->
          go(new KioskInput.TimedOut());
      case KioskInput.Move(String session) -> context.station().operator().moved().accept(session);
      case KioskInput.Exit _ -> context.station().operator().left().run();
      default -> go(input);
    }
  }

  private void go(KioskInput input) {
    if (machine.handle(input, context.clock().instant())) {
      moved();
    }
  }

  /// Somebody is there.
  public void touched() {
    machine.touched(context.clock().instant());
  }

  /// Time went on; to be called a few times a second.
  public void tick() {
    Instant at = context.clock().instant();
    now.set(at);
    clockIsWrong.set(clockCheck.isWrong(at));
    if (machine.tick(at)) {
      moved();
    }
    countdown.show(machine.left(at), machine.state().patience());
  }

  /// Counts anew.
  public void refreshFigures() {
    context
        .tasks()
        .run(
            () -> Figures.of(context.services().repositories(), context.door()),
            figures::set,
            e -> LOG.error("the counter could not be read", e));
  }

  /// On the writer's thread.
  private void recorded(Entry entry) {
    boolean changesTheCount =
        entry.fact() instanceof DoorFact.Attended
            || entry.fact() instanceof DoorFact.AttendanceAnnulled
            || entry.fact() instanceof PeopleFact.Registered;
    if (changesTheCount && entry.fact().event().equals(context.event().id())) {
      Instant at = entry.provenance().at();
      context.tasks().show(() -> clockCheck.recorded(at));
      refreshFigures();
    }
  }

  private void ask(KioskInput.Request request) {
    long number = ++asked;
    KioskState from = machine.state();
    context
        .tasks()
        .run(
            () -> backend.answer(request, from), answer -> answered(number, answer), this::onError);
  }

  /// Stores a signature; the pad keeps its ink until that is certain.
  private void store(KioskInput.Request signature, Runnable broke) {
    KioskState from = machine.state();
    Optional<Signer> signer = signer(from);
    if (signer.isPresent() && !signer.equals(storing)) {
      storing = signer;
      notice.set(Notice.STORING);
      context
          .tasks()
          .run(
              () -> backend.answer(signature, from),
              answer -> stored(signer, () -> answered(answer)),
              cause -> {
                LOG.error("a signature could not be stored", cause);
                stored(signer, broke);
              });
    }
  }

  /// Whoever stands at the pad by then is told nothing about the signature of somebody before.
  private void stored(Optional<Signer> signer, Runnable tell) {
    if (storing.equals(signer)) {
      storing = Optional.empty();
    }
    if (signer(machine.state()).equals(signer)) {
      tell.run();
    }
  }

  /// Who signs what.
  private record Signer(UUID person, String declaration) {}

  private static Optional<Signer> signer(KioskState state) {
    Optional<PendingSignature> duty =
        switch (state) {
          case KioskState.Signing signing -> Optional.of(signing.duty());
          case KioskState.Aiding aiding -> aiding.duty();
          default -> Optional.empty();
        };
    return duty.map(one -> new Signer(one.person().id(), one.text().code()));
  }

  /// A newer scan is on its way and wins; this one is recorded all the same.
  private void answered(long number, KioskInput input) {
    if (number == asked) {
      answered(input);
    }
  }

  private void answered(KioskInput input) {
    switch (input) {
      case KioskState.Result answer -> answered(answer);
      case KioskState.Examined found -> {
        context.station().sounds().play(Verdict.of(found.report()).tone());
        go(found);
      }
      case KioskInput.Stored stored -> {
        notice.set(Notice.NONE);
        context.station().sounds().play(Tone.OK);
        go(stored);
      }
      case KioskInput.TextChanged changed -> {
        go(changed);
        notice.set(Notice.TEXT_CHANGED);
      }
      case KioskInput.NotStored(boolean isFull) ->
          notice.set(isFull ? Notice.DISK_FULL : Notice.NOT_STORED);
      default -> go(input);
    }
  }

  private void answered(KioskState.Result answer) {
    if (answer.answer() instanceof ScanResult.Failed) {
      repeats.forget();
    }
    context.station().sounds().play(ResultTone.of(answer.answer()));
    if (answer.answer() instanceof ScanResult.OperatorCard card) {
      var operator =
          new Actor(AccessLevel.OPERATOR, card.holder(), Optional.of(context.event().id()));
      help.operatorCame(operator);
      go(new KioskInput.OperatorCame(operator));
    } else {
      go(answer);
      label.answered(answer.answer());
    }
  }

  private void onError(Exception cause) {
    LOG.error("the door could not answer", cause);
    broke();
  }

  private void broke() {
    repeats.forget();
    context.station().sounds().play(Tone.BAD);
    go(new KioskInput.Broke());
  }

  private void moved() {
    KioskState next = machine.state();
    notice.set(Notice.NONE);
    label.leave();
    if (next instanceof KioskState.Resting) {
      context.messages().languageProperty().set(firstLanguage);
      large.set(false);
    }
    countdown.show(machine.left(context.clock().instant()), next.patience());
    state.set(next);
  }

  private void signingBroke() {
    notice.set(Notice.NOT_STORED);
    context.station().sounds().play(Tone.BAD);
  }
}
