package id.balai.service.merging;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Passage;
import id.balai.domain.attendance.TimeInside;
import id.balai.domain.event.Event;
import id.balai.domain.log.ApartFact;
import id.balai.domain.log.ApartOutcome;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Repositories;
import id.balai.service.checkin.Step;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a scan means of somebody who was recorded before it: a going out, a coming in, or a repeat.
final class PassageRules {

  private final Repositories repositories;

  PassageRules(Repositories repositories) {
    this.repositories = repositories;
  }

  /// Where the person passed a door since, as others recorded, it changes nothing any more.
  Meaning meaning(Attendance first, ApartFact.ScannedApart scan, Entry entry, Event event) {
    Instant at = entry.provenance().at();
    Optional<UUID> who = Optional.of(first.participant());
    var time =
        new TimeInside(
            first,
            repositories.attendances().passages(event.id(), scan.session(), first.participant()));
    if (time.lastSeen().isAfter(at)) {
      return Meaning.nothing(ApartOutcome.REPEATED, who);
    }
    boolean isOver = event.session(scan.session()).filter(one -> one.isOver(at)).isPresent();
    Optional<Passage.Way> way =
        switch (Step.of(event, scan.place(), time, at)) {
          case Step.Goes _ -> Optional.of(Passage.Way.OUT);
          case Step.Returns _ when !isOver -> Optional.of(Passage.Way.IN);
          case Step.Returns _, Step.Went _, Step.Stays _ -> Optional.empty();
        };
    return way.map(taken -> passed(taken, first, entry))
        .map(fact -> new Meaning(List.of(fact), ApartOutcome.COUNTED, who))
        .orElseGet(() -> Meaning.nothing(ApartOutcome.REPEATED, who));
  }

  private static Fact passed(Passage.Way way, Attendance first, Entry entry) {
    return new DoorFact.Passed(
        new Passage(
            first.event(),
            first.session(),
            first.participant(),
            entry.provenance().at(),
            entry.provenance().station(),
            way));
  }
}
