package id.balai.service.signing;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Actor;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.declaration.TextRead;
import id.balai.domain.event.Event;
import id.balai.domain.event.PresenceSignature;
import id.balai.domain.log.ApartFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.OfflineRecords;
import id.balai.domain.log.Provenance;
import id.balai.domain.log.Recording;
import id.balai.domain.log.Repositories;
import id.balai.domain.log.SigningFact;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Circumstances;
import id.balai.domain.signature.PaperSignature;
import id.balai.domain.signature.Signature;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import id.balai.service.access.LoneDoor;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets people read a declaration and binds their strokes to exactly the text they were shown.
public final class SigningService {

  private static final Logger LOG = LoggerFactory.getLogger(SigningService.class);

  private static final int ADULT = 18;

  /// More than one other door would have to be ahead by a moment each time.
  private static final int ATTEMPTS = 3;

  private final Repositories repositories;
  private final DynamicsKeeper dynamics;
  private final Ledger ledger;
  private final CurrentActor currentActor;
  private final PendingDeclarations pending;
  private final Freezing freezing;
  private final LoneDoor lone;

  /// @param dynamics keeps how hands moved, where an event turned that on
  /// @param apart takes what is signed while the common database is away
  public SigningService(LedgerAccess access, DynamicsKeeper dynamics, OfflineRecords apart) {
    this.lone = new LoneDoor(access, apart);
    this.dynamics = dynamics;
    this.repositories = access.repositories();
    this.ledger = access.ledger();
    this.currentActor = access.currentActor();
    this.pending = new PendingDeclarations(access.repositories());
    this.freezing = new Freezing(access.repositories());
  }

  /// The text of a declaration as it stands now, in all its languages.
  public Optional<DeclarationText> text(UUID event, String declaration) {
    return repositories.declarations().current(event, declaration);
  }

  /// Stores a signature under the text that was shown, with the reading and the agreement before
  /// it, all or nothing; blocks until it is on disk. The first signature under a version freezes it
  /// (R15).
  ///
  /// @param drawn what was read and drawn; a `readAt` after `startedAt` is refused
  /// @return never [SigningResult.SignedOnPaper]
  /// @throws IllegalArgumentException when the pad opened before the text was shown to its end
  public SigningResult sign(SignatureSubmission drawn, Door door) {
    return sign(drawn, door, Actor.PARTICIPANT);
  }

  /// Stores a signature like [#sign(Drawn, Door)], with an operator beside the person.
  ///
  /// @param who who acts: an operator where somebody helped (R21)
  public SigningResult sign(SignatureSubmission drawn, Door door, Actor who) {
    if (drawn.captured().startedAt().isBefore(drawn.readAt())) {
      throw new IllegalArgumentException("the pad opens after the text was shown to its end");
    }
    Event event = repositories.events().find(door.event()).orElseThrow();
    Participant person = repositories.participants().find(drawn.participant()).orElseThrow();
    return answer(
        () -> refusal(event, person, drawn.text(), door),
        () -> store(drawn, event, currentActor.at(door, event, who), door));
  }

  /// Stores that somebody signed on a sheet of paper; blocks until it is on disk. It freezes the
  /// version like a signature on the pad.
  ///
  /// @param who the operator who saw it
  /// @return never [SigningResult.Signed]
  public SigningResult sign(PaperSignatureEntry seen, Door door, Actor who) {
    Event event = repositories.events().find(door.event()).orElseThrow();
    Participant person = repositories.participants().find(seen.participant()).orElseThrow();
    return answer(
        () -> refusal(event, person, seen.text(), door),
        () -> store(seen, event, currentActor.at(door, event, who), door));
  }

  /// What is refused, or else what is stored. A contradiction need not be about this person: two
  /// who are the first to sign a text in the same moment both freeze it. The second one is stored
  /// when it is tried again, for the text is frozen then.
  private static SigningResult answer(
      Supplier<Optional<SigningResult>> refusal, Supplier<Optional<SigningResult>> storing) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<SigningResult> answer = refusal.get().or(storing);
      if (answer.isPresent()) {
        return answer.get();
      }
    }
    return new SigningResult.Failed();
  }

  /// Stores at the desk that somebody signed with a pen for being present; blocks until it is on
  /// disk.
  ///
  /// @return [SigningResult.NotOwed] where the event asks for no such signature, or the person need
  ///   not give one
  public SigningResult signPresence(UUID event, String session, UUID participant) {
    currentActor.require(AccessLevel.OPERATOR, event);
    Actor who = currentActor.actor().orElseThrow();
    var door = new Door(event, session, CurrentActor.NAME);
    return text(event, PresenceSignature.code(session))
        .map(text -> text.in(text.language()))
        .map(
            text ->
                new PaperSignatureEntry(
                    participant, text, PaperSignature.Kind.PEN, Optional.empty()))
        .map(seen -> sign(seen, door, who))
        .orElseGet(SigningResult.NotOwed::new);
  }

  /// Takes back a signature that was recorded wrongly, on the pad or on paper; blocks until it is
  /// on disk. It stays in the log with the reason, its place on the sheet is free again, and the
  /// person can sign again.
  ///
  /// @param reason not blank
  public AnnullingResult annul(UUID event, String declaration, UUID person, String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("nothing is taken back without a reason");
    }
    Event planned = repositories.events().find(event).orElseThrow();
    Optional<Integer> version = signedVersion(event, declaration, person);
    if (version.isEmpty()) {
      return new AnnullingResult.NotSigned();
    }
    var fact =
        new SigningFact.SignatureAnnulled(
            event, declaration, version.get(), person, reason.strip());
    return ledger
        .record(currentActor.by(planned), fact)
        .map(
            AnnullingResult.Annulled::new,
            AnnullingResult.NotSigned::new,
            AnnullingResult.Failed::new);
  }

  private Optional<Integer> signedVersion(UUID event, String declaration, UUID person) {
    return repositories
        .signatures()
        .find(event, declaration, person)
        .map(Signature::version)
        .or(
            () ->
                repositories.signatures().onPaper(event).stream()
                    .filter(one -> one.declaration().equals(declaration))
                    .filter(one -> one.participant().equals(person))
                    .map(PaperSignature::version)
                    .findFirst());
  }

  private Optional<SigningResult> refusal(
      Event event, Participant person, DeclarationText text, Door door) {
    if (repositories.signatures().hasSigned(event.id(), text.code(), person.id())) {
      return Optional.of(new SigningResult.AlreadySigned());
    }
    if (!pending.of(event, door.session(), person).contains(text.code())) {
      return Optional.of(new SigningResult.NotOwed());
    }
    boolean isInForce =
        text(event.id(), text.code())
            .filter(now -> now.version() == text.version())
            .filter(now -> now.in(text.language()).hash().equals(text.hash()))
            .isPresent();
    return isInForce ? Optional.empty() : Optional.of(new SigningResult.TextChanged());
  }

  /// @return empty where it contradicts what another one stored meanwhile
  private Optional<SigningResult> store(
      SignatureSubmission drawn, Event event, Provenance by, Door door) {
    Signature signature = signature(drawn, door);
    var read = TextRead.of(drawn.text());
    UUID person = drawn.participant();
    Circumstances how = signature.circumstances();
    var facts = new ArrayList<Fact>();
    var shown = new SigningFact.TextShown(read, person, how.shownAt(), drawn.readAt());
    var agreed = new SigningFact.Agreed(read, person, how.agreedAt());
    facts.add(shown);
    facts.add(agreed);
    inForce(event, drawn.text()).flatMap(text -> freezing.of(event, text)).ifPresent(facts::add);
    facts.add(new SigningFact.Signed(signature));
    var apart = new ApartFact.SignedApart(shown, agreed, signature);
    Optional<SigningResult> result = record(facts, apart, new SigningResult.Signed(signature), by);
    result
        .filter(SigningResult.Signed.class::isInstance)
        .ifPresent(_ -> keepDynamics(drawn, event));
    return result;
  }

  /// The signature stands whether or not this succeeds. Somebody whose date of birth is not known
  /// counts as an adult.
  private void keepDynamics(SignatureSubmission drawn, Event event) {
    boolean isMinor =
        repositories
            .participants()
            .find(drawn.participant())
            .flatMap(Participant::birth)
            .filter(birth -> birth.plusYears(ADULT).isAfter(event.date()))
            .isPresent();
    if (drawn.captured().dynamics().isEmpty() || isMinor || !event.privacy().recordsDynamics()) {
      return;
    }
    try {
      byte[] moved = drawn.captured().dynamics().get().bytes();
      dynamics.keep(event.id(), drawn.text().code(), drawn.participant(), moved);
    } catch (IOException e) {
      LOG.error("the dynamics of a signature were not kept", e);
    }
  }

  private Optional<SigningResult> store(
      PaperSignatureEntry seen, Event event, Provenance by, Door door) {
    DeclarationText text = seen.text();
    var signature =
        new PaperSignature(
            event.id(),
            text.code(),
            text.version(),
            text.hash(),
            seen.participant(),
            door.session(),
            door.station(),
            currentActor.now(),
            seen.kind(),
            by.actor(),
            seen.assistance());
    var facts = new ArrayList<Fact>();
    inForce(event, text).flatMap(whole -> freezing.of(event, whole)).ifPresent(facts::add);
    facts.add(new SigningFact.SignedOnPaper(signature));
    var apart = new ApartFact.SignedOnPaperApart(signature);
    return record(facts, apart, new SigningResult.SignedOnPaper(), by);
  }

  /// The version with all its languages: they are frozen together.
  private Optional<DeclarationText> inForce(Event event, DeclarationText shown) {
    return text(event.id(), shown.code());
  }

  private Optional<SigningResult> record(
      List<Fact> facts, ApartFact apart, SigningResult stored, Provenance by) {
    Recording recorded = lone.isAlone() ? lone.record(by, apart) : recordTogether(facts, apart, by);
    return recorded.map(
        () -> Optional.of(stored), Optional::empty, () -> Optional.of(new SigningResult.Failed()));
  }

  /// Where the common database went away meanwhile, nobody knows whether it took the signature: the
  /// same one twice counts once.
  private Recording recordTogether(List<Fact> facts, ApartFact apart, Provenance by) {
    Recording recorded = ledger.record(by, facts);
    return recorded instanceof Recording.Failed && lone.isAway()
        ? lone.record(by, apart)
        : recorded;
  }

  private Signature signature(SignatureSubmission drawn, Door door) {
    DeclarationText text = drawn.text();
    Instant now = currentActor.now();
    return new Signature(
        door.event(),
        text.code(),
        text.version(),
        text.hash(),
        drawn.participant(),
        door.session(),
        door.station(),
        drawn.readAt(),
        drawn.captured().startedAt(),
        now,
        drawn.captured().ink(),
        circumstances(drawn, door, now));
  }

  /// Who came in the person's place is known from the door, not from the pad.
  private Circumstances circumstances(SignatureSubmission drawn, Door door, Instant now) {
    Circumstances how = drawn.circumstances();
    return new Circumstances(
        drawn.text().language(),
        how.shownAt(),
        how.agreedAt().isAfter(now) ? now : how.agreedAt(),
        how.identification(),
        how.assistance(),
        repositories
            .attendances()
            .find(door.event(), door.session(), drawn.participant())
            .flatMap(Attendance::delegate));
  }
}
