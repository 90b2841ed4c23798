package id.balai.ui.kiosk;

import id.balai.domain.access.Actor;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.declaration.DeclarationText;
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
import java.util.UUID;

/// Asks the services at the kiosk's door; everything here blocks and belongs into the background.
final class KioskBackend {

  private final KioskContext context;

  KioskBackend(KioskContext context) {
    this.context = context;
  }

  KioskInput scan(String typed) {
    Optional<KioskInput> asked =
        context.services().checkIn().toBeAsked(typed, context.door()).map(KioskInput.Asked::new);
    return asked.orElseGet(
        () ->
            answered(context.services().checkIn().scan(typed, context.door()), SigningMode.BADGE));
  }

  KioskInput.Answered admit(UUID participant, Attendance.Means means, Optional<Delegate> delegate) {
    ScanResult answer =
        context.services().checkIn().admit(participant, context.door(), means, delegate);
    return answered(
        answer, means == Attendance.Means.BADGE ? SigningMode.BADGE : SigningMode.SEARCH);
  }

  /// Takes back what the scan recorded that an answer told of; leads back where it recorded
  /// nothing.
  KioskInput takeBack(ScanResult answer) {
    TakingBack taking = context.services().checkIn().takingBack();
    return switch (answer) {
      case ScanResult.Ok caused -> said(taking.takeBack(caused.attendance(), context.door()));
      case ScanResult.Left caused when caused.isNew() ->
          said(taking.takeBack(caused.passage(), context.door()));
      case ScanResult.Returned caused -> said(taking.takeBack(caused.passage(), context.door()));
      default -> new KioskInput.Back();
    };
  }

  private static KioskInput said(boolean isTakenBack) {
    return isTakenBack ? new KioskInput.TakenBack() : new KioskInput.Broke();
  }

  KioskInput.Answered register(WalkIn form) {
    return answered(
        context.services().registration().walkIn(form, context.door()), SigningMode.SEARCH);
  }

  /// Checks the code of a certificate against the office's keys on this computer; nothing is
  /// recorded of it.
  KioskInput.Examined examine(String typed) {
    return new KioskInput.Examined(context.services().verifying().text(typed));
  }

  /// The first of these declarations that has a text, with the others behind it.
  Optional<PendingSignature> next(Participant person, List<String> owes, SigningMode manner) {
    for (int i = 0; i < owes.size(); i++) {
      List<String> later = owes.subList(i + 1, owes.size());
      Optional<PendingSignature> duty =
          context
              .services()
              .signing()
              .text(context.event().id(), owes.get(i))
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
    return context
        .services()
        .repositories()
        .attendances()
        .find(context.event().id(), context.door().session(), person.id())
        .flatMap(Attendance::delegate);
  }

  /// When something was recorded last at this event; long ago where nothing was. Asked when the
  /// kiosk opens, which is when its door meets the event.
  Instant newestRecord() {
    context.services().checkIn().meet(context.door());
    return context.services().log().newest(context.event().id(), 1).stream()
        .map(entry -> entry.provenance().at())
        .findFirst()
        .orElse(Instant.EPOCH);
  }

  /// What somebody still has to sign in this session.
  Optional<PendingSignature> owed(Participant person, SigningMode manner) {
    List<String> owes =
        new PendingDeclarations(context.services().repositories())
            .of(context.event(), context.door().session(), person);
    return next(person, owes, manner);
  }

  /// The language of the moment where the text has it, its first one elsewhere.
  private String language(DeclarationText text) {
    String wanted = context.messages().language().locale().getLanguage();
    return text.languages().contains(wanted) ? wanted : text.language();
  }

  private KioskInput.Answered answered(ScanResult answer, SigningMode manner) {
    Optional<PendingSignature> next =
        switch (answer) {
          case ScanResult.Ok ok -> next(ok.participant(), ok.owes(), manner);
          case ScanResult.Returned back -> next(back.participant(), back.owes(), manner);
          case ScanResult.Already again -> next(again.participant(), again.owes(), manner);
          case ScanResult.Apart apart ->
              apart.participant().flatMap(person -> next(person, apart.owes(), manner));
          default -> Optional.empty();
        };
    return new KioskInput.Answered(answer, next);
  }

  /// Stores what somebody drew.
  SignedDuty sign(SignatureSubmission drawn, PendingSignature duty) {
    var signing = context.services().signing();
    return signed(signing.sign(drawn, context.door(), duty.manner().who()), duty);
  }

  /// Stores that somebody signed on a sheet of paper before the eyes of an operator.
  SignedDuty sign(PaperSignatureEntry seen, Actor who, PendingSignature duty) {
    return signed(context.services().signing().sign(seen, context.door(), who), duty);
  }

  private SignedDuty signed(SigningResult result, PendingSignature duty) {
    SigningMode manner = duty.manner();
    return switch (result) {
      case SigningResult.Signed _,
          SigningResult.SignedOnPaper _,
          SigningResult.AlreadySigned _,
          SigningResult.NotOwed _ ->
          new SignedDuty(result, next(duty.person(), duty.later(), manner));
      case SigningResult.TextChanged _ ->
          new SignedDuty(result, next(duty.person(), duty.withLater(), manner));
      case SigningResult.Failed _ -> new SignedDuty(result, Optional.empty());
    };
  }

  /// The result of a signature, with what is to be signed next.
  record SignedDuty(SigningResult result, Optional<PendingSignature> next) {}
}
