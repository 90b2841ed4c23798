package id.balai.service.settings;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.Event;
import id.balai.domain.event.OfficeDefaults;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.Recording;
import id.balai.domain.log.Repositories;
import id.balai.domain.log.WorkspaceFact;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import id.balai.service.planning.PlanningResult;
import id.balai.service.planning.PlanningService;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Shows and changes what is set of events and for the whole office.
public final class SettingsService {

  /// What is typed for an event when it is planned.
  private static final Set<String> ASKED =
      Set.of(
          "event.venue",
          "event.place",
          "event.zone",
          "event.presence",
          "letterhead.government",
          "letterhead.office",
          "letterhead.address",
          "letterhead.contact",
          "letterhead.seat",
          "letterhead.emblem",
          "letterhead.secondEmblem",
          "officials.event",
          "numbering.pattern",
          "numbering.code",
          "numbering.unit",
          "paper.size",
          "sheet.size",
          "privacy.contact");

  private final EventSettings catalogue;
  private final Repositories repositories;
  private final Ledger ledger;
  private final CurrentActor currentActor;
  private final PlanningService planning;

  public SettingsService(EventSettings catalogue, LedgerAccess access, PlanningService planning) {
    this.catalogue = catalogue;
    this.repositories = access.repositories();
    this.ledger = access.ledger();
    this.currentActor = access.currentActor();
    this.planning = planning;
  }

  /// What there is to be set.
  public EventSettings catalogue() {
    return catalogue;
  }

  /// All settings of an event.
  public SequencedMap<String, JsonNode> of(Event event) {
    return EventSettings.values(catalogue.all(), event);
  }

  /// Changes an event, all or nothing; blocks until it is on disk.
  ///
  /// @param wanted values by the names of settings
  public SettingsResult change(Event before, Map<String, JsonNode> wanted) {
    return switch (catalogue.draft(before, wanted)) {
      case Draft.Unknown one -> new SettingsResult.Unknown(one.name(), one.names());
      case Draft.Unfit one -> new SettingsResult.Unfit(one.name(), one.allowed());
      case Draft.Fits(Event after) -> keep(before, after);
    };
  }

  /// Keeps an event that was drafted from `before`; blocks until it is on disk.
  public SettingsResult keep(Event before, Event after) {
    if (repositories.events().closedAt(before.id()).isPresent()) {
      return new SettingsResult.Closed();
    }
    return switch (planning.change(before, after)) {
      case PlanningResult.Planned planned -> new SettingsResult.Changed(of(planned.event()));
      case PlanningResult.Failed _ -> new SettingsResult.Failed();
      case PlanningResult.CodeTaken objection -> new SettingsResult.Held(objection);
      case PlanningResult.UnfitCode objection -> new SettingsResult.Held(objection);
      case PlanningResult.GroupInUse objection -> new SettingsResult.Held(objection);
      case PlanningResult.SessionInUse objection -> new SettingsResult.Held(objection);
      case PlanningResult.SessionDeclares objection -> new SettingsResult.Held(objection);
      case PlanningResult.SessionOpen objection -> new SettingsResult.Held(objection);
      case PlanningResult.DeclarationBound objection -> new SettingsResult.Held(objection);
    };
  }

  /// What a new event has, of what the office can set.
  public SequencedMap<String, JsonNode> defaults() {
    return EventSettings.values(catalogue.office(), pattern());
  }

  /// An event that says nothing but what the office set.
  public Event pattern() {
    return catalogue.pattern(repositories.events().defaults());
  }

  /// Changes what new events take over, all or nothing; blocks until it is on disk. What is said as
  /// it is already is no choice of the office: new events keep their own there.
  ///
  /// @param wanted values by the names of settings
  public SettingsResult changeDefaults(Map<String, JsonNode> wanted) {
    currentActor.require(AccessLevel.KEEPER);
    OfficeDefaults before = repositories.events().defaults();
    Event pattern = catalogue.pattern(before);
    return switch (EventSettings.draft(catalogue.office(), pattern, wanted)) {
      case Draft.Unknown one -> new SettingsResult.Unknown(one.name(), one.names());
      case Draft.Unfit one -> new SettingsResult.Unfit(one.name(), one.allowed());
      case Draft.Fits(Event after) -> keep(before.with(chosen(pattern, after, wanted)), before);
    };
  }

  private Map<String, String> chosen(Event pattern, Event after, Map<String, JsonNode> wanted) {
    var chosen = new LinkedHashMap<String, String>();
    for (Setting<?> setting : catalogue.office()) {
      JsonNode now = setting.value(after);
      if (wanted.containsKey(setting.name()) && !now.equals(setting.value(pattern))) {
        chosen.put(setting.name(), now.toString());
      }
    }
    return chosen;
  }

  private SettingsResult keep(OfficeDefaults after, OfficeDefaults before) {
    if (!after.equals(before)) {
      Fact fact = new WorkspaceFact.DefaultsSet(after);
      if (!(ledger.record(currentActor.byHouse(), fact) instanceof Recording.Stored)) {
        return new SettingsResult.Failed();
      }
    }
    return new SettingsResult.Changed(defaults());
  }

  /// A new event as [#takingOver], but for what whoever planned it was asked.
  public Event completed(Event fresh) {
    return catalogue.taking(repositories.events().defaults().without(ASKED), fresh);
  }

  /// A new event with what an older one has of what the office can set, but for what was asked.
  public Event like(Event older, Event fresh) {
    return catalogue.wearing(fresh, older, ASKED);
  }

  /// A new event with what the office set; what does not fit it stays as the event has it.
  public Event takingOver(Event fresh) {
    return catalogue.taking(repositories.events().defaults(), fresh);
  }
}
