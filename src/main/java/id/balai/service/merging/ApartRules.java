package id.balai.service.merging;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.RefusalReason;
import id.balai.domain.badge.Badge;
import id.balai.domain.badge.BadgeCode;
import id.balai.domain.badge.Card;
import id.balai.domain.badge.OperatorCard;
import id.balai.domain.badge.ShownCard;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.domain.log.ApartFact;
import id.balai.domain.log.ApartOutcome;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Repositories;
import id.balai.domain.log.SigningFact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.name.NameKeys;
import id.balai.domain.participant.name.PersonName;
import id.balai.service.checkin.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// The rules by which it is decided what counts for what was recorded apart; each of them comes to
/// the same whichever door is merged first. Of one person in one session the earliest record
/// stands, at whichever door it was; of two signatures under one declaration the first one.
final class ApartRules {

  /// Two doors at the very same moment: by the name of the door.
  private static final Comparator<Attendance> EARLIER =
      Comparator.comparing(Attendance::arrival).thenComparing(Attendance::station);

  private static final Optional<UUID> NOBODY = Optional.empty();

  private final Repositories repositories;
  private final SignatureRules signatures;
  private final PassageRules passages;

  ApartRules(Repositories repositories) {
    this.repositories = repositories;
    this.signatures = new SignatureRules(repositories);
    this.passages = new PassageRules(repositories);
  }

  /// What counts as things are now.
  ///
  /// @param fact recorded apart, or one that was contradicted when it came into the common log
  Meaning meaning(Fact fact, Entry entry) {
    return switch (fact) {
      case ApartFact apart -> inEvent(apart, entry);
      case PeopleFact.Registered _,
          DoorFact.Attended _,
          SigningFact.Signed _,
          SigningFact.SignedOnPaper _ ->
          inEvent(fact, entry);
      case WorkspaceFact.EventPlanned planned -> planned(planned.plan());
      case DoorFact.BadgeIssued issued
          when repositories.badges().shown(issued.badge().code()).isPresent() ->
          Meaning.nothing(ApartOutcome.KNOWN, fact.person());
      // Whatever record it was of has gone, or another one stands now.
      case DoorFact.AttendanceAnnulled annulled when !isStanding(annulled.attendance()) ->
          Meaning.nothing(ApartOutcome.KNOWN, fact.person());
      // What stood against it may have gone: it is tried once more as it is.
      default ->
          repositories.events().closedAt(fact.event()).isPresent()
              ? Meaning.nothing(ApartOutcome.EVENT_CLOSED, fact.person())
              : new Meaning(List.of(fact), ApartOutcome.COUNTED, fact.person());
    };
  }

  private boolean isStanding(Attendance attendance) {
    return repositories
        .attendances()
        .find(attendance.event(), attendance.session(), attendance.participant())
        .filter(attendance::isSameRecord)
        .isPresent();
  }

  /// An event of another laptop may have the same code.
  private Meaning planned(Event plan) {
    return repositories.events().find(plan.id()).isPresent()
        ? new Meaning(List.of(new WorkspaceFact.EventPlanned(plan)), ApartOutcome.COUNTED, NOBODY)
        : new Meaning(
            List.of(new WorkspaceFact.EventPlanned(plan.coded(freeCode(plan.code())))),
            ApartOutcome.RENUMBERED,
            NOBODY);
  }

  private String freeCode(String code) {
    return IntStream.iterate(2, number -> number + 1)
        .mapToObj(number -> code + "-" + number)
        .filter(free -> repositories.events().find(free).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private Meaning inEvent(Fact fact, Entry entry) {
    Optional<Event> event = repositories.events().find(fact.event());
    if (event.isEmpty() || repositories.events().closedAt(fact.event()).isPresent()) {
      return Meaning.nothing(ApartOutcome.EVENT_CLOSED, fact.person());
    }
    return switch (fact) {
      case ApartFact.ScannedApart scan -> scanned(scan, entry, event.get());
      case ApartFact.AdmittedApart admitted -> admitted(admitted.attendance(), event.get());
      case ApartFact.RegisteredApart registered ->
          registered(
              new PeopleFact.Registered(registered.participant(), registered.consent()),
              List.of(
                  new DoorFact.BadgeIssued(registered.badge()),
                  new DoorFact.Attended(registered.attendance())));
      case ApartFact.SignedApart signed -> signatures.meaning(signed, event.get());
      case ApartFact.SignedOnPaperApart signed -> signatures.meaning(signed, event.get());
      case DoorFact.Attended attended -> attended(attended, event.get());
      case PeopleFact.Registered registered -> registered(registered, List.of());
      case SigningFact.Signed signed -> signatures.meaning(signed, event.get());
      case SigningFact.SignedOnPaper signed -> signatures.meaning(signed, event.get());
      default -> throw new IllegalArgumentException("not of a door");
    };
  }

  private Meaning scanned(ApartFact.ScannedApart scan, Entry entry, Event event) {
    Optional<Session> session = event.session(scan.session());
    Optional<BadgeCode> code = BadgeCode.parse(scan.code());
    if (session.isEmpty() || code.isEmpty()) {
      return Meaning.nothing(ApartOutcome.NOT_OPEN, Optional.empty());
    }
    Optional<ShownCard> shown = repositories.badges().shown(code.get());
    if (shown.isEmpty()) {
      return refused(scan, RefusalReason.UNKNOWN, Optional.empty());
    }
    Card card = shown.get().card();
    if (card instanceof OperatorCard) {
      return Meaning.nothing(ApartOutcome.COUNTED, Optional.empty());
    }
    if (!card.event().equals(event.id())) {
      return refused(scan, RefusalReason.WRONG_EVENT, Optional.empty());
    }
    Instant at = entry.provenance().at();
    Optional<Participant> person = shown.get().holder();
    if (wasEnded(card, at) || person.isEmpty()) {
      return refused(scan, reason(card), person);
    }
    Optional<Attendance> first =
        repositories.attendances().find(event.id(), scan.session(), person.get().id());
    if (first.isPresent() && first.get().arrival().isBefore(at)) {
      return passages.meaning(first.get(), scan, entry, event);
    }
    if (first.isEmpty() && Step.isExit(event, scan.place())) {
      return refused(scan, RefusalReason.NOT_INSIDE, person);
    }
    Optional<RefusalReason> hindrance = hindrance(person.get(), session.get(), at);
    return hindrance
        .map(reason -> refused(scan, reason, person))
        .orElseGet(() -> attended(attendance(scan, entry, person.get(), event)));
  }

  /// The presence that a badge read apart tells of.
  static Attendance attendance(
      ApartFact.ScannedApart scan, Entry entry, Participant person, Event event) {
    return new Attendance(
            event.id(),
            scan.session(),
            person.id(),
            entry.provenance().at(),
            entry.provenance().station(),
            Attendance.Means.BADGE)
        .under(event.privacy().notice().version());
  }

  /// Recorded at a laptop that did not know of a badge that had been replaced elsewhere.
  private Meaning attended(DoorFact.Attended attended, Event event) {
    Attendance attendance = attended.attendance();
    Optional<Card> ended =
        attended
            .code()
            .flatMap(BadgeCode::parse)
            .flatMap(repositories.badges()::shown)
            .map(ShownCard::card)
            .filter(card -> wasEnded(card, attendance.arrival()));
    if (ended.isEmpty()) {
      return admitted(attendance, event);
    }
    RefusalReason reason = reason(ended.get());
    var facts = new ArrayList<Fact>();
    if (isStanding(attendance)) {
      facts.add(new DoorFact.AttendanceAnnulled(attendance, "kartu sudah diganti atau dicabut"));
    }
    facts.add(
        new DoorFact.Refused(
            event.id(), attendance.session(), reason, attended.code(), attended.person()));
    return new Meaning(facts, outcome(reason), attended.person());
  }

  private static RefusalReason reason(Card ended) {
    return ended.state() == Badge.State.REPLACED ? RefusalReason.REPLACED : RefusalReason.REVOKED;
  }

  private Meaning admitted(Attendance attendance, Event event) {
    Optional<UUID> who = Optional.of(attendance.participant());
    boolean isOnList =
        event.session(attendance.session()).isPresent()
            && repositories
                .participants()
                .find(attendance.participant())
                .flatMap(person -> person.inSession(attendance.session()))
                .isPresent();
    return isOnList ? attended(attendance) : Meaning.nothing(ApartOutcome.NOT_ON_LIST, who);
  }

  /// @param with what was recorded together with it
  private Meaning registered(PeopleFact.Registered registered, List<Fact> with) {
    Participant person = registered.participant();
    Optional<UUID> who = Optional.of(person.id());
    if (repositories.participants().find(person.id()).isPresent()) {
      return Meaning.nothing(ApartOutcome.KNOWN, who);
    }
    List<Participant> others = repositories.participants().ofEvent(person.event());
    boolean isTaken = others.stream().anyMatch(other -> other.number() == person.number());
    boolean isNamesake = others.stream().anyMatch(other -> isNamesake(person, other));
    int number =
        isTaken ? repositories.participants().lastNumber(person.event()) + 1 : person.number();
    ApartOutcome counted = isTaken ? ApartOutcome.RENUMBERED : ApartOutcome.COUNTED;
    var facts = new ArrayList<Fact>();
    facts.add(new PeopleFact.Registered(person.anew(person.id(), number), registered.consent()));
    facts.addAll(with);
    return new Meaning(facts, isNamesake ? ApartOutcome.SAME_NAME : counted, who);
  }

  /// Whether two people have one name, whatever their titles.
  static boolean isNamesake(Participant one, Participant other) {
    return !one.id().equals(other.id()) && key(one).equals(key(other));
  }

  private static String key(Participant person) {
    return NameKeys.sortKey(PersonName.of(person.name()).name());
  }

  private static boolean wasEnded(Card card, Instant at) {
    return card.state() != Badge.State.ISSUED
        && card.endedAt().filter(ended -> ended.isAfter(at)).isEmpty();
  }

  private static Optional<RefusalReason> hindrance(
      Participant person, Session session, Instant at) {
    if (session.isTooEarly(at)) {
      return Optional.of(RefusalReason.NOT_OPEN);
    }
    if (session.isOver(at)) {
      return Optional.of(RefusalReason.CLOSED);
    }
    return person.inSession(session.code()).isEmpty()
        ? Optional.of(RefusalReason.NOT_ON_LIST)
        : Optional.empty();
  }

  private Meaning attended(Attendance attendance) {
    Optional<UUID> who = Optional.of(attendance.participant());
    Optional<Attendance> first =
        repositories
            .attendances()
            .find(attendance.event(), attendance.session(), attendance.participant());
    if (first.filter(attendance::isSameRecord).isPresent()) {
      return Meaning.nothing(ApartOutcome.KNOWN, who);
    }
    if (first.isPresent() && EARLIER.compare(first.get(), attendance) <= 0) {
      return Meaning.nothing(ApartOutcome.REPEATED, who);
    }
    var facts = new ArrayList<Fact>();
    first.ifPresent(
        later ->
            facts.add(
                new DoorFact.AttendanceAnnulled(
                    later, "terbaca lebih dulu: " + attendance.station())));
    facts.add(new DoorFact.Attended(attendance));
    // They went with the later record.
    repositories
        .attendances()
        .passages(attendance.event(), attendance.session(), attendance.participant())
        .stream()
        .map(DoorFact.Passed::new)
        .forEach(facts::add);
    return new Meaning(
        facts, first.isPresent() ? ApartOutcome.CAME_EARLIER : ApartOutcome.COUNTED, who);
  }

  private static Meaning refused(
      ApartFact.ScannedApart scan, RefusalReason reason, Optional<Participant> person) {
    Optional<UUID> who = person.map(Participant::id);
    Fact fact =
        new DoorFact.Refused(scan.event(), scan.session(), reason, Optional.of(scan.code()), who);
    return new Meaning(List.of(fact), outcome(reason), who);
  }

  private static ApartOutcome outcome(RefusalReason reason) {
    return switch (reason) {
      case REPLACED -> ApartOutcome.REPLACED;
      case REVOKED -> ApartOutcome.REVOKED;
      case WRONG_EVENT -> ApartOutcome.WRONG_EVENT;
      case NOT_OPEN, CLOSED -> ApartOutcome.NOT_OPEN;
      case NOT_ON_LIST -> ApartOutcome.NOT_ON_LIST;
      case NOT_INSIDE -> ApartOutcome.NOT_INSIDE;
      case UNKNOWN, FOREIGN, BAD_CHECK -> ApartOutcome.UNKNOWN;
    };
  }
}
