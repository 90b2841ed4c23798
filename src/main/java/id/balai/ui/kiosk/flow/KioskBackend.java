package id.balai.ui.kiosk.flow;

import id.balai.domain.access.Actor;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.Event;
import id.balai.domain.participant.Delegate;
import id.balai.domain.participant.Participant;
import id.balai.service.checkin.TakingBack;
import id.balai.service.registration.WalkIn;
import id.balai.service.signing.PaperSignatureEntry;
import id.balai.service.signing.PendingDeclarations;
import id.balai.service.signing.SignatureSubmission;
import id.balai.service.signing.SigningResult;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Answers what a kiosk asks of the services at its door. Everything here blocks and belongs into
/// the background.
public final class KioskBackend {

  private final KioskServices services;
  private final Event event;
  private final Door door;
  private final Supplier<String> language;

  /// @param language ISO 639 code of the language of the moment
  public KioskBackend(KioskServices services, Event event, Door door, Supplier<String> language) {
    this.services = services;
    this.event = event;
    this.door = door;
    this.language = language;
  }

  /// The answer, after whatever follows from it is on disk.
  ///
  /// @param state where the kiosk stood when it asked
  public KioskInput answer(KioskInput.Request request, KioskState state) {
    return switch (request) {
      case KioskInput.Scan(String text) -> scan(text);
      case KioskInput.Check(String text) ->
          new KioskState.Examined(services.verifying().text(text));
      case KioskInput.Admit in -> admit(in);
      case KioskInput.NotMe _ ->
          state instanceof KioskState.Result shown
              ? takeBack(shown.answer())
              : new KioskInput.Back();
      case KioskInput.Enter(WalkIn form) ->
          answered(services.registration().walkIn(form, door), SigningMode.SEARCH);
      case KioskInput.Help(Participant person) -> new KioskInput.Found(person, owed(person));
      case KioskInput.Sign(SignatureSubmission drawn) ->
          inDuty(
              state,
              duty -> signed(services.signing().sign(drawn, door, duty.manner().who()), duty));
      case KioskInput.SignOnPaper in -> inDuty(state, duty -> sign(in, duty, state));
    };
  }

  /// Nothing is stored where the kiosk stands elsewhere meanwhile.
  private static KioskInput inDuty(
      KioskState state, Function<PendingSignature, KioskInput> signing) {
    return dutyIn(state).map(signing).orElseGet(KioskInput.Back::new);
  }

  private static Optional<PendingSignature> dutyIn(KioskState state) {
    return switch (state) {
      case KioskState.Signing signing -> Optional.of(signing.duty());
      case KioskState.Aiding aiding -> aiding.duty();
      default -> Optional.empty();
    };
  }

  private KioskInput scan(String typed) {
    return services
        .checkIn()
        .toBeAsked(typed, door)
        .<KioskInput>map(KioskInput.Asked::new)
        .orElseGet(() -> answered(services.checkIn().scan(typed, door), SigningMode.BADGE));
  }

  private KioskInput admit(KioskInput.Admit in) {
    ScanResult answer = services.checkIn().admit(in.participant(), door, in.means(), in.delegate());
    return answered(
        answer, in.means() == Attendance.Means.BADGE ? SigningMode.BADGE : SigningMode.SEARCH);
  }

  /// Takes back what the scan recorded that an answer told of; leads back where it recorded
  /// nothing.
  private KioskInput takeBack(ScanResult answer) {
    TakingBack taking = services.checkIn().takingBack();
    return switch (answer) {
      case ScanResult.Ok caused -> said(taking.takeBack(caused.attendance(), door));
      case ScanResult.Left caused when caused.isNew() ->
          said(taking.takeBack(caused.passage(), door));
      case ScanResult.Returned caused -> said(taking.takeBack(caused.passage(), door));
      default -> new KioskInput.Back();
    };
  }

  private static KioskInput said(boolean isTakenBack) {
    return isTakenBack ? new KioskState.TakenBack() : new KioskInput.Broke();
  }

  /// The first of these declarations that has a text, with the others behind it.
  private Optional<PendingSignature> next(
      Participant person, List<String> owes, SigningMode manner) {
    for (int i = 0; i < owes.size(); i++) {
      List<String> later = owes.subList(i + 1, owes.size());
      Optional<PendingSignature> duty =
          services
              .signing()
              .text(event.id(), owes.get(i))
              .map(
                  text ->
                      new PendingSignature(
                          person, text, language(text), later, manner, cameFor(person)));
      if (duty.isPresent()) {
        return duty;
      }
    }
    return Optional.empty();
  }

  /// Who came in this person's place.
  private Optional<Delegate> cameFor(Participant person) {
    return services
        .repositories()
        .attendances()
        .find(event.id(), door.session(), person.id())
        .flatMap(Attendance::delegate);
  }

  /// When something was recorded last at this event; long ago where nothing was. Asked when the
  /// kiosk opens, which is when its door meets the event.
  public Instant newestRecord() {
    services.checkIn().meet(door);
    return services.log().newest(event.id(), 1).stream()
        .map(entry -> entry.provenance().at())
        .findFirst()
        .orElse(Instant.EPOCH);
  }

  /// What somebody still has to sign in this session.
  private Optional<PendingSignature> owed(Participant person) {
    List<String> owes =
        new PendingDeclarations(services.repositories()).of(event, door.session(), person);
    return next(person, owes, SigningMode.BADGE);
  }

  /// The language of the moment where the text has it, its first one elsewhere.
  private String language(DeclarationText text) {
    String wanted = language.get();
    return text.languages().contains(wanted) ? wanted : text.language();
  }

  private KioskState.Result answered(ScanResult answer, SigningMode manner) {
    Optional<PendingSignature> next =
        switch (answer) {
          case ScanResult.Ok ok -> next(ok.participant(), ok.owes(), manner);
          case ScanResult.Returned back -> next(back.participant(), back.owes(), manner);
          case ScanResult.Already again -> next(again.participant(), again.owes(), manner);
          case ScanResult.Apart apart ->
              apart.participant().flatMap(person -> next(person, apart.owes(), manner));
          default -> Optional.empty();
        };
    return new KioskState.Result(answer, next);
  }

  private KioskInput sign(KioskInput.SignOnPaper in, PendingSignature duty, KioskState state) {
    Actor who = state instanceof KioskState.Aiding aiding ? aiding.who() : duty.manner().who();
    var seen =
        new PaperSignatureEntry(duty.person().id(), duty.shown(), in.kind(), in.assistance());
    return signed(services.signing().sign(seen, door, who), duty);
  }

  private KioskInput signed(SigningResult result, PendingSignature duty) {
    return switch (result) {
      case SigningResult.Signed _,
          SigningResult.SignedOnPaper _,
          SigningResult.AlreadySigned _,
          SigningResult.NotOwed _ ->
          new KioskInput.Stored(next(duty.person(), duty.later(), duty.manner()));
      case SigningResult.TextChanged _ ->
          new KioskInput.TextChanged(next(duty.person(), duty.withLater(), duty.manner()));
      case SigningResult.Failed _ -> new KioskInput.NotStored(services.ledger().isFull());
    };
  }
}
