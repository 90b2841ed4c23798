package id.balai.ui.console.plan;

import id.balai.domain.log.Repositories;
import id.balai.service.planning.PlanningService;
import id.balai.service.registration.IdGenerator;
import id.balai.service.settings.SettingsService;
import java.time.Clock;

/// What an event is planned with.
///
/// @param planning stores events
/// @param settings what the office set for its events
/// @param repositories older events and their texts
/// @param ids ids of new events
/// @param clock the day on which a new event is begun
public record PlanServices(
    PlanningService planning,
    SettingsService settings,
    Repositories repositories,
    IdGenerator ids,
    Clock clock) {}
