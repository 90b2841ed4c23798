package id.balai.service.planning;

import id.balai.domain.event.Event;

/// What came of setting up an event.
public sealed interface PlanningResult {

  /// It is on disk.
  record Planned(Event event) implements PlanningResult {}

  /// Another event has this code. Nothing was stored.
  record CodeTaken(String code) implements PlanningResult {}

  /// Somebody on the list is in a group that would go. Nothing was stored.
  record GroupInUse() implements PlanningResult {}

  /// The storage did not take it. Nothing was stored.
  record Failed() implements PlanningResult {}
}
