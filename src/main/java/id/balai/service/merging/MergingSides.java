package id.balai.service.merging;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.badge.BadgeCode;
import id.balai.domain.badge.Card;
import id.balai.domain.badge.ShownCard;
import id.balai.domain.event.Event;
import id.balai.domain.log.ApartFact;
import id.balai.domain.log.ApartOutcome;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Entry;
import id.balai.domain.log.EventLog;
import id.balai.domain.log.Fact;
import id.balai.domain.log.MergingFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Repositories;
import id.balai.domain.log.SigningFact;
import id.balai.domain.participant.Participant;
import id.balai.service.merging.MergingCase.Kind;
import id.balai.service.merging.MergingCase.Side;
import id.balai.service.merging.MergingLog.Signed;
import id.balai.service.merging.SignatureRules.Left;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Finds the two sides of a case as they stand now, and what would let the other one count.
final class MergingSides {

  /// Why something no longer counts.
  static final String REASON = "diputuskan saat penggabungan";

  private final Repositories repositories;
  private final EventLog log;
  private final SignatureRules signatures;

  MergingSides(Repositories repositories, EventLog log) {
    this.repositories = repositories;
    this.log = log;
    this.signatures = new SignatureRules(repositories);
  }

  /// Two sides.
  ///
  /// @param isApart whether what was recorded apart counts now
  /// @param isOpen whether a person may decide
  /// @param turning the facts that let the other side count
  /// @param pair where two entries may be one person
  record Both(
      Side apart,
      Optional<Side> against,
      boolean isApart,
      boolean isOpen,
      List<Fact> turning,
      Optional<Pair> pair) {}

  /// Two entries that may be one person.
  ///
  /// @param other who was there
  /// @param newcomer who registered apart; empty while both are one entry
  record Pair(Participant other, Optional<Participant> newcomer) {}

  /// @param entry what was recorded apart
  Both of(MergingFact.ApartDecided decided, Entry entry, Event event, MergingLog known) {
    ApartOutcome outcome = decided.outcome();
    return switch (entry.fact()) {
      case ApartFact.ScannedApart scan ->
          decided
              .participant()
              .flatMap(repositories.participants()::find)
              .map(who -> ApartRules.attendance(scan, entry, who, event))
              .map(
                  attendance ->
                      presence(attendance, outcome, ended(scan.code(), scan.session()), known))
              .orElseGet(() -> unknown(scan, entry));
      case ApartFact.AdmittedApart admitted ->
          presence(admitted.attendance(), outcome, Optional.empty(), known);
      case ApartFact.SignedApart signed ->
          signature(
              new Signed(Left.of(signed.signature()), new SigningFact.Signed(signed.signature())),
              outcome,
              known);
      case ApartFact.SignedOnPaperApart signed ->
          signature(
              new Signed(
                  Left.of(signed.signature()), new SigningFact.SignedOnPaper(signed.signature())),
              outcome,
              known);
      case ApartFact.RegisteredApart registered ->
          registration(registered.participant(), entry, outcome, known);
      case DoorFact.Attended attended ->
          presence(attended.attendance(), outcome, ended(attended), known);
      case SigningFact.Signed signed ->
          signature(new Signed(Left.of(signed.signature()), signed), outcome, known);
      case SigningFact.SignedOnPaper signed ->
          signature(new Signed(Left.of(signed.signature()), signed), outcome, known);
      case PeopleFact.Registered registered ->
          registration(registered.participant(), entry, outcome, known);
      default -> alone(side(Kind.RECORD, "", entry), outcome.counts());
    };
  }

  private static Both unknown(ApartFact.ScannedApart scan, Entry entry) {
    return alone(side(Kind.BADGE, scan.session(), entry), false);
  }

  private static Both alone(Side side, boolean isCounting) {
    return new Both(side, Optional.empty(), isCounting, false, List.of(), Optional.empty());
  }

  private Both presence(
      Attendance apart, ApartOutcome outcome, Optional<Side> ended, MergingLog known) {
    boolean isOpen =
        switch (outcome) {
          case REPEATED, CAME_EARLIER, REPLACED, REVOKED, NOT_OPEN -> true;
          default -> false;
        };
    Optional<Attendance> standing =
        repositories.attendances().find(apart.event(), apart.session(), apart.participant());
    boolean isApart = standing.filter(apart::isSameRecord).isPresent();
    Optional<Attendance> other =
        isApart ? known.otherThan(apart) : standing.or(() -> known.otherThan(apart));
    var turning = new ArrayList<Fact>();
    standing.ifPresent(now -> turning.add(new DoorFact.AttendanceAnnulled(now, REASON)));
    Optional<Attendance> next = isApart ? other : Optional.of(apart);
    next.ifPresent(then -> turning.add(new DoorFact.Attended(then)));
    if (next.isPresent()) {
      // They went with the record that no longer counts.
      repositories
          .attendances()
          .passages(apart.event(), apart.session(), apart.participant())
          .stream()
          .map(DoorFact.Passed::new)
          .forEach(turning::add);
    }
    return new Both(
        side(apart),
        ended.or(() -> other.map(MergingSides::side)),
        isApart,
        isOpen,
        turning,
        Optional.empty());
  }

  private Both signature(Signed apart, ApartOutcome outcome, MergingLog known) {
    Left left = apart.left();
    UUID event = apart.fact().event();
    boolean isOpen =
        switch (outcome) {
          case SIGNED_EARLIER, SIGNED_LATER, OLDER_TEXT -> true;
          default -> false;
        };
    Optional<Left> standing = signatures.standing(event, left.declaration(), left.person());
    boolean isApart = standing.equals(Optional.of(left));
    Optional<Signed> other = known.otherThan(left);
    var turning = new ArrayList<Fact>();
    standing.ifPresent(
        now ->
            turning.add(
                new SigningFact.SignatureAnnulled(
                    event, now.declaration(), now.version(), now.person(), REASON)));
    Optional<Signed> next = isApart ? other : Optional.of(apart);
    next.ifPresent(then -> turning.add(then.fact()));
    return new Both(
        side(left),
        other.map(Signed::left).map(MergingSides::side),
        isApart,
        isOpen,
        turning,
        Optional.empty());
  }

  private Both registration(
      Participant registered, Entry entry, ApartOutcome outcome, MergingLog known) {
    Optional<Pair> pair = pair(registered, known);
    return new Both(
        side(Kind.REGISTRATION, registered.name(), entry),
        pair.map(Pair::other).map(this::side),
        pair.map(Pair::newcomer).map(Optional::isPresent).orElse(true),
        outcome == ApartOutcome.SAME_NAME && pair.isPresent(),
        List.of(),
        pair);
  }

  /// Whoever was taken out of an entry again is registered anew, under another id.
  private Optional<Pair> pair(Participant registered, MergingLog known) {
    Optional<Participant> here = repositories.participants().find(registered.id());
    if (here.isPresent()) {
      return namesake(here.get()).map(other -> new Pair(other, here));
    }
    return known
        .mergedInto(registered.id())
        .flatMap(repositories.participants()::find)
        .map(kept -> new Pair(kept, namesake(kept)));
  }

  private Optional<Participant> namesake(Participant person) {
    return repositories.participants().ofEvent(person.event()).stream()
        .filter(other -> ApartRules.isNamesake(person, other))
        .findFirst();
  }

  private Side side(Participant other) {
    var by = log.ofPerson(other.id()).getFirst().provenance();
    return new Side(Kind.REGISTRATION, other.name(), by.station(), by.at());
  }

  private Optional<Side> ended(DoorFact.Attended attended) {
    return attended.code().flatMap(code -> ended(code, attended.attendance().session()));
  }

  private Optional<Side> ended(String code, String session) {
    return BadgeCode.parse(code)
        .flatMap(repositories.badges()::shown)
        .map(ShownCard::card)
        .flatMap(Card::endedAt)
        .map(at -> new Side(Kind.BADGE_ENDED, session, "", at));
  }

  private static Side side(Kind kind, String about, Entry entry) {
    return new Side(kind, about, entry.provenance().station(), entry.provenance().at());
  }

  private static Side side(Attendance attendance) {
    return new Side(
        Kind.PRESENCE, attendance.session(), attendance.station(), attendance.arrival());
  }

  private static Side side(Left left) {
    return new Side(Kind.SIGNATURE, left.declaration(), left.station(), left.at());
  }
}
