package id.balai.service.merging;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.Event;
import id.balai.domain.log.ApartFact;
import id.balai.domain.log.Entry;
import id.balai.domain.log.EventLog;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.MergingFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import id.balai.service.access.CurrentActor;
import id.balai.service.merging.MergingCase.Choice;
import id.balai.service.merging.MergingCase.Decided;
import id.balai.service.merging.MergingSides.Both;
import id.balai.service.merging.MergingSides.Pair;
import id.balai.service.people.EditResult;
import id.balai.service.people.PeopleServices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Shows what came out otherwise than lone doors recorded it, and lets people decide; until the
/// event is closed every decision can be taken back by the other one. Nothing is overwritten: what
/// no longer counts is annulled with its reason and stays in the log.
public final class MergingDesk {

  private final Repositories repositories;
  private final EventLog log;
  private final Ledger ledger;
  private final CurrentActor currentActor;
  private final PeopleServices people;
  private final MergingSides sides;

  public MergingDesk(
      Repositories repositories,
      EventLog log,
      Ledger ledger,
      CurrentActor currentActor,
      PeopleServices people) {
    this.repositories = repositories;
    this.log = log;
    this.ledger = ledger;
    this.currentActor = currentActor;
    this.people = people;
    this.sides = new MergingSides(repositories, log);
  }

  /// All cases of an event: those that wait for a person first, then the newest first. Reads the
  /// whole log: blocks.
  ///
  /// @throws id.balai.service.access.NotAllowedException when the current actor is not of the
  ///   committee
  public List<MergingCase> of(Event event) {
    currentActor.require(AccessLevel.COMMITTEE, event.id());
    MergingLog known = MergingLog.of(log, event.id());
    var cases = new ArrayList<MergingCase>();
    for (Entry decision : known.decisions().reversed()) {
      found((MergingFact.ApartDecided) decision.fact(), event, known)
          .ifPresent(found -> cases.add(found.shown()));
    }
    cases.sort((one, other) -> Boolean.compare(other.isOpen(), one.isOpen()));
    return cases;
  }

  /// Lets one side count; blocks until it is on disk. Where that side counts already, it is
  /// recorded that somebody looked at it.
  ///
  /// @throws id.balai.service.access.NotAllowedException when the current actor is not of the
  ///   committee
  public ChoosingResult choose(Event event, MergingCase shown, Choice choice) {
    currentActor.require(AccessLevel.COMMITTEE, event.id());
    if (repositories.events().closedAt(event.id()).isPresent()) {
      return new ChoosingResult.Failed();
    }
    MergingLog known = MergingLog.of(log, event.id());
    Optional<Found> found =
        known
            .decision(new MergingLog.Key(shown.chain(), shown.sequence()))
            .flatMap(decided -> found(decided, event, known));
    if (found.isEmpty() || !found.get().shown().choices().contains(choice)) {
      return new ChoosingResult.NotOpen();
    }
    MergingCase now = found.get().shown();
    boolean isApart = choice == Choice.APART;
    if (isApart == now.isApartCounting()) {
      return record(event, now, isApart, List.of());
    }
    Both both = found.get().both();
    return both.pair().isPresent()
        ? joinOrPart(event, now, isApart, both.pair().get())
        : record(event, now, isApart, both.turning());
  }

  private ChoosingResult joinOrPart(Event event, MergingCase now, boolean isApart, Pair pair) {
    EditResult edited =
        isApart
            ? people.parting().undo(event, pair.other(), MergingSides.REASON)
            : people
                .joining()
                .merge(
                    event,
                    pair.other().id(),
                    pair.newcomer().orElseThrow().id(),
                    MergingSides.REASON);
    return switch (edited) {
      case EditResult.Done _, EditResult.Unchanged _ -> record(event, now, isApart, List.of());
      case EditResult.Overtaken _,
          EditResult.BothSigned _,
          EditResult.BothCertified _,
          EditResult.NotParted _ ->
          new ChoosingResult.Overtaken();
      case EditResult.Failed _ -> new ChoosingResult.Failed();
    };
  }

  private ChoosingResult record(Event event, MergingCase now, boolean isApart, List<Fact> turning) {
    var facts = new ArrayList<>(turning);
    facts.add(
        new MergingFact.ApartChosen(
            event.id(), now.participant(), now.chain(), now.sequence(), isApart));
    return switch (ledger.record(currentActor.by(event), facts)) {
      case Recording.Stored _ -> new ChoosingResult.Chosen();
      case Recording.Contradiction _ -> new ChoosingResult.Overtaken();
      case Recording.Failed _ -> new ChoosingResult.Failed();
    };
  }

  /// A case with what a decision about it needs.
  private record Found(MergingCase shown, Both both) {}

  private Optional<Found> found(MergingFact.ApartDecided decided, Event event, MergingLog known) {
    return log.entry(decided.chain(), decided.sequence())
        .map(entry -> found(decided, entry, event, known));
  }

  private Found found(
      MergingFact.ApartDecided decided, Entry entry, Event event, MergingLog known) {
    Both both = sides.of(decided, entry, event, known);
    var shown =
        new MergingCase(
            decided.chain(),
            decided.sequence(),
            decided.outcome(),
            decided.participant(),
            name(decided, entry),
            both.apart(),
            both.against(),
            both.isApart(),
            both.isOpen() ? List.of(Choice.values()) : List.of(),
            known
                .choice(MergingLog.Key.of(decided))
                .map(one -> new Decided(one.provenance().at(), one.provenance().actor())));
    return new Found(shown, both);
  }

  private String name(MergingFact.ApartDecided decided, Entry entry) {
    return switch (entry.fact()) {
      case ApartFact.RegisteredApart registered -> registered.participant().name();
      case PeopleFact.Registered registered -> registered.participant().name();
      default ->
          decided
              .participant()
              .flatMap(repositories.participants()::find)
              .map(Participant::name)
              .orElse("");
    };
  }
}
